import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { placementIn } from '../../../src/core/here/placement.ts';
import { shippedAtlas } from '../atlas/shipped.ts';

const shipped = shippedAtlas();

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const withHole: Polygon = { type: 'Polygon', coordinates: [square(0, 0, 4), square(1, 1, 2)] };

describe('the placement of a position', () => {
  test.each([
    ['in the shell', [0.5, 0.5], 'inside'],
    ['at the height of two vertices', [0.5, 1], 'inside'],
    ['in the hole', [2, 2], 'outside'],
    ['beside', [5, 2], 'outside'],
    ['beside, at the height of a vertex', [-1, 0], 'outside'],
    ['on an edge', [4, 1.5], 'edge'],
    ['on a vertex', [0, 0], 'edge'],
    ['on the edge of the hole', [1, 2.5], 'edge'],
    ['not a number', [Number.NaN, 2], 'outside'],
  ])('%s', (_, position, placement) => {
    expect(placementIn(position, withHole)).toBe(placement);
  });

  test('is that of the part that holds it, in ground of several parts', () => {
    const parts = { type: 'MultiPolygon' as const, coordinates: [[square(0, 0, 1)], [square(1, 0, 1)]] };
    expect(placementIn([1.5, 0.5], parts)).toBe('inside');
    expect(placementIn([0, 0.5], parts)).toBe('edge');
    expect(placementIn([3, 0.5], parts)).toBe('outside');
  });

  test('agrees with Turf all over the valley', () => {
    const place = fc.tuple(
      fc.double({ min: 69.1, max: 73.9, noNaN: true }),
      fc.double({ min: 39, max: 41.5, noNaN: true }),
    );
    fc.assert(
      fc.property(place, (position) => {
        for (const { geometry } of shipped.countries) {
          expect(placementIn(position, geometry) === 'inside').toBe(
            booleanPointInPolygon(position, geometry, { ignoreBoundary: true }),
          );
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('of a vertex of shipped ground is its edge', () => {
    for (const { geometry } of shipped.changes) {
      for (const vertex of geometry.coordinates[0] ?? []) expect(placementIn(vertex, geometry)).toBe('edge');
    }
  });
});
