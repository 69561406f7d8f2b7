import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { boxIndex } from '../../../src/core/geometry/box-index.ts';
import { edgeFaults } from '../../../src/core/geometry/edge-faults.ts';
import { edgeBoxes, edgeTable } from '../../../src/core/geometry/edge-table.ts';
import { packRings } from '../../../src/core/geometry/rings.ts';
import { certainlySimple as isCertainlySimple } from '../../../src/core/geometry/simple-ring.ts';

const closed = (vertices: readonly Position[]): Position[] => [...vertices, vertices[0] as Position];

/** The slow answer, which looks at every pair of edges that come near each other. */
function meetsItself(ring: readonly Position[]): boolean {
  const table = edgeTable(packRings({ type: 'Polygon', coordinates: [ring] }));
  const boxes = edgeBoxes(table);
  return edgeFaults(table, boxes, boxIndex(boxes))?.selfIntersection !== null;
}

function certainlySimple(ring: readonly Position[]): boolean {
  const { xy } = packRings({ type: 'Polygon', coordinates: [ring] });
  return isCertainlySimple(xy, 0, 2 * ring.length);
}

/** A star-shaped ring: vertices at rising angles around a middle. */
const star = fc
  .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 })
  .map((radii) =>
    radii.map((radius, i): Position => {
      const angle = (2 * Math.PI * (i + radius / 4)) / radii.length;
      return [70 + (radius * Math.cos(angle)) / 100, 40 + (radius * Math.sin(angle)) / 100];
    }),
  );
// Whole numbers: every product is exact, vertices on edges and edges in one line are frequent.
const onGrid = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 3, maxLength: 9 });

describe('certainly simple', () => {
  test('is never said of a ring that meets itself', () => {
    fc.assert(
      fc.property(onGrid, (vertices) => {
        const ring = closed(vertices);
        if (certainlySimple(ring)) expect(meetsItself(ring)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('is said of parcels, whichever way they run', () => {
    fc.assert(
      fc.property(star, (vertices) => {
        expect(certainlySimple(closed(vertices))).toBe(true);
        expect(certainlySimple(closed([...vertices].reverse()))).toBe(true);
      }),
    );
  });

  test.each<[string, Position[]]>([
    [
      'a bow-tie',
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ],
    ],
    [
      'a spike',
      [
        [0, 0],
        [2, 0],
        [4, 0],
        [2, 0],
        [2, 2],
      ],
    ],
    [
      'a corner on an edge',
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
      ],
    ],
    [
      'a repeated corner',
      [
        [0, 0],
        [4, 0],
        [4, 0],
        [4, 4],
      ],
    ],
    [
      'a corner in the middle of an edge',
      [
        [0, 0],
        [2, 0],
        [4, 0],
        [4, 4],
      ],
    ],
  ])('%s is left to be looked at properly', (_, vertices) => {
    expect(certainlySimple(closed(vertices))).toBe(false);
  });

  test('a ring of many edges is, too', () => {
    const vertices = Array.from({ length: 49 }, (_, i): Position => {
      const angle = (2 * Math.PI * i) / 49;
      return [Math.cos(angle), Math.sin(angle)];
    });
    expect(certainlySimple(closed(vertices))).toBe(false);
    expect(certainlySimple(closed(vertices.slice(1)))).toBe(true);
  });
});
