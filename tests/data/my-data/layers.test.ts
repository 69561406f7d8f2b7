import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../cli/exchange/command.ts';
import { feature, open, polygon } from './opening.ts';
import { utf8, zip } from './shapefile.ts';

const layers = new Uint8Array(readFileSync('tests/fixtures/same-layers.gpkg'));

/** Two members that hold the same two parcels, one of them a third too. */
const parties = [
  { from: 'KGZ', to: 'TJK' },
  { from: 'TJK', to: 'KGZ' },
];
const list = (...numbers: number[]) =>
  utf8(
    JSON.stringify({
      type: 'FeatureCollection',
      features: numbers.map((i) => feature(parties[i % 2] ?? {}, polygon(70.1 + i / 10, 40.1))),
    }),
  );
const archive = () => zip({ 'a.geojson': list(0, 1, 2), 'folder/b.geojson': list(0, 1) });

const noticesOf = ({ outcome }: Awaited<ReturnType<typeof open>>) =>
  outcome.kind === 'opened'
    ? outcome.opened.notices.map(({ code, name, other, found }) => [code, name, other, found])
    : [outcome.problem.code];
const judged = ({ outcome }: Awaited<ReturnType<typeof open>>) =>
  outcome.kind === 'opened' ? [outcome.balance.verdict, outcome.opened.features] : [];

test('two layers of a GeoPackage with the same parcels leave no verdict, in whatever system each is', async () => {
  const both = await open(layers, 'a.gpkg');
  expect(noticesOf(both)).toEqual([['same-parcels', 'до обмена', 'после обмена', 3]]);
  expect(judged(both)).toEqual(['cannot-tell', 8]);
  const one = await open(layers, 'a.gpkg', { withoutLayers: ['после обмена'] });
  expect(noticesOf(one)).toEqual([['layer-unread', 'после обмена', undefined, null]]);
  expect(judged(one)).toEqual(['equal', 4]);
});

test('so do two members of an archive, and a layer within a member', async () => {
  const both = await open(archive(), 'a.zip');
  expect(noticesOf(both)).toEqual([['same-parcels', 'a.geojson', 'folder/b.geojson', 2]]);
  expect(judged(both)).toEqual(['cannot-tell', 5]);
  const one = await open(archive(), 'a.zip', { withoutLayers: ['a.geojson'] });
  expect(judged(one)).toEqual(['equal', 2]);
  const packed = await open(zip({ 'a.gpkg': layers }), 'a.zip');
  expect(noticesOf(packed)).toEqual([['same-parcels', 'a.gpkg/до обмена', 'a.gpkg/после обмена', 3]]);
  const within = await open(zip({ 'a.gpkg': layers }), 'a.zip', {
    withoutLayers: ['a.gpkg/после обмена'],
  });
  expect([noticesOf(within), judged(within)]).toEqual([
    [['layer-unread', 'a.gpkg/после обмена', undefined, null]],
    ['equal', 4],
  ]);
  const different = await open(zip({ 'a.geojson': list(0, 1), 'b.geojson': list(2, 3) }), 'a.zip');
  expect([noticesOf(different), judged(different)]).toEqual([[], ['equal', 4]]);
});

test('what is left out is not read: its own faults do not count', async () => {
  const unknown = utf8(
    JSON.stringify({
      ...JSON.parse(new TextDecoder().decode(list(2, 3))),
      crs: { type: 'name', properties: { name: 'EPSG:999999' } },
    }),
  );
  const faulty = zip({ 'a.geojson': list(0, 1), 'b.geojson': utf8('{"features":[{'), 'c.geojson': unknown });
  expect(judged(await open(faulty, 'a.zip'))[0]).toBe('cannot-tell');
  const sound = await open(faulty, 'a.zip', { withoutLayers: ['b.geojson', 'c.geojson'] });
  expect(judged(sound)).toEqual(['equal', 2]);
  expect(noticesOf(sound).map(([code]) => code)).toEqual(['layer-unread', 'layer-unread']);
});

test('the terminal tells and leaves out the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  writeFileSync(join(folder, 'a.gpkg'), layers);
  const both = await command(folder, ['a.gpkg', '--json']);
  expect([both.code, JSON.parse(both.out).notices[0]]).toMatchObject([
    3,
    { code: 'same-parcels', name: 'до обмена', other: 'после обмена', found: 3 },
  ]);
  const one = await command(folder, ['a.gpkg', '--without-layer', 'после обмена']);
  expect([one.code, one.out]).toEqual([0, expect.stringContaining('“после обмена” was left out')]);
  const none = await command(folder, ['a.gpkg', '--without-layer', 'нет']);
  expect([none.code, none.out]).toEqual([
    3,
    expect.stringContaining(
      'No layer is called “нет”, so none was left out. Layers: до обмена, после обмена.',
    ),
  ]);
  const second = await command(folder, [
    'a.gpkg',
    ...['--without-layer', 'до обмена', '--against', 'a.gpkg', '--against-without-layer', 'после обмена'],
    '--json',
  ]);
  expect(JSON.parse(second.out).against.counts).toMatchObject({ both: 3, only_a: 1, only_b: 1 });
  rmSync(folder, { recursive: true });
});
