import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Polygon, Position } from 'geojson';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { geodesicArea } from '../../src/core/geometry/geodesic.ts';
import { destination } from '../core/geometry/destination.ts';
import { expectNoContradiction, expectSameSums, expectSameVerdicts } from './agree.ts';
import { databaseAnswer, plain, terminalAnswer } from './answer.ts';
import { type Database, openDuckDb } from './engines.ts';
import { recipe, script } from './scripts.ts';

const golden = 'tests/fixtures/golden-parcels.geojson';
const shipped = 'geodata/changes.geojson';

let database: Database;
beforeEach(async () => {
  database = await openDuckDb();
  await database.run(script('read.duckdb.sql'));
});
afterEach(() => database?.close());

/** Reads a file as the README says, and checks it. */
async function check(file: string, how = 'DuckDB') {
  await database.run(recipe(how).replace(/'parcels\.\w+'/, `'${file}'`));
  await database.run(script('check.duckdb.sql'));
}

describe('the check in DuckDB', () => {
  test('gives the golden parcels the sums, verdicts and faults of the terminal', async () => {
    await check(golden);
    const [mine, theirs] = [await databaseAnswer(database), await terminalAnswer(golden)];
    expect(theirs.faults.length).toBeGreaterThan(25);
    expectSameSums(mine, theirs);
    expectSameVerdicts(mine, theirs);
    expect(mine.faults).toEqual(theirs.faults);
  });

  test('does so at any tolerance, and with an error never contradicts it', async () => {
    await check(golden);
    for (const tolerance of [0, 0.01, 0.5, 3, 100]) {
      const settings = { ...plain, tolerance };
      const [mine, theirs] = [
        await databaseAnswer(database, settings),
        await terminalAnswer(golden, settings),
      ];
      expectSameVerdicts(mine, theirs);
    }
    let dared = 0;
    for (const accuracy of [0.01, 0.1, 1, 10, 100]) {
      const settings = { ...plain, accuracy };
      const [mine, theirs] = [
        await databaseAnswer(database, settings),
        await terminalAnswer(golden, settings),
      ];
      expectSameSums(mine, theirs);
      dared += expectNoContradiction(mine, theirs);
    }
    expect(dared).toBeGreaterThan(30);
  });

  test('gives the six sums of the mapped change, and each piece its area', async () => {
    await check(shipped);
    const sums = await database.rows(
      `SELECT "from" || ' → ' || "to" AS way, sum(m2) / 1e4 AS ha FROM check_parcels GROUP BY ALL`,
    );
    const { features } = JSON.parse(readFileSync(shipped, 'utf8'));
    const expected = new Map<string, number>();
    for (const { properties } of features) {
      const way = `${properties.from} → ${properties.to}`;
      expected.set(way, (expected.get(way) ?? 0) + properties.ellipsoidalHa);
    }
    expect(sums).toHaveLength(6);
    for (const { way, ha } of sums)
      expect(Math.abs(Number(ha) / (expected.get(way as string) ?? NaN) - 1), way as string).toBeLessThan(
        1e-6,
      );
    expectSameSums(await databaseAnswer(database), await terminalAnswer(shipped));
  });

  test('is right for a sliver of 0.15 m² to nine digits, where GeographicLib rounds', async () => {
    await check(golden);
    const [sliver] = await database.rows('SELECT m2 FROM check_parcels WHERE m2 < 0.2');
    // By the same formula with fifty digits: 0.151196271154487 m².
    expect(Number(sliver?.m2)).toBeCloseTo(0.151196271154, 7);
  });
});

/** Shapes of a size, at a latitude, turned by degrees: a square, and a triangle of two degrees at its tip. */
const square = (km: number, lat: number, turn: number) =>
  [45, 135, 225, 315].map((azimuth) => destination([71, lat], azimuth + turn, (km * 1000) / Math.SQRT2));
const tip = (km: number, lat: number, turn: number): Position[] => [
  [71, lat],
  destination([71, lat], 90 + turn, km * 1000),
  destination([71, lat], 92 + turn, km * 1000),
];

/** How far areas in DuckDB are off the geodesic ones at most, of shapes with edges of so many kilometres. */
async function worst(shape: typeof square, sizes: readonly number[], latitudes: readonly number[]) {
  const polygons = sizes.flatMap((km) =>
    latitudes.flatMap((lat) =>
      [0, 17, 45, 80].map((turn): Polygon => {
        const ring = shape(km, lat, turn);
        return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] };
      }),
    ),
  );
  const rows = polygons.map(
    (polygon, index) => `(${index}, NULL, 'KGZ', 'TJK', '${JSON.stringify(polygon)}'::JSON)`,
  );
  await database.run(
    `CREATE OR REPLACE TABLE parcels AS FROM (VALUES ${rows.join(',')}) AS t(id, exchange, "from", "to", geometry)`,
  );
  await database.run(script('check.duckdb.sql'));
  const areas = await database.rows('SELECT m2 FROM check_parcels ORDER BY id');
  expect(areas).toHaveLength(polygons.length);
  return Math.max(
    ...polygons.map((polygon, i) => Math.abs(Number(areas[i]?.m2) / geodesicArea(polygon) - 1)),
  );
}

describe('the closed formula', () => {
  test('is the geodesic area for edges of up to 50 km', async () => {
    expect(await worst(square, [1, 3, 10, 20, 50], [0, 40, 60])).toBeLessThan(1e-9);
    expect(await worst(tip, [1, 3, 10, 20, 50], [0, 40, 60])).toBeLessThan(1e-7);
  });

  test('is not for edges of 300 km', async () => {
    expect(await worst(tip, [300], [40])).toBeGreaterThan(1e-6);
  });
});

describe('a file with a feature a line', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sql-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read as the collection is', async () => {
    const { features } = JSON.parse(readFileSync(golden, 'utf8'));
    const file = join(folder, 'golden.ndjson');
    writeFileSync(file, features.map((feature: unknown) => `${JSON.stringify(feature)}\n`).join(''));
    await check(file, 'DuckDB, a feature a line');
    const [mine, theirs] = [await databaseAnswer(database), await terminalAnswer(golden)];
    expectSameSums(mine, theirs);
    expectSameVerdicts(mine, theirs);
    expect(mine.faults).toEqual(theirs.faults);
  });

  test.each([
    '5',
    '"x"',
    '[]',
    '{}',
    '{"type":"Polygon"}',
    '{"type":"Polygon","coordinates":null}',
    '{"type":"Polygon","coordinates":"x"}',
    '{"type":"Polygon","coordinates":[[5]]}',
    '{"type":"Polygon","coordinates":[[[1e999,2],[3,4],[5,6],[1e999,2]]]}',
    '{"type":"Polygon","coordinates":[[[1e300,2],[3,4],[5,6],[1e300,2]]]}',
    '{"type":"MultiPolygon","coordinates":[[]]}',
    '{"type":"MultiPolygon","coordinates":[[[[70,40],[70.1,40],[70.1,40.1],[70,40]]],[]]}',
    '{"type":"Polygon","coordinates":[[[[70,40],[70.1,40],[70.1,40.1],[70,40]]]]}',
    '{"type":"MultiPolygon","coordinates":[[[70,40],[70.1,40],[70.1,40.1],[70,40]]]}',
    '{"type":"Polygon","coordinates":[[[70,40,900],[70.1,40,900],[70.1,40.1,900],[70,40,900]]]}',
    '{"type":5,"coordinates":[]}',
    '{"type":"Polygon","coordinates":[[[70],[70.1,40],[70.1,40.1],[70]]]}',
    '{"type":"Polygon","coordinates":[[[true,40],[70.1,40],[70.1,40.1],[true,40]]]}',
    '{"type":"Polygon","coordinates":[[[{"a":1},40],[70.1,40],[70.1,40.1],[70,40]]]}',
  ])('with a geometry of %s gets the same answer', async (geometry) => {
    const file = join(folder, 'odd.ndjson');
    writeFileSync(file, `{"type":"Feature","properties":{"from":"KGZ","to":"TJK"},"geometry":${geometry}}\n`);
    await check(file, 'DuckDB, a feature a line');
    const [mine, theirs] = [await databaseAnswer(database), await terminalAnswer(file)];
    expect(mine.faults).toEqual(theirs.faults);
    expectSameSums(mine, theirs);
  });

  test('without a parcel cannot be told', async () => {
    const file = join(folder, 'none.ndjson');
    writeFileSync(file, '{"type":"Feature","properties":{"from":"KGZ"},"geometry":null}\n');
    await check(file, 'DuckDB, a feature a line');
    expect(await databaseAnswer(database)).toEqual({
      features: 1,
      sides: {},
      exchanges: {},
      verdict: 'cannot-tell',
      faults: ['1: null-geometry'],
    });
  });
});
