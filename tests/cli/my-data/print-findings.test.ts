import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../src/cli/exchange/run.ts';
import { box, feature, toKgz, toTjk } from '../../core/my-data/two-lists/lists.ts';
import { collection } from './squares.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaps-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(...words: string[]) {
  const [out, told]: [string[], string[]] = [[], []];
  // Two metres between the first two, three between the others.
  const text = collection(
    feature(box(0, 0, 500), toKgz),
    feature(box(502, 0, 500), toTjk),
    feature(box(0, 3000, 500), toKgz),
    feature(box(503, 3000, 500), toTjk),
  );
  const code = await run(['-', ...words], {
    input: Readable.from([Buffer.from(text)]),
    folder,
    print: (line) => out.push(line),
    tell: (line) => told.push(line),
  });
  return { code, out: out.join('\n'), told: told.join('\n') };
}

test('a gap that is meant to be there is told apart from the others, in text, JSON and report', async () => {
  const all = await check();
  expect(all.out).toContain('Ground between parcels that none of them covers: 2.');
  const id = /features 1, 2.*\[(.+)\]/.exec(all.out)?.[1] ?? '';
  expect(id).not.toBe('');

  const allowed = await check('--allow-gap', id, '--report', 'out.html');
  expect(allowed.code).toBe(all.code);
  expect(allowed.out).toContain('Ground between parcels that none of them covers: 1.');
  expect(allowed.out).toMatch(/Gaps that are allowed: 1\.\n.*features 1, 2/);
  expect(readFileSync(join(folder, 'out.html'), 'utf8')).toContain('Allowed gaps (1)');

  const { gaps, gap_count } = JSON.parse((await check('--allow-gap', id, '--json')).out);
  expect(gap_count).toBe(2);
  expect(gaps.map((gap: { id: string; allowed?: boolean }) => [gap.id === id, gap.allowed])).toEqual(
    expect.arrayContaining([
      [true, true],
      [false, undefined],
    ]),
  );
});

test('an id that no gap has is told, and the input is not called sound', async () => {
  const { code, told } = await check('--allow-gap', '7-8@70.5,40');
  expect(code).toBe(3);
  expect(told).toContain('No gap is called “7-8@70.5,40”');
});
