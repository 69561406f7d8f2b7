import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { atOnce, committedFigures } from '../../../src/core/measure/committed-figures.ts';
import { liveFigures } from '../../../src/core/measure/live-figures.ts';
import { ringOf } from '../../../src/core/measure/sketch.ts';

/** Star-shaped outlines around a place of the valley: they never cross themselves. */
const outline: fc.Arbitrary<Position[]> = fc
  .tuple(
    fc.array(fc.double({ min: 0.002, max: 0.05, noNaN: true }), { minLength: 3, maxLength: 40 }),
    fc.double({ min: 69, max: 73, noNaN: true }),
    fc.double({ min: 39.2, max: 41, noNaN: true }),
  )
  .map(([radii, lon, lat]) =>
    radii.map((radius, i) => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    }),
  );
const areaOf = (points: Position[]) => liveFigures({ kind: 'area', points }, []).areaM2 ?? Number.NaN;
const polygon = (points: Position[]): Polygon => ({ type: 'Polygon', coordinates: [ringOf(points)] });
const committed = (points: Position[]) => atOnce(committedFigures(polygon(points), false));

describe('area', () => {
  test('does not depend on where the ring starts, on its direction, nor on its longitude', () => {
    fc.assert(
      fc.property(outline, fc.nat(39), fc.integer({ min: -60, max: 60 }), (points, turn, shift) => {
        const start = turn % points.length;
        const turned = [...points.slice(start), ...points.slice(0, start)];
        const shifted = points.map(([lon = 0, lat = 0]) => [lon + shift / 10, lat]);
        for (const same of [turned, [...points].reverse(), shifted]) {
          expect(areaOf(same) / areaOf(points)).toBeCloseTo(1, 6);
          expect(
            (committed(same).area?.ellipsoidal ?? 0) / (committed(points).area?.ellipsoidal ?? 1),
          ).toBeCloseTo(1, 7);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of ground with holes is that of its outline less theirs, of several pieces their sum', () => {
    const ring = (lon: number, side: number): Position[] => [
      [lon, 40],
      [lon + side, 40],
      [lon + side, 40 + side],
      [lon, 40 + side],
      [lon, 40],
    ];
    const areaOfRings = (...polygons: Position[][][]) =>
      atOnce(committedFigures({ type: 'MultiPolygon', coordinates: polygons }, true)).area?.ellipsoidal ?? 0;
    const [outer, hole, other] = [ring(70, 0.1), ring(70.02, 0.03), ring(71, 0.05)];
    const [ofOuter, ofHole, ofOther] = [areaOfRings([outer]), areaOfRings([hole]), areaOfRings([other])];
    expect(ofHole / ofOuter).toBeGreaterThan(0.08);
    expect(areaOfRings([outer, hole])).toBeCloseTo(ofOuter - ofHole, 3);
    expect(areaOfRings([outer, [...hole].reverse()])).toBeCloseTo(ofOuter - ofHole, 3);
    expect(areaOfRings([outer, hole], [other])).toBeCloseTo(ofOuter - ofHole + ofOther, 3);
  });

  test('committed is GeographicLib’s, live stays within two parts in a million of it', () => {
    fc.assert(
      fc.property(outline, (points) => {
        const { area } = committed(points);
        expect(area?.ellipsoidal).toBe(geodesicArea(polygon(points)));
        expect(areaOf(points) / (area?.ellipsoidal ?? 1)).toBeCloseTo(1, 5);
      }),
      { numRuns: 40 },
    );
  });

  test('has the known answer of an octant of the ellipsoid', () => {
    // An eighth of the WGS84 surface: GeographicLib's c2 · π/2.
    const c2 = (geographiclib.Geodesic.WGS84 as unknown as { _c2: number })._c2;
    const octant = committed([
      [0, 0],
      [90, 0],
      [0, 90],
    ]);
    expect((octant.area?.ellipsoidal ?? 0) / ((c2 * Math.PI) / 2)).toBeCloseTo(1, 12);
    expect((4 * Math.PI * c2) / 510_065_621_724_088).toBeCloseTo(1, 12);
  });

  test('has the known area of a tenth of a degree between two parallels, less what its geodesic edges cut', () => {
    // The zone by Snyder's closed formula (Map Projections, 1987, eq. 3-12): 94,748,370.58 m².
    const { area } = committed([
      [70, 40],
      [70.1, 40],
      [70.1, 40.1],
      [70, 40.1],
    ]);
    expect((area?.ellipsoidal ?? 0) / 94_748_370.58).toBeCloseTo(1, 6);
  });

  test('of an outline that crosses itself is not given', () => {
    const bow: Position[] = [
      [70, 40],
      [70.1, 40.1],
      [70.1, 40],
      [70, 40.1],
    ];
    expect(liveFigures({ kind: 'area', points: bow }, [])).toMatchObject({ areaM2: null });
    expect(liveFigures({ kind: 'area', points: bow }, []).crossing).not.toBeNull();
    expect(committed(bow)).toMatchObject({ area: null, problem: { code: 'self-intersection' } });
  });
});

describe('length', () => {
  test('has the known answers of the meridian and the equator', () => {
    const line = (coordinates: Position[]) =>
      atOnce(committedFigures({ type: 'LineString', coordinates }, false));
    // Quarter meridian and a degree of the equator on WGS84.
    expect(
      line([
        [0, 0],
        [0, 90],
      ]).length?.ellipsoidal,
    ).toBeCloseTo(10_001_965.729, 2);
    expect(
      line([
        [0, 0],
        [1, 0],
      ]).length?.ellipsoidal,
    ).toBeCloseTo((Math.PI / 180) * 6_378_137, 6);
  });

  test('live stays within a part in 100,000 of the committed one', () => {
    fc.assert(
      fc.property(outline, (points) => {
        const live = liveFigures({ kind: 'distance', points }, []).lengthM;
        const { length } = atOnce(committedFigures({ type: 'LineString', coordinates: points }, false));
        expect(live / (length?.ellipsoidal ?? 1)).toBeCloseTo(1, 5);
      }),
      { numRuns: 40 },
    );
  });
});
