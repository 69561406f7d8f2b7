import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memberFields, withPlaces } from '../../../src/core/my-data/place-fields.ts';
import { command } from '../../cli/exchange/command.ts';
import { feature, open, polygon } from '../../data/my-data/opening.ts';
import { utf8, zip } from '../../data/my-data/shapefile.ts';

const list = (lon: number, own: Record<string, unknown> = {}) =>
  utf8(JSON.stringify({ type: 'FeatureCollection', features: [feature(own, polygon(lon, 40.1))] }));

test('members of an archive have their names as fields, and their folders where these differ', () => {
  expect(memberFields(['a/to_kgz.shp', 'a/to_tjk.v2.shp'])).toEqual([
    [['file', 'to_kgz']],
    [['file', 'to_tjk.v2']],
  ]);
  expect(memberFields(['a/one/x.kml', 'b/x.kml'])).toEqual([
    [
      ['file', 'x'],
      ['folder', 'a'],
      ['folder 2', 'one'],
    ],
    [
      ['file', 'x'],
      ['folder', 'b'],
    ],
  ]);
  expect(memberFields(['a/to_kgz.shp'])).toEqual([[]]);
});

test('a field of the same name stays as it is', () => {
  const own = { file: 'mine', 'file (2)': 'too' };
  expect(withPlaces(own, [['file', 'a']])).toEqual({ ...own, 'file (3)': 'a' });
  expect(withPlaces({ file: 'a' }, [['file', 'a']])).toEqual({ file: 'a' });
});

test.each([
  [
    { 'to_kgz.geojson': list(70.1), 'to_tjk.geojson': list(70.2) },
    { from: null, to: 'file' },
  ],
  [
    { 'Кыргызстанга/a.geojson': list(70.1), 'Тажикстанга/a.geojson': list(70.2) },
    { from: null, to: 'folder' },
  ],
  [
    { 'kgz_to_tjk.geojson': list(70.1), 'tjk_to_kgz.geojson': list(70.2) },
    { from: 'file', to: 'file' },
  ],
])('they may say to whom land passes, on the page and in the terminal', async (members, mapping) => {
  const archive = zip(members);
  expect((await open(archive, 'a.zip')).outcome).toMatchObject({
    opened: { mapping, notices: [] },
    balance: { verdict: 'equal', undirected: 0 },
  });
  const { code, out } = await command('.', ['-', '--json'], [Buffer.from(archive)]);
  expect([code, JSON.parse(out).fields]).toEqual([0, expect.objectContaining(mapping)]);
});

test('layers of a GeoPackage have their names as a field, a single one has none', async () => {
  const layers = new Uint8Array(readFileSync('tests/fixtures/same-layers.gpkg'));
  const { outcome } = await open(layers, 'a.gpkg');
  const fields = outcome.kind === 'opened' ? outcome.opened.fields : [];
  expect(fields.find(({ name }) => name === 'layer')?.values).toEqual(['до обмена', 'после обмена']);
  const within = await open(zip({ 'one/a.gpkg': layers, 'two/b.geojson': list(70.9) }), 'a.zip');
  const names = within.outcome.kind === 'opened' ? within.outcome.opened.fields.map(({ name }) => name) : [];
  expect(names).toEqual(expect.arrayContaining(['layer', 'file', 'folder']));
});
