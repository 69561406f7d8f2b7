import type { OverlayEdge } from './edges.ts';
import { cross, type GridVertex, gridKey, westFirst } from './grid.ts';
import { type HalfEdges, origin, target } from './half-edges.ts';

/** Adds to `coverage` what changes from the left of the half-edge to its right. */
function crossTo(coverage: Int8Array, edges: readonly OverlayEdge[], half: number): Int8Array {
  const sign = (half & 1) === 0 ? -1 : 1;
  const { steps } = edges[half >> 1] as OverlayEdge;
  return coverage.map((value, i) => value + sign * (steps[i] as number));
}

/** Coverage just west of `at` and a hair north: all edges are crossed that a line from the west meets before it. */
function coverageWestOf(at: GridVertex, edges: readonly OverlayEdge[], coverages: number): Int8Array {
  const coverage = new Int8Array(coverages);
  for (const { a, b, steps } of edges) {
    if (a[0] >= at[0]) continue;
    const upward = b[1] > a[1];
    const [low, high] = upward ? [a, b] : [b, a];
    if (low[1] > at[1] || high[1] <= at[1] || cross(low, high, at) >= 0) continue;
    const sign = upward ? -1 : 1;
    for (let i = 0; i < coverages; i++) coverage[i] = (coverage[i] as number) + sign * (steps[i] as number);
  }
  return coverage;
}

/** The westernmost vertex of each connected set of edges, with the half-edge that has the open west on its left. */
function* componentsOf({ edges, outgoing }: HalfEdges): Generator<{ west: GridVertex; half: number }> {
  const seen = new Set<string>();
  for (const [start, around] of outgoing) {
    if (seen.has(start)) continue;
    seen.add(start);
    let west = origin(edges, around[0] as number);
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      for (const half of outgoing.get(key) ?? []) {
        const vertex = target(edges, half);
        if (seen.has(gridKey(vertex))) continue;
        seen.add(gridKey(vertex));
        open.push(gridKey(vertex));
        if (westFirst(vertex, west) < 0) west = vertex;
      }
    }
    yield { west, half: outgoing.get(gridKey(west))?.at(-1) as number };
  }
}

/**
 * The coverage left of every half-edge: for each country in each snapshot 1 inside, 0 outside. Throws where two ways to
 * a face give it different coverage, which a set of closed rings cannot.
 */
export function coverageOf(graph: HalfEdges, coverages: number): Int8Array[] {
  const { edges, next } = graph;
  const known: (Int8Array | undefined)[] = new Array(next.length).fill(undefined);
  const spread = (start: number, coverage: Int8Array): void => {
    const open: [number, Int8Array][] = [[start, coverage]];
    for (let face = open.pop(); face !== undefined; face = open.pop()) {
      const [first, covered] = face;
      const before = known[first];
      if (before !== undefined) {
        if (before.some((value, i) => value !== covered[i]))
          throw new Error('the rings of a snapshot do not close');
        continue;
      }
      let half = first;
      do {
        known[half] = covered;
        half = next[half] as number;
      } while (half !== first);
      do {
        open.push([half ^ 1, crossTo(covered, edges, half)]);
        half = next[half] as number;
      } while (half !== first);
    }
  };
  for (const { west, half } of componentsOf(graph)) {
    spread(half, coverageWestOf(west, edges, coverages));
  }
  return known as Int8Array[];
}
