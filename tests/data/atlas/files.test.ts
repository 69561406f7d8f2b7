import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('src/data/atlas/files.ts', 'utf8');

test('the small files are members of the file that holds them together, and it holds no other', () => {
  const together = /'together:([\w,-]+)'/.exec(text)?.[1]?.split(',') ?? [];
  const members = [...text.matchAll(/\$\{small\}#([\w-]+)/g)].map(([, name]) => name);
  expect(together.length).toBeGreaterThan(5);
  expect([...together].sort()).toEqual(members.sort());
});
