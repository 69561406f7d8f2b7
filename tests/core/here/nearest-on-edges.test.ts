import { lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { geodesicDistance } from '../../../src/core/geometry/geodesic.ts';
import { edgesOf, nearestOnEdges } from '../../../src/core/here/nearest-on-edges.ts';
import { shippedAtlas } from '../atlas/shipped.ts';
import { destination } from '../geometry/destination.ts';

const shipped = shippedAtlas();

const lines = shipped.borders
  .filter(({ pair, until }) => pair === 'KGZ-TJK' && until === null)
  .map(({ geometry }) => geometry.coordinates);
const edges = edgesOf(lines);

/** The least of many GeographicLib distances: to every vertex, and to `steps` positions on every edge. */
function bruteForce(position: Position, steps: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [[lon1 = 0, lat1 = 0], [lon2 = 0, lat2 = 0]] = [line[i - 1] as Position, line[i] as Position];
      for (let step = 0; step <= steps; step++) {
        const at = [lon1 + (step / steps) * (lon2 - lon1), lat1 + (step / steps) * (lat2 - lat1)];
        least = Math.min(least, geodesicDistance(position, at));
      }
    }
  }
  return least;
}

const inTheValley = fc.tuple(
  fc.double({ min: 69, max: 74, noNaN: true }),
  fc.double({ min: 39, max: 41.5, noNaN: true }),
);

describe('the nearest position of the line', () => {
  test('is never farther than the nearest of 78,000 positions measured one by one, nor much nearer', () => {
    fc.assert(
      fc.property(inTheValley, (position) => {
        const { metres } = nearestOnEdges(edges, position) ?? { metres: Number.NaN };
        const least = bruteForce(position, 20);
        expect(metres).toBeLessThanOrEqual(least + 0.01);
        // The step of the longest edge is 370 m: a position beside it may be up to half of that off its foot.
        expect(metres).toBeGreaterThanOrEqual(Math.sqrt(Math.max(0, least ** 2 - 185 ** 2)) - 0.01);
      }),
      { numRuns: 3, seed: 5 },
    );
  }, 30_000);

  test('lies on the line, at the distance it says', () => {
    fc.assert(
      fc.property(inTheValley, (position) => {
        const { at, metres } = nearestOnEdges(edges, position) ?? { at: [], metres: Number.NaN };
        expect(geodesicDistance(position, at)).toBe(metres);
        expect(nearestOnEdges(edges, at)?.metres).toBeLessThan(0.01);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('agrees with Turf’s sphere to what a sphere is off', () => {
    const drawn = lines.map((line) => lineString(line as Position[]));
    fc.assert(
      fc.property(inTheValley, (position) => {
        const turf = Math.min(
          ...drawn.map((line) => pointToLineDistance(position, line, { units: 'meters' })),
        );
        const { metres } = nearestOnEdges(edges, position) ?? { metres: Number.NaN };
        expect(Math.abs(metres - turf)).toBeLessThan(0.004 * turf + 2);
      }),
      { numRuns: 12, seed: 5 },
    );
  }, 30_000);

  test('is right beside an edge as long as the longest of the line, and past its end', () => {
    const north = [70, 40.08];
    const meridian = edgesOf([[[70, 40], north]]);
    const east = destination([70, 40.04], 90, 1000);
    expect(nearestOnEdges(meridian, east)?.metres).toBeCloseTo(1000, 3);
    const beyond = destination(north, 0, 2500);
    expect(nearestOnEdges(meridian, beyond)).toMatchObject({ at: north, metres: expect.closeTo(2500, 3) });
  });

  test('is right far from the valley', () => {
    const london = [-0.1276, 51.5072];
    expect(nearestOnEdges(edges, london)?.metres).toBeCloseTo(bruteForce(london, 4), -1);
    const turf = pointToLineDistance(london, lineString(lines.flat() as Position[]), { units: 'meters' });
    expect(nearestOnEdges(edges, london)?.metres).toBeGreaterThan(turf * 0.99);
  });

  test('is null where there is no line', () => {
    expect(nearestOnEdges(edgesOf([]), [70, 40])).toBeNull();
  });
});
