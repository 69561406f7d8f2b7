import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeSet, type OverlayEdge } from '../../../../geodata/pipeline/faces/edges.ts';
import { cross, type GridVertex } from '../../../../geodata/pipeline/faces/grid.ts';
import { nodeEdges } from '../../../../geodata/pipeline/faces/node-edges.ts';

const one = Int8Array.of(1);
const edgesOf = (...lines: [GridVertex, GridVertex][]): OverlayEdge[] => {
  const set = new EdgeSet(1);
  for (const [a, b] of lines) set.add(a, b, one);
  return set.all();
};
const opposite = (p: number, q: number): boolean => (p > 0 && q < 0) || (p < 0 && q > 0);
const crossing = (e: OverlayEdge, f: OverlayEdge): boolean =>
  opposite(cross(e.a, e.b, f.a), cross(e.a, e.b, f.b)) &&
  opposite(cross(f.a, f.b, e.a), cross(f.a, f.b, e.b));

describe('EdgeSet', () => {
  it('adds steps along and against an edge', () => {
    const set = new EdgeSet(1);
    set.add([0, 0], [10, 0], one);
    set.add([0, 0], [10, 0], one);
    expect([...(set.all()[0]?.steps ?? [])]).toEqual([2]);
    set.add([10, 0], [0, 0], Int8Array.of(2));
    expect(set.all()).toEqual([]);
  });
});

describe('nodeEdges', () => {
  it('cuts a crossing at the nearest grid point, and an edge at a vertex on it', () => {
    const cross4 = nodeEdges(
      edgesOf(
        [
          [0, 0],
          [100, 101],
        ],
        [
          [0, 100],
          [100, 0],
        ],
      ),
      1,
    );
    expect(cross4).toHaveLength(4);
    expect(cross4.filter(({ a, b }) => [a, b].some(([x, y]) => x === 50 && y === 50))).toHaveLength(4);
    expect(
      nodeEdges(
        edgesOf(
          [
            [0, 0],
            [100, 0],
          ],
          [
            [50, 0],
            [50, 80],
          ],
        ),
        1,
      ),
    ).toHaveLength(3);
  });

  it('makes overlapping edges one', () => {
    const noded = nodeEdges(
      edgesOf(
        [
          [0, 0],
          [100, 0],
        ],
        [
          [40, 0],
          [160, 0],
        ],
      ),
      1,
    );
    expect(noded.map(({ a, b, steps }) => [a[0], b[0], steps[0]]).sort()).toEqual([
      [0, 40, 1],
      [100, 160, 1],
      [40, 100, 2],
    ]);
  });

  it('leaves no two edges that cross, whatever they were', () => {
    const vertex = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(vertex, vertex), { minLength: 2, maxLength: 20 }), (lines) => {
        const noded = nodeEdges(edgesOf(...lines), 1);
        for (const e of noded) for (const f of noded) expect(crossing(e, f)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
