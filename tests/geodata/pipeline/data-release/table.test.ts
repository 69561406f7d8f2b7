import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDataReleases } from '../../../../geodata/pipeline/data-release/table.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'data-releases-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function read(newest: string, ...rows: string[]) {
  writeFileSync(join(dir, 'data-releases.csv'), ['snapshot,revision,date,note', ...rows, ''].join('\n'));
  return readDataReleases(dir, newest);
}
const first = '2026-07-10,1,2026-07-20,First';

it('numbers the releases within the month of their snapshot', () => {
  const rows = [
    '2026-07-10,2,2026-08-01,Mended',
    '2026-09-16,1,2026-09-20,New',
    '2026-09-30,2,2026-10-02,Newer',
  ];
  expect(read('2026-09-30', first, ...rows).map(({ version }) => version)).toEqual([
    '2026.07-1',
    '2026.07-2',
    '2026.09-1',
    '2026.09-2',
  ]);
});

it.each([
  ['a number that is taken', '2026-07-10,1,2026-08-01,Again', 'row 3, column "revision": 1 should be 2'],
  ['a number left out', '2026-07-10,3,2026-08-01,Again', 'row 3, column "revision": 3 should be 2'],
  ['a new month that does not begin at 1', '2026-09-16,2,2026-09-20,New', 'row 3, column "revision"'],
  ['an older snapshot', '2026-04-29,1,2026-08-01,Old', 'row 3, column "snapshot"'],
  ['a release ahead of its snapshot', '2026-09-16,1,2026-09-15,New', 'row 3, column "date"'],
  ['a release ahead of the one before', '2026-07-10,2,2026-07-19,New', 'row 3, column "date"'],
  ['a release that brings nothing', '2026-07-10,2,2026-07-21,', 'row 3, column "note"'],
  [
    'a snapshot without a release',
    '2026-07-10,2,2026-07-21,New',
    'the newest snapshot is 2026-09-16: add a row',
  ],
])('refuses %s', (_, row, reason) => {
  expect(() => read('2026-09-16', first, row)).toThrow(reason);
});
