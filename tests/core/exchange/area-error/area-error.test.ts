import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { errorAt, errorAtMost } from '../../../../src/core/exchange/area-error/area-error.ts';
import { areaVariances } from '../../../../src/core/exchange/area-error/area-variance.ts';
import { farApart } from '../../../../src/core/exchange/area-error/far-apart.ts';
import { SignedRings } from '../../../../src/core/exchange/area-error/signed-rings.ts';
import {
  assumedCorrelationsM,
  unitError,
  unitErrors,
  worstError,
} from '../../../../src/core/exchange/area-error/unit-error.ts';
import { areaUncertainty } from '../../../../src/core/geometry/area-uncertainty.ts';
import { rectangleRing } from './planar.ts';

const lat0 = 40;
const radians = Math.PI / 180;
const w = 1 - 0.00669437999014 * Math.sin(lat0 * radians) ** 2;
const perLon = (radians * 6378137 * Math.cos(lat0 * radians)) / Math.sqrt(w);
const perLat = (radians * 6378137 * (1 - 0.00669437999014)) / w ** 1.5;

/** A square of 100 ha so many metres east of 70.5° E, with a vertex each 50 m or at its corners. */
const square = (eastM: number, every = 50, lon = 70.5): Polygon => ({
  type: 'Polygon',
  coordinates: [
    rectangleRing(eastM, -500, 1000, 1000, every).map(
      ([x = 0, y = 0]): Position => [
        Number((lon + x / perLon).toFixed(9)),
        Number((lat0 + y / perLat).toFixed(9)),
      ],
    ),
  ],
});

function pair(first: Polygon, second: Polygon): SignedRings {
  const rings = new SignedRings();
  rings.addPolygon(first, -1);
  rings.addPolygon(second, 1);
  return rings;
}

describe('the error of an exchange in degrees', () => {
  test('two squares of 100 ha, 20 km apart, at 10 m alike over 650 m: 2.307 ha', () => {
    const error = errorAt(unitError(pair(square(0), square(21_000)), 650), 10);
    expect(error.sdHa).toBeCloseTo(2.307, 3);
    expect(error.halfWidthHa).toBeCloseTo(1.96 * error.sdHa, 12);
    expect(error).toMatchObject({ correlationM: 650, bound: false });
  });

  test('two that share an edge: 2.402 ha', () => {
    expect(errorAt(unitError(pair(square(0), square(1000)), 650), 10).sdHa).toBeCloseTo(2.402, 3);
  });

  test('is the worst of all lengths, and that length is told', () => {
    const rings = pair(square(0), square(21_000));
    const variances = areaVariances(rings, 20_000)(assumedCorrelationsM);
    const { sdM2, correlationM } = unitError(rings, null);
    expect(sdM2).toBeCloseTo(Math.sqrt(Math.max(...variances)), 9);
    expect(correlationM).toBe(500);
    expect(worstError([1, 4, 4, 2], [0, 100, 200, 500])).toEqual({ sdM2: 2, correlationM: 100 });
  });

  test('without correlation is that of van Oort and others', () => {
    const rings = new SignedRings();
    const field = square(0, 1000);
    rings.addPolygon(field, 1);
    expect(unitError(rings, 0).sdM2 / areaUncertainty(field, 1).independentM2).toBeCloseTo(1, 4);
  });

  test('nothing where there is nothing', () => {
    expect(errorAt(unitError(new SignedRings(), null), 10)).toEqual({
      sdHa: 0,
      halfWidthHa: 0,
      correlationM: null,
      bound: false,
    });
  });

  test('of the sides is that of each alone', () => {
    const [first, second] = [square(0), square(1000)];
    const { difference, sides } = unitErrors(pair(first, second), 650);
    expect(difference.sdM2).toBeCloseTo(unitError(pair(first, second), 650).sdM2, 6);
    const alone = [first, second].map((polygon) => {
      const rings = new SignedRings();
      rings.addPolygon(polygon, 1);
      return unitError(rings, 650).sdM2;
    });
    sides.forEach((side, i) => {
      expect((side?.sdM2 ?? 0) / (alone[i] as number)).toBeCloseTo(1, 6);
      expect(side?.correlationM).toBe(650);
    });
  });

  test('is the same at any longitude, and parcels across the world are reckoned each at its place', () => {
    const here = unitError(pair(square(0), square(21_000)), 650).sdM2;
    const across = pair(square(0), square(0, 50, -60));
    expect(farApart(across, 100_000)).toHaveLength(2);
    expect(unitError(across, 650).sdM2 / here).toBeCloseTo(1, 5);
  });
});

describe('rings that are far apart', () => {
  test('stay together as long as one lies within reach of the next', () => {
    const rings = new SignedRings();
    for (const km of [0, 30, 60, 90, 400, 430]) rings.addPolygon(square(km * 1000, 1000), 1);
    expect(
      farApart(rings, 40_000)
        .map(({ count }) => count)
        .sort(),
    ).toEqual([2, 4]);
    expect(farApart(rings, Infinity)).toHaveLength(1);
  });
});

test('the bound is perimeter times accuracy over the root of two, and says that it is one', () => {
  expect(errorAtMost(4000, 10)).toMatchObject({ bound: true, correlationM: null });
  expect(errorAtMost(4000, 10).sdHa).toBeCloseTo((4000 * 10) / Math.SQRT2 / 10_000, 12);
});
