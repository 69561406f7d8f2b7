import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { differing, writeAll } from '../../../geodata/pipeline/output-files.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('writes all files and leaves nothing else', () => {
  writeFileSync(join(dir, 'a'), 'old');
  writeAll(
    dir,
    new Map([
      ['a', 'new'],
      ['b', 'text'],
    ]),
  );
  expect(readdirSync(dir).sort()).toEqual(['a', 'b']);
  expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('new');
});

it('touches no file when one of them cannot be written', () => {
  writeFileSync(join(dir, 'a'), 'old');
  expect(() =>
    writeAll(
      dir,
      new Map([
        ['a', 'new'],
        ['no/such/folder', 'text'],
      ]),
    ),
  ).toThrow();
  expect(readdirSync(dir)).toEqual(['a']);
  expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('old');
});

it('names the files that are missing or differ by a byte', () => {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'same'), 'x\n');
  writeFileSync(join(dir, 'other'), 'x');
  expect(
    differing(
      dir,
      new Map([
        ['same', 'x\n'],
        ['other', 'x\n'],
        ['missing', ''],
      ]),
    ),
  ).toEqual(['other', 'missing']);
});
