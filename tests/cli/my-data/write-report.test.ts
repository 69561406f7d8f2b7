import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import { listWords } from '../../../src/i18n/my-data/lists.ru.ts';
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

test('a report is never written over a file that is read, by whichever path', async () => {
  const before = readFileSync(join(folder, 'parcels.geojson'), 'utf8');
  for (const words of [
    ['parcels.geojson', '--report', './parcels.geojson'],
    ['-', '--against', 'parcels.geojson', '--report', join(folder, 'parcels.geojson')],
  ]) {
    const { code, out, told } = await command(folder, words, [before]);
    expect([code, out, told.join()]).toEqual([3, '', expect.stringContaining('name another file')]);
  }
  expect(readFileSync(join(folder, 'parcels.geojson'), 'utf8')).toBe(before);
});

describe('beside another list', () => {
  test('what was found of both stands in the report, and the hash of each', async () => {
    writeFileSync(join(folder, 'other.geojson'), collection(south));
    const { html, code } = await report('--against', 'other.geojson');
    expect(html).toContain('outline in the other list');
    const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(code).toBe(3);
    expect(text).toContain('This file: parcels.geojson. The other list: other.geojson.');
    expect(text).toMatch(/in both 1 only in this file 2 only in the other list 0 undecided 0/);
    expect(text).toMatch(/other\.geojson \d+ [0-9a-f]{64}/);
    expect(html).toBe((await report('--against', 'other.geojson')).html);
  });

  test('the published list is one, and is no input', async () => {
    const { html } = await report('--against', 'published', '--lang', 'ru');
    expect(html).toContain('В другом списке нет контуров');
    expect(html.includes(`Другой список: ${listWords.published}`)).toBe(true);
    expect(html.match(/[0-9a-f]{64}/g)?.length).toBe(1);
  });

  test('a comparison that was not made is told with its reason, and the rest is written', async () => {
    writeFileSync(join(folder, 'broken.geojson'), 'no list at all');
    const unread = await report('--against', 'broken.geojson');
    expect(unread.html).toContain('The comparison was not made.');
    expect(unread.html).toContain('The other list could not be read');
    const field = await report('--against', 'other.geojson', '--against-id', 'kod');
    expect(field.html).toContain('other.geojson: no field is called “kod”.');
    expect(field.html).toContain('<h2>Verdict</h2>');
  });
});
