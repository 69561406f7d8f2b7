import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { authalicArea, halfQ } from '../../../src/core/geometry/authalic.ts';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { parcel, rectangle } from './polygons.ts';

const off = (geometry: Polygon | MultiPolygon) =>
  Math.abs(authalicArea(geometry) / geodesicArea(geometry) - 1);

describe('the authalic area against GeographicLib', () => {
  test('1 to 10,000 ha between 80° S and 80° N: within 1e-5', () => {
    fc.assert(
      fc.property(parcel({ min: 1, max: 10_000 }, { min: -80, max: 80 }), (geometry) => {
        expect(off(geometry)).toBeLessThan(1e-5);
      }),
      { numRuns: 1500 },
    );
  });

  test('up to 1,000 ha at the latitudes of the map: within 1e-6', () => {
    fc.assert(
      fc.property(parcel({ min: 1, max: 1000 }, { min: 38, max: 43 }), (geometry) => {
        expect(off(geometry)).toBeLessThan(1e-6);
      }),
      { numRuns: 1500 },
    );
  });
});

const rotated = (ring: Position[], by: number) => {
  const open = ring.slice(0, -1);
  const start = by % open.length;
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, turned[0] as Position];
};

const mapRings = (geometry: Polygon | MultiPolygon, change: (ring: Position[]) => Position[]) =>
  (geometry.type === 'Polygon'
    ? { ...geometry, coordinates: geometry.coordinates.map(change) }
    : { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(change)) }) as Polygon;

describe('the authalic area by itself', () => {
  const parcels = parcel({ min: 1, max: 10_000 }, { min: -80, max: 80 });

  test('does not depend on where a ring begins or which way it runs', () => {
    fc.assert(
      fc.property(parcels, fc.nat(40), (geometry, by) => {
        const area = authalicArea(geometry);
        const turned = authalicArea(mapRings(geometry, (ring) => rotated(ring, by)));
        const reversed = authalicArea(mapRings(geometry, (ring) => [...ring].reverse()));
        expect(Math.abs(turned / area - 1)).toBeLessThan(1e-7);
        expect(Math.abs(reversed / area - 1)).toBeLessThan(1e-7);
      }),
    );
  });

  test('does not depend on the meridian, and is the same north and south of the equator', () => {
    fc.assert(
      fc.property(
        parcels,
        fc.double({ min: -9, max: 9, noNaN: true, noDefaultInfinity: true }),
        (geometry, by) => {
          const area = authalicArea(geometry);
          const shift = ([lon = 0, lat = 0]: Position) => [lon + by, lat];
          const mirror = ([lon = 0, lat = 0]: Position) => [lon, -lat];
          expect(Math.abs(authalicArea(mapRings(geometry, (r) => r.map(shift))) / area - 1)).toBeLessThan(
            1e-7,
          );
          expect(Math.abs(authalicArea(mapRings(geometry, (r) => r.map(mirror))) / area - 1)).toBeLessThan(
            1e-9,
          );
        },
      ),
    );
  });

  test('a parcel cut in two along a meridian edge sums to the whole', () => {
    const whole = rectangle(70, 40, 70.02, 40.01);
    const west = rectangle(70, 40, 70.01, 40.01);
    const east = rectangle(70.01, 40, 70.02, 40.01);
    expect((authalicArea(west) + authalicArea(east)) / authalicArea(whole)).toBeCloseTo(1, 6);
  });

  test('q at the pole is that of the authalic sphere of radius 6 371 007.181 m', () => {
    expect(6378137 * Math.sqrt(halfQ(1))).toBeCloseTo(6371007.181, 2);
  });

  test('a thin rectangle between parallels has the closed-form area of its zone', () => {
    const width = (Math.PI / 180) * 0.001;
    const zone = (halfQ(Math.sin((40.5 * Math.PI) / 180)) - halfQ(Math.sin((40 * Math.PI) / 180))) * width;
    const area = authalicArea(rectangle(70, 40, 70.001, 40.5));
    expect(Math.abs(area / (zone * 6378137 ** 2) - 1)).toBeLessThan(1e-8);
  });
});
