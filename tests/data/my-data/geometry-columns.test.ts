import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command } from '../../cli/exchange/command.ts';
import { open } from './opening.ts';
import { utf8, zip } from './shapefile.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/${name}`));
const parquet = fixture('parquet/geoparquet-primary-points.parquet');
const native = fixture('parquet/parquet-two-geometries.parquet');
/** One table with a column of points and one of areas, as the standard forbids and databases write. */
const geopackage = fixture('two-geometries.gpkg');
const square = (x: number) => `"POLYGON((${x} 40,${x + 0.01} 40,${x + 0.01} 40.01,${x} 40.01,${x} 40))"`;
const table = utf8(
  [
    'from,to,wkt,before',
    ['KGZ', 'TJK', square(70.1), square(70.4)].join(','),
    ['TJK', 'KGZ', square(70.2), square(70.5)].join(','),
  ].join('\n'),
);

async function read(bytes: Uint8Array, name: string, geometryColumn: string | null = null) {
  const { outcome } = await open(bytes, name, { geometryColumn });
  if (outcome.kind === 'failed') return outcome.problem;
  const { counts, notices, bounds, geometryColumn: chosen } = outcome.opened;
  const { verdict } = outcome.balance;
  const told = notices.map(({ code, name: column, other }) => [code, column, other]);
  return { measured: counts.measured, points: counts['no-area'], told, west: bounds?.[0], chosen, verdict };
}

test('of several columns the one that is chosen is read, and the other told beside it', async () => {
  expect(await read(parquet, 'a.parquet')).toMatchObject({
    measured: 0,
    points: 2,
    told: [['geometry-unused', 'outline', 'centre']],
    chosen: null,
  });
  expect(await read(parquet, 'a.parquet', 'outline')).toMatchObject({
    measured: 2,
    points: 0,
    told: [['geometry-unused', 'centre', 'outline']],
    chosen: 'outline',
  });
  expect(await read(native, 'a.parquet')).toMatchObject({ measured: 2 });
  expect(await read(native, 'a.parquet', 'centre')).toMatchObject({ measured: 0, points: 2 });
  expect(await read(table, 'a.csv')).toMatchObject({ measured: 2, west: 70.1 });
  expect(await read(table, 'a.csv', 'before')).toMatchObject({
    measured: 2,
    west: 70.4,
    told: [['geometry-unused', 'wkt', 'before']],
  });
});

test('two columns of a table of a GeoPackage are layers, unless one is chosen', async () => {
  expect(await read(geopackage, 'a.gpkg')).toMatchObject({ measured: 2, points: 2, told: [] });
  expect(await read(geopackage, 'a.gpkg', 'outline')).toMatchObject({
    measured: 2,
    points: 0,
    told: [['geometry-unused', 'centre', 'outline']],
  });
});

test('within an archive too', async () => {
  expect(await read(zip({ 'a.parquet': parquet }), 'a.zip', 'outline')).toMatchObject({
    measured: 2,
    told: [['geometry-unused', 'centre', 'outline']],
  });
});

test.each([
  ['a.parquet', parquet, 'centre, outline'],
  ['a.gpkg', geopackage, 'centre, outline'],
  ['a.csv', table, 'wkt, before'],
  [
    'a.geojson',
    utf8('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]}'),
    '',
  ],
])('%s: a column that is not there is told, with those that are', async (name, bytes, columns) => {
  const { told } = (await read(bytes, name, 'shape')) as { told: unknown[] };
  expect(told).toContainEqual(['geometry-missing', 'shape', columns]);
});

test('where the column is not there, what is read instead has no verdict', async () => {
  expect(await read(table, 'a.csv')).toMatchObject({ verdict: 'equal' });
  expect(await read(table, 'a.csv', 'shape')).toMatchObject({ measured: 2, verdict: 'cannot-tell' });
});

test('the terminal tells how another is read, and reads it', async () => {
  const run = (...words: string[]) =>
    command('tests/fixtures/parquet', ['geoparquet-primary-points.parquet', ...words]);
  expect((await run()).out).toContain(
    'Other columns of geometries: “outline”. --geometry NAME (of a second list: --against-geometry) reads one of them.',
  );
  const chosen = await run('--geometry', 'outline', '--json');
  expect([chosen.code, JSON.parse(chosen.out)]).toMatchObject([
    0,
    { verdict: 'equal', geometry_columns: { read: ['outline'], unread: ['centre'] } },
  ]);
  const both = await run('--geometry', 'outline', '--json', '--against', 'geoparquet-primary-points.parquet');
  expect(JSON.parse(both.out).against.geometry_columns).toEqual({ read: ['centre'], unread: ['outline'] });
  const missing = await run('--geometry', 'shape');
  expect([missing.code, missing.out]).toEqual([
    3,
    expect.stringContaining('No column of geometries is called “shape”'),
  ]);
});
