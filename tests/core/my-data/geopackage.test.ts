import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  geopackageFeatures,
  geopackageGeometry,
  geopackageLayers,
} from '../../../src/core/my-data/geopackage.ts';
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
  const features = Array.from(geopackageFeatures(file, layer, () => {})) as {
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
  ['a measure', 0.5, ['measures-unused']],
  ['no measure but a zero', 0, []],
])('a point with %s', (_, measure, expected) => {
  // Heading without an envelope, then POINT M of ISO well-known binary, little-endian.
  const blob = new Uint8Array(8 + 5 + 24);
  const data = new DataView(blob.buffer);
  blob.set([0x47, 0x50, 0, 1]);
  data.setUint8(8, 1);
  data.setUint32(9, 2001, true);
  for (const [i, value] of [70.5, 40, measure].entries()) data.setFloat64(13 + i * 8, value, true);
  const told: string[] = [];
  const point = geopackageGeometry(blob, (code) => told.push(code), 'layer');
  expect(point).toEqual({ type: 'Point', coordinates: [70.5, 40] });
  expect(told).toEqual(expected);
});

test.each([
  ['create table a (fid integer primary key, b text)', ['fid', 'b'], 0],
  ['CREATE TABLE "a b" ("x, y" TEXT DEFAULT (\'),\'), [z] BLOB, `w` real)', ['x, y', 'z', 'w'], -1],
  ['create table a (b text, id INTEGER, constraint k primary key (id))', ['b', 'id'], 1],
  ['create table a (b text, c text, primary key (b, c))', ['b', 'c'], -1],
])('%s', (sql, columns, rowIdColumn) => {
  expect(columnsOf(sql)).toEqual({ columns, rowIdColumn });
});
