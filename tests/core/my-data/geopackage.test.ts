import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { geopackageFeatures, geopackageLayers } from '../../../src/core/my-data/geopackage.ts';
import { SqliteFile } from '../../../src/core/my-data/sqlite-file.ts';
import { columnsOf } from '../../../src/core/my-data/sqlite-schema.ts';

const database = () =>
  new SqliteFile(
    new Uint8Array(readFileSync('tests/fixtures/parcels.gpkg')),
    (encoding) => (bytes) => new TextDecoder(encoding).decode(bytes),
  );

test('a layer with its system, its promise, and rows that fill several pages', () => {
  const file = database();
  const [layer, ...others] = geopackageLayers(file) ?? [];
  expect(others).toEqual([]);
  expect(layer).toMatchObject({ name: 'участки', geometryColumn: 'geom', crs: 'EPSG:4326', promised: 40 });
  if (!layer) return;
  const features = Array.from(geopackageFeatures(file, layer)) as {
    properties: Record<string, unknown>;
    geometry: { coordinates: number[][][] };
  }[];
  expect(features).toHaveLength(40);
  expect(features[0]?.properties).toEqual({
    fid: 1,
    Откуда: 'Кыргызстан',
    Кому: 'Таджикистан',
    'номер, старый': '9007199254740993',
    area: 94.8,
    note: 'x'.repeat(1500),
  });
  expect(features[0]?.geometry.coordinates[0]).toHaveLength(49);
  expect(features[39]?.properties.fid).toBe(40);
  expect(features[39]?.geometry.coordinates[0]?.[0]?.[0]).toBeCloseTo(70.5 + 0.02 * 39, 12);
});

test.each([
  ['create table a (fid integer primary key, b text)', ['fid', 'b'], 0],
  ['CREATE TABLE "a b" ("x, y" TEXT DEFAULT (\'),\'), [z] BLOB, `w` real)', ['x, y', 'z', 'w'], -1],
  ['create table a (b text, id INTEGER, constraint k primary key (id))', ['b', 'id'], 1],
  ['create table a (b text, c text, primary key (b, c))', ['b', 'c'], -1],
])('%s', (sql, columns, rowIdColumn) => {
  expect(columnsOf(sql)).toEqual({ columns, rowIdColumn });
});
