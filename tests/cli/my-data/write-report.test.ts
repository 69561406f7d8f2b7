import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import { command } from '../exchange/command.ts';
import { bowTie, collection, north, south } from './squares.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  writeFileSync(join(folder, 'parcels.geojson'), collection(south, north, bowTie));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = async (...words: string[]) => {
  const ran = await command(folder, ['parcels.geojson', '--accuracy', '3', '--report', 'out.html', ...words]);
  return { ...ran, html: readFileSync(join(folder, 'out.html'), 'utf8') };
};

test.each(languages)(
  'a report in %s has the same bytes each time, and the exit code is the verdict’s',
  async (language) => {
    const one = await report('--lang', language, '--date', '2026-11-28');
    const again = await report('--lang', language, '--date', '2026-11-28');
    expect(again.html).toBe(one.html);
    expect(one.html).toContain(`<html lang="${language}">`);
    expect([one.code, one.told.join()]).toEqual([3, 'Report written to out.html.']);
    expect((await report('--lang', language)).html).not.toBe(one.html);
  },
);

test('faults are told by number; the JSON goes its own way', async () => {
  const { html, out } = await report('--json');
  expect(html).toContain('Feature 3 ');
  expect(JSON.parse(out).problem_count).toBe(1);
});

test('where it cannot be written that is told and no success', async () => {
  const { code, told } = await command(folder, ['parcels.geojson', '--report', 'nowhere/out.html']);
  expect([code, told.join()]).toEqual([
    3,
    expect.stringContaining('could not be written to nowhere/out.html'),
  ]);
  expect((await command(folder, ['--report', 'out.html'])).code).toBe(3);
  expect((await command(folder, ['parcels.geojson', '--report', 'out.html', '--lang', 'xx'])).code).toBe(3);
});
