import { readFileSync } from 'node:fs';
import type { Polygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geodesicArea } from '../../src/core/geometry/geodesic.ts';
import { expectNoContradiction, expectSameSums, expectSameVerdicts } from './agree.ts';
import { databaseAnswer, plain, terminalAnswer } from './answer.ts';
import { type Database, openPostgis } from './engines.ts';
import { recipe, script } from './scripts.ts';

const golden = 'tests/fixtures/golden-parcels.geojson';
const shipped = 'geodata/changes.geojson';

/** Starting PostGIS takes seconds on a quiet machine, a minute on a busy one: one for all tests. */
let database: Database;
beforeAll(async () => {
  database = await openPostgis();
}, 300_000);
afterAll(() => database?.close());

/** Reads a text as the README says, and checks it. */
async function check(text: string) {
  const [drop = '', create = ''] = recipe('PostGIS').split(/(?<=;)\n(?=CREATE)/);
  await database.run(drop);
  // psql puts the file in place of its variable; here it is written there as a literal.
  await database.run(create.replace(":'content'", () => `'${text.replaceAll("'", "''")}'`));
  await database.run(script('check.postgis.sql'));
}

type Feature = {
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly geometry: Polygon;
};
const featuresOf = (file: string): readonly Feature[] => JSON.parse(readFileSync(file, 'utf8')).features;

describe('the check in PostGIS', () => {
  test('gives the golden parcels the sums, verdicts and faults of the terminal', async () => {
    await check(readFileSync(golden, 'utf8'));
    const [mine, theirs] = [await databaseAnswer(database), await terminalAnswer(golden)];
    expectSameSums(mine, theirs);
    expectSameVerdicts(mine, theirs);
    // What is no number has no place in a geometry of PostGIS, and is let in as no geometry.
    expect(mine.faults).toEqual(theirs.faults.map((fault) => fault.replace('not-finite', 'null-geometry')));
  });

  test('with an error never contradicts it', async () => {
    let dared = 0;
    for (const accuracy of [0.01, 1, 100]) {
      const settings = { ...plain, accuracy };
      const [mine, theirs] = [
        await databaseAnswer(database, settings),
        await terminalAnswer(golden, settings),
      ];
      expectSameSums(mine, theirs);
      dared += expectNoContradiction(mine, theirs);
    }
    expect(dared).toBeGreaterThan(15);
  });

  test('tells which of them share ground, and how much', async () => {
    const overlaps = await database.rows('SELECT * FROM check_overlaps ORDER BY ha DESC, one LIMIT 2');
    const third = featuresOf(golden)[2] as Feature;
    // The first and the third are the same square; the second and the fourth differ by 3 m of one side.
    expect(overlaps.map(({ one, other }) => [Number(one), Number(other)])).toEqual([
      [2, 4],
      [1, 3],
    ]);
    expect(Number(overlaps[1]?.ha)).toBeCloseTo(geodesicArea(third.geometry) / 1e4, 6);
  });

  test('gives every piece of the mapped change its area, save that GeographicLib rounds on slivers', async () => {
    await check(readFileSync(shipped, 'utf8'));
    const mine = await databaseAnswer(database);
    expectSameSums(mine, await terminalAnswer(shipped));
    expect(mine.faults).toEqual([]);
    const rows = await database.rows('SELECT m2 FROM check_parcels ORDER BY id');
    const pieces = featuresOf(shipped).map(({ id, geometry }, index) => {
      const [here, there] = [Number(rows[index]?.m2), geodesicArea(geometry)];
      return { id, here, there, apart: Math.abs(here - there) };
    });
    expect(pieces.filter(({ there }) => there >= 100).length).toBeGreaterThan(300);
    expect(pieces.filter(({ there, apart }) => there >= 100 && apart > 1e-6 * there)).toEqual([]);
    expect(pieces.filter(({ there, apart }) => there < 100 && apart > 1e-4)).toEqual([]);
  });

  test('differs by 7e-5 on one sliver, where both are off the true area by more than the closed formula', async () => {
    await check(readFileSync(golden, 'utf8'));
    const [sliver] = await database.rows('SELECT id, m2 FROM check_parcels WHERE m2 < 0.2');
    const { geometry, properties } = featuresOf(golden)[Number(sliver?.id) - 1] as Feature;
    expect(properties.name).toBe('0.15 m²');
    // By the closed formula with fifty digits.
    const exact = 0.151196271154487;
    const [here, there] = [Number(sliver?.m2), geodesicArea(geometry)];
    expect(Math.abs(here / there - 1)).toBeGreaterThan(1e-5);
    for (const area of [here, there]) {
      expect(Math.abs(area - exact)).toBeGreaterThan(1e-6);
      expect(Math.abs(area - exact)).toBeLessThan(1e-4);
    }
  });
});

describe('neighbours in PostGIS', () => {
  const [west, south, east, north] = [70.5, 40, 70.51, 40.01];
  /** Some 11.7 m east of a meridian in each ten thousandth of a degree: half a metre, and three. */
  const [half, three] = [0.5 / 85_393, 3 / 85_393];
  const box = (left: number, right: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [left, south],
        [right, south],
        [right, north],
        [left, north],
        [left, south],
      ],
    ],
  });
  const neighbours = (from: number) =>
    JSON.stringify({
      features: [box(west, east), box(from, from + 0.01)].map((geometry) => ({
        type: 'Feature',
        properties: { from: 'KGZ', to: 'TJK' },
        geometry,
      })),
    });
  const edges = () => database.rows('SELECT id, length_m FROM check_gaps ORDER BY id');

  test('that meet are no finding', async () => {
    await check(neighbours(east));
    expect(await edges()).toEqual([]);
    expect(await database.rows('SELECT * FROM check_overlaps')).toEqual([]);
  });

  test('with half a metre between them leave a gap, with three metres none unless asked', async () => {
    await check(neighbours(east + half));
    const found = await edges();
    expect(found.map(({ id }) => Number(id))).toEqual([1, 2]);
    // The side of each: 0.01° of latitude at 40° N.
    for (const { length_m } of found) expect(Math.abs(Number(length_m) / 1110.35 - 1)).toBeLessThan(1e-3);
    await check(neighbours(east + three));
    expect(await edges()).toEqual([]);
    await database.run('UPDATE check_settings SET gap_m = 5');
    expect(await edges()).toHaveLength(2);
    await database.run('UPDATE check_settings SET gap_m = 1');
  });

  test('that overlap by half a metre are told with the ground they share', async () => {
    await check(neighbours(east - half));
    const [shared] = await database.rows('SELECT * FROM check_overlaps');
    expect(Math.abs(Number(shared?.ha) / ((0.5 * 1110.35) / 1e4) - 1)).toBeLessThan(1e-3);
    expect(await edges()).toHaveLength(2);
  });
});
