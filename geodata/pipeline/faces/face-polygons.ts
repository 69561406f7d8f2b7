import { cross, type GridVertex, gridKey, westFirst } from './grid.ts';
import { type HalfEdges, origin } from './half-edges.ts';

export type GridRing = readonly GridVertex[];

/** A face: its outer ring first, anticlockwise, then its holes. Rings are open: the first vertex is not repeated. */
export interface Face {
  readonly coverage: Int8Array;
  readonly rings: readonly GridRing[];
}

/** Twice the signed area: positive anticlockwise. */
function signedArea(ring: GridRing): number {
  const first = ring[0] as GridVertex;
  let sum = 0;
  for (let i = 2; i < ring.length; i++) sum += cross(first, ring[i - 1] as GridVertex, ring[i] as GridVertex);
  return sum;
}

/** Divides a walk that comes through a vertex twice, so that every ring is simple. */
function simpleRings(walk: readonly GridVertex[]): GridRing[] {
  const rings: GridRing[] = [];
  const open: GridVertex[] = [];
  const at = new Map<string, number>();
  for (const vertex of walk) {
    const key = gridKey(vertex);
    const start = at.get(key);
    if (start !== undefined) {
      const ring = open.splice(start);
      for (const inner of ring) at.delete(gridKey(inner));
      rings.push(ring);
    }
    at.set(key, open.length);
    open.push(vertex);
  }
  rings.push(open);
  return rings.filter((ring) => ring.length > 2);
}

/** Whether a vertex that is not on the ring lies inside; exact. */
function insideRing(ring: GridRing, at: GridVertex): boolean {
  let inside = false;
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length] as GridVertex;
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
    if (low[1] <= at[1] && high[1] > at[1] && cross(low, high, at) > 0) inside = !inside;
  });
  return inside;
}

/** Every bounded face whose coverage passes `wanted`, with the holes that other connected parts of the edges make in it. */
export function facePolygons(
  graph: HalfEdges,
  coverage: readonly Int8Array[],
  wanted: (coverage: Int8Array) => boolean,
): Face[] {
  const faces: { coverage: Int8Array; rings: GridRing[]; area: number }[] = [];
  const islands: { coverage: Int8Array; ring: GridRing }[] = [];
  const walked = new Uint8Array(graph.next.length);
  for (let start = 0; start < graph.next.length; start++) {
    const covered = coverage[start] as Int8Array;
    if (walked[start] === 1 || !wanted(covered)) continue;
    const walk: GridVertex[] = [];
    for (let half = start; walked[half] === 0; half = graph.next[half] as number) {
      walked[half] = 1;
      walk.push(origin(graph.edges, half));
    }
    const rings = simpleRings(walk).map((ring) => ({ ring, area: signedArea(ring) }));
    const shell = rings.find(({ area }) => area > 0);
    const holes = rings.filter(({ area }) => area < 0).map(({ ring }) => ring);
    if (shell) faces.push({ coverage: covered, rings: [shell.ring, ...holes], area: shell.area });
    else islands.push(...holes.map((ring) => ({ coverage: covered, ring })));
  }
  for (const island of islands) {
    const west = [...island.ring].sort(westFirst)[0] as GridVertex;
    const around = faces
      .filter(
        ({ rings, coverage: c }) =>
          c.every((v, i) => v === island.coverage[i]) && insideRing(rings[0] as GridRing, west),
      )
      .sort((a, b) => a.area - b.area)[0];
    if (around === undefined) throw new Error(`no face lies around ${west.join(' ')}`);
    around.rings.push(island.ring);
  }
  return faces;
}
