import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { boxIndex } from '../../../src/core/geometry/box-index.ts';
import { holeFault, sharedGround } from '../../../src/core/geometry/containment.ts';
import { doubleCover, holeOutside } from '../../../src/core/geometry/coverage.ts';
import { edgeFaults, sweptEdgeFaults } from '../../../src/core/geometry/edge-faults.ts';
import { edgeBoxes, edgeTable } from '../../../src/core/geometry/edge-table.ts';
import { packRings } from '../../../src/core/geometry/rings.ts';

type Rings = Position[][];

const unlimited = () => ({ left: Infinity });

/** What is wrong with polygons, found by trying pairs and found by sweeping. */
function bothWays(polygons: Rings[]) {
  const table = edgeTable(packRings({ type: 'MultiPolygon', coordinates: polygons }));
  const boxes = edgeBoxes(table);
  const index = boxIndex(boxes);
  const tried = edgeFaults(table, boxes, index);
  const swept = sweptEdgeFaults(table);
  const crossed = tried?.selfIntersection ? 'self' : tried?.overlap ? 'overlap' : null;
  const edges = [crossed, swept.selfIntersection ? 'self' : swept.overlap ? 'overlap' : null];
  if (crossed) return { edges, holes: [null, null], ground: [null, null] };
  const holes = [holeFault(table, index, unlimited()) !== null, holeOutside(table) !== null];
  const ground = holes[0]
    ? [null, null]
    : [sharedGround(table, index, unlimited()) !== null, doubleCover(table) !== null];
  return { edges, holes, ground };
}

const grid = fc.tuple(fc.nat(8), fc.nat(8));
const ring = fc
  .uniqueArray(grid, { minLength: 3, maxLength: 7, selector: String })
  .map((vertices) => [...vertices, vertices[0]] as Position[]);
/** Rectangles, whose edges lie on each other as often as not, either way round. */
const box = fc
  .tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.boolean())
  .map(([x, y, w, h, turned]) => {
    const corners = [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
      [x, y],
    ];
    return (turned ? corners.reverse() : corners) as Position[];
  });

describe('sweeping finds what trying every pair finds', () => {
  test.each<[string, fc.Arbitrary<Rings[]>]>([
    ['one ring', ring.map((one) => [[one]])],
    ['boxes in boxes', fc.array(box, { minLength: 1, maxLength: 4 }).map((rings) => [rings])],
    [
      'boxes beside boxes',
      fc.array(box, { minLength: 2, maxLength: 5 }).map((rings) => rings.map((one) => [one])),
    ],
    [
      'boxes with holes',
      fc.array(fc.array(box, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    ],
    ['any rings', fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })],
  ])('%s', (_, polygons) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(polygons, (each) => {
        const { edges, holes, ground } = bothWays(each);
        seen.add(JSON.stringify([edges, holes, ground]));
        expect(edges[1]).toBe(edges[0]);
        expect(holes[1]).toBe(holes[0]);
        expect(ground[1]).toBe(ground[0]);
      }),
      { numRuns: 4000 },
    );
    expect(seen.size).toBeGreaterThan(1);
  });

  test('parts that share slanted edges share no ground, wherever their corners are rounded to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 }),
        (radii) => {
          const corners = radii.map((radius, i): Position => {
            const angle = (2 * Math.PI * i) / radii.length;
            return [70.1 + (radius * Math.cos(angle)) / 7, 40.3 + (radius * Math.sin(angle)) / 7];
          });
          const middle: Position = [70.1, 40.3];
          const wedges = corners.map((corner, i) => [
            [middle, corner, corners[(i + 1) % corners.length] as Position, middle],
          ]);
          expect(bothWays(wedges)).toEqual({
            edges: [null, null],
            holes: [false, false],
            ground: [false, false],
          });
        },
      ),
    );
  });
});
