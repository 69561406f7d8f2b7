import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { metresPerDegree, squareOfArea } from '../../../geodata/pipeline/square.ts';

const wgs84 = geodesic.Geodesic.WGS84;

/** m², by GeographicLib itself, of the square as a reader of the file sees it. */
function areaAsRead(square: Polygon): number {
  const polygon = wgs84.Polygon(false);
  const read = JSON.parse(JSON.stringify(square)) as Polygon;
  for (const [lon = 0, lat = 0] of (read.coordinates[0] ?? []).slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

const distance = (a: number[], b: number[]) =>
  wgs84.Inverse(a[1] ?? 0, a[0] ?? 0, b[1] ?? 0, b[0] ?? 0).s12 ?? 0;

describe('squareOfArea', () => {
  it('has the area within 1e-6, seven decimals, and sides equal within 3 % from 2 ha up', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 69, max: 74, noNaN: true }),
        fc.double({ min: 38.9, max: 41.6, noNaN: true }),
        fc.double({ min: 2, max: 1000, noNaN: true }),
        (lon, lat, ha) => {
          const square = squareOfArea([lon, lat], ha * 10_000);
          const [a, b, c] = square.coordinates[0] as [number[], number[], number[]];
          expect(Math.abs(areaAsRead(square) / (ha * 10_000) - 1)).toBeLessThan(1e-6);
          expect(Math.abs(distance(a, b) / distance(b, c) - 1)).toBeLessThan(0.03);
          for (const value of square.coordinates.flat(2)) expect(Number(value.toFixed(7))).toBe(value);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is north-up, counter-clockwise, closed, and centred', () => {
    const ring = squareOfArea([70, 40], 90_000).coordinates[0] as number[][];
    expect(ring).toHaveLength(5);
    expect(ring[4]).toEqual(ring[0]);
    const [sw, se, ne, nw] = ring as [number[], number[], number[], number[]];
    expect(sw[1]).toBe(se[1]);
    expect(se[0]).toBe(ne[0]);
    expect((ne[1] as number) > (se[1] as number) && (se[0] as number) > (sw[0] as number)).toBe(true);
    expect(nw[0]).toBe(sw[0]);
    expect(((sw[0] as number) + (se[0] as number)) / 2).toBeCloseTo(70, 6);
    expect(((sw[1] as number) + (nw[1] as number)) / 2).toBeCloseTo(40, 6);
  });
});

describe('metresPerDegree', () => {
  it('agrees with GeographicLib', () => {
    for (const lat of [0, 38.9, 41.6, 60]) {
      const metres = metresPerDegree(lat);
      expect(wgs84.Inverse(lat - 0.005, 70, lat + 0.005, 70).s12).toBeCloseTo(metres.lat / 100, 3);
      expect(wgs84.Inverse(lat, 70, lat, 70.0001).s12).toBeCloseTo(metres.lon / 10_000, 3);
    }
  });
});
