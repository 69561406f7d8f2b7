import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { countryLine, type LineStretch } from '../../../../src/core/my-data/topology/country-line.ts';
import { lineFindings } from '../../../../src/core/my-data/topology/line-findings.ts';
import { box, ended, parcelsOf, ring } from './parcels-of.ts';

const ground = (country: string, coordinates: Position[]) => ({
  country,
  geometry: { type: 'Polygon' as const, coordinates: [coordinates] },
});
/** The line runs north at 0 m from −1000 to 1000 m, between TJK in the west and KGZ in the east. */
const grounds = [
  ground('TJK', ring([-1000, -1000], [0, -1000], [0, 1000], [-1000, 1000])),
  ground('KGZ', ring([0, -1000], [1000, -1000], [1000, 1000], [0, 1000])),
];
const lineOf = (assumedM: number, stretches: readonly LineStretch[] = []) =>
  countryLine(grounds, { assumedM, stretches });
const findingsOf = (parcels: readonly Position[][][], line = lineOf(15)) =>
  ended(lineFindings(parcelsOf(parcels), line));

describe('a parcel at the line', () => {
  test('has its share on each side, and how far it reaches beyond', () => {
    const [found, ...others] = findingsOf([[box(-100, 0, 300, 100)], [box(400, 0, 500, 100)]]);
    expect(others).toEqual([]);
    expect(found?.feature).toBe(1);
    expect(found?.shares?.map(([country]) => country)).toEqual(['KGZ', 'TJK']);
    expect(found?.shares?.[0]?.[1]).toBeCloseTo(0.75, 4);
    expect(found?.beyondM).toBeCloseTo(100, 1);
    expect(found?.alongM).toBe(0);
  });

  test('has the length of its edge that runs along, and how far off that is', () => {
    const [found] = findingsOf([[ring([5, 0], [300, 0], [300, 200], [20, 200])]]);
    expect(found?.alongM).toBeCloseTo(Math.hypot(200, 15), 0);
    expect(found?.alongOffM).toBeGreaterThan(19);
    expect(found?.alongOffM).toBeLessThan(20.1);
    expect(found).toMatchObject({ beyondM: 0 });
    expect(found?.shares).toEqual([['KGZ', expect.closeTo(1, 6)]]);
  });

  test('is not told of where it lies further off than the line may be', () => {
    expect(findingsOf([[box(40, 0, 300, 100)]])).toEqual([]);
    expect(findingsOf([[box(40, 0, 300, 100)]], lineOf(25))).toHaveLength(1);
  });

  test('takes the error of the stretch that is nearest, whichever way that is drawn, and tells it', () => {
    const coordinates = ring([0, 1000], [0, -1000]).slice(0, 2);
    const surveyed = lineOf(25, [{ geometry: { type: 'LineString', coordinates }, expectedErrorM: 5 }]);
    const old = lineOf(15, [{ geometry: { type: 'LineString', coordinates }, expectedErrorM: 80 }]);
    expect(findingsOf([[box(40, 0, 300, 100)]], surveyed)).toEqual([]);
    expect(findingsOf([[box(8, 0, 300, 100)]], surveyed)).toMatchObject([{ lineErrorM: 10 }]);
    expect(findingsOf([[box(150, 0, 300, 100)]], old)).toMatchObject([
      { alongM: expect.closeTo(100, 1), lineErrorM: 160 },
    ]);
    expect(findingsOf([[box(170, 0, 300, 100)]], old)).toEqual([]);
    expect(findingsOf([[box(-300, 0, 900, 9)]], old)).toMatchObject([{ alongM: 0, lineErrorM: 160 }]);
  });

  test('is told the same in whatever order the grounds come and their rings run', () => {
    const bend = ring([0, -1000], [0, 0], [700, 1000]).slice(0, 3);
    const west = [...bend, ...ring([-1000, 1000], [-1000, -1000], [0, -1000]).slice(0, 3)];
    const east = [...bend, ...ring([1000, 1000], [1000, -1000], [0, -1000]).slice(0, 3)];
    const [one, other] = [ground('TJK', west), ground('KGZ', east)];
    const turned = ground('KGZ', [...east].reverse());
    // From 0 to 17.5 m north the bend itself is nearest to its eastern edge, which runs along one of the two edges there.
    const parcel = [[box(-60, -40, -25, 40)]];
    const [first, ...others] = [
      [one, other],
      [other, one],
      [turned, one],
      [one, turned],
    ].map((grounds) =>
      findingsOf(parcel, countryLine(grounds, { assumedM: 15, stretches: [] })).map(
        ({ shares: _, ...found }) => found,
      ),
    );
    expect(first).toMatchObject([{ alongM: expect.closeTo(57.5, -1) }]);
    expect(first?.[0]?.alongM).toBeGreaterThan(55);
    for (const each of others) expect(each).toEqual(first);
  });

  test('at the edge of the study area is at no line', () => {
    expect(findingsOf([[box(900, 990, 999, 999)]])).toEqual([]);
  });

  test('counts its holes out of its shares', () => {
    const [found] = findingsOf([[box(-100, 0, 100, 100), box(-90, 10, -10, 90)]]);
    const kgz = found?.shares?.find(([country]) => country === 'KGZ')?.[1];
    expect(kgz).toBeCloseTo(10_000 / 13_600, 4);
  });
});
