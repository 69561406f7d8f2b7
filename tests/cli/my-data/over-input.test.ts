import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../exchange/command.ts';
import { collection, north, south } from './squares.ts';

let folder = '';
const cases = 'tests/fixtures/cases';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'over-'));
  for (const part of ['shp', 'dbf', 'prj'])
    copyFileSync(`${cases}/bare.${part}`, join(folder, `bare.${part}`));
  copyFileSync(`${cases}/bare.dbf`, join(folder, 'other.dbf'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const report = (to: string, ...words: string[]) => command(folder, ['bare.shp', ...words, '--report', to]);

test.each(['bare.shp', 'bare.dbf', './bare.prj', 'bare.cpg', 'BARE.SHX'])(
  'a report is not written to %s, a part of the Shapefile that is read or would be',
  async (name) => {
    const path = join(folder, name);
    const before = existsSync(path) ? readFileSync(path) : null;
    const { code, told } = await report(name);
    expect([code, told]).toEqual([3, [expect.stringContaining('name another file for it')]]);
    expect(existsSync(path) ? readFileSync(path) : null).toEqual(before);
  },
);

test('nor to one under another name, nor to a part of the list compared with', async () => {
  symlinkSync(join(folder, 'bare.dbf'), join(folder, 'link.html'));
  linkSync(join(folder, 'bare.prj'), join(folder, 'hard.html'));
  for (const name of ['link.html', 'hard.html']) expect((await report(name)).code).toBe(3);
  copyFileSync(join(folder, 'bare.shp'), join(folder, 'second.shp'));
  copyFileSync(join(folder, 'bare.dbf'), join(folder, 'second.dbf'));
  const { code, told } = await report('second.dbf', '--against', 'second.shp');
  expect([code, told.join()]).toEqual([3, expect.stringContaining('second.dbf, which is read')]);
});

test('a table that belongs to no list that is read is written over, as any file is', async () => {
  const { told } = await report('other.dbf');
  expect(told.join()).toContain('Report written to other.dbf.');
});

test('nor to the file that is led into standard input', () => {
  const path = join(folder, 'led.geojson');
  writeFileSync(path, collection(south, north));
  const led = (to: string) => {
    const input = openSync(path, 'r');
    const words = ['src/cli/supervise.mjs', '-', '--report', join(folder, to)];
    const { status, stderr } = spawnSync(process.execPath, words, { stdio: [input, 'pipe', 'pipe'] });
    closeSync(input);
    return { status, told: String(stderr) };
  };
  expect(led('led.geojson')).toEqual({
    status: 3,
    told: expect.stringContaining('name another file for it'),
  });
  expect(readFileSync(path, 'utf8')).toBe(collection(south, north));
  expect(led('beside.html').told).toContain('Report written to');
});
