import type { OverlayEdge } from './edges.ts';
import { cross, type GridVertex, gridKey } from './grid.ts';

/**
 * Both directions of noded edges: half-edge 2i runs a→b along edge i, 2i + 1 back. `next` follows the face on the left.
 */
export interface HalfEdges {
  readonly edges: readonly OverlayEdge[];
  readonly next: Int32Array;
  /** Outgoing half-edges of each vertex by the grid key of the vertex, anticlockwise from due west. */
  readonly outgoing: ReadonlyMap<string, readonly number[]>;
}

export const origin = (edges: readonly OverlayEdge[], half: number): GridVertex => {
  const edge = edges[half >> 1] as OverlayEdge;
  return (half & 1) === 0 ? edge.a : edge.b;
};
export const target = (edges: readonly OverlayEdge[], half: number): GridVertex => origin(edges, half ^ 1);

/** Order of directions from `at`, anticlockwise from due west (west itself last); exact. */
function byAngle(at: GridVertex, p: GridVertex, q: GridVertex): number {
  const lower = (v: GridVertex): boolean => v[1] < at[1] || (v[1] === at[1] && v[0] > at[0]);
  if (lower(p) !== lower(q)) return lower(p) ? -1 : 1;
  return -Math.sign(cross(at, p, q));
}

export function halfEdges(edges: readonly OverlayEdge[]): HalfEdges {
  const outgoing = new Map<string, number[]>();
  for (let half = 0; half < 2 * edges.length; half++) {
    const key = gridKey(origin(edges, half));
    const known = outgoing.get(key);
    if (known) known.push(half);
    else outgoing.set(key, [half]);
  }
  const next = new Int32Array(2 * edges.length);
  for (const around of outgoing.values()) {
    const at = origin(edges, around[0] as number);
    around.sort((p, q) => byAngle(at, target(edges, p), target(edges, q)));
    // A face on the left turns as far left as it can: from an incoming half-edge to the one clockwise of its twin.
    around.forEach((half, i) => {
      next[half ^ 1] = around[(i + around.length - 1) % around.length] as number;
    });
  }
  return { edges, next, outgoing };
}
