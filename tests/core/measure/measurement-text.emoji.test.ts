import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listText, readList } from '../../../src/core/measure/measurement-text.ts';

test('a name is cut between characters, never inside one: measure-emoji-link.txt is shown, and can be written again', () => {
  const link = readFileSync('tests/fixtures/cases/measure-emoji-link.txt', 'utf8').trim();
  const [found, ...more] = readList(new URLSearchParams(link.replace(/^#/, '')).get('measure') ?? '');
  expect(more).toEqual([]);
  expect(found?.name).toMatch(/^x{59}😀$/u);
  const written = listText(found ? [{ id: 'm1', ...found }] : []);
  expect(() => encodeURIComponent(written)).not.toThrow();
  expect(readList(written)[0]?.name).toBe(found?.name);
});
