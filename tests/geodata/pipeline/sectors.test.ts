import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boxRing } from '../../../geodata/pipeline/rings.ts';
import { readSectors, sectorOf } from '../../../geodata/pipeline/sectors.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sectors-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const sectors = (...rows: string[]) => {
  writeFileSync(join(dir, 'sectors.csv'), ['sector,west,south,east,north', ...rows, ''].join('\n'));
  return readSectors(dir);
};

it('takes the first box that holds the middle of the polygon', () => {
  const read = sectors('inner,70,40,70.5,40.5', 'outer,69,39,72,42');
  expect(sectorOf([boxRing([70.1, 40.1, 70.3, 40.3])], read)).toBe('inner');
  expect(sectorOf([boxRing([70.1, 40.1, 71.3, 40.3])], read)).toBe('outer');
  expect(sectorOf([boxRing([73.1, 40.1, 73.3, 40.3])], read)).toBe('other');
});

it('names the row of a box that is turned round or no number', () => {
  expect(() => sectors('a,71,40,70,41')).toThrow('sectors.csv, row 2, column "east": is not east of west');
  expect(() => sectors('a,70,41,71,40')).toThrow('sectors.csv, row 2, column "north"');
  expect(() => sectors('a,70,forty,71,41')).toThrow(
    'sectors.csv, row 2, column "south": "forty" is not a number',
  );
});
