import type { Edge } from './border-edges.ts';
import { type Vertex, vertexKey } from './rings.ts';

/** The straightest way on: at a vertex where lines meet, the edge whose direction turns least. */
function turn(before: Vertex, at: Vertex, after: Vertex): number {
  const [ux, uy] = [at[0] - before[0], at[1] - before[1]];
  const [vx, vy] = [after[0] - at[0], after[1] - at[1]];
  return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy));
}

/**
 * Chains edges into the fewest lines, each edge once: first from vertices where an odd number of edges meets, then the
 * closed rings that are left. The result depends only on the set of edges, not on their order.
 */
export function chainEdges(edges: readonly Edge[]): Vertex[][] {
  const sorted = [...edges].sort((a, b) => (a.key < b.key ? -1 : 1));
  const meeting = new Map<string, Edge[]>();
  for (const edge of sorted) {
    for (const end of [edge.a, edge.b]) {
      const key = vertexKey(end);
      const known = meeting.get(key);
      if (known) known.push(edge);
      else meeting.set(key, [edge]);
    }
  }
  const used = new Set<string>();
  const free = (vertex: Vertex): Edge[] =>
    (meeting.get(vertexKey(vertex)) ?? []).filter((e) => !used.has(e.key));
  const far = (edge: Edge, near: Vertex): Vertex => (vertexKey(edge.a) === vertexKey(near) ? edge.b : edge.a);

  const walk = (start: Vertex): Vertex[] => {
    const line = [start];
    for (;;) {
      const at = line.at(-1) as Vertex;
      const before = line.at(-2);
      const ways = free(at).map((edge) => ({ edge, next: far(edge, at) }));
      if (before) ways.sort((p, q) => turn(before, at, p.next) - turn(before, at, q.next));
      const way = ways[0];
      if (way === undefined) return line;
      used.add(way.edge.key);
      line.push(way.next);
    }
  };

  const lines: Vertex[][] = [];
  const ends = sorted.flatMap((edge) => [edge.a, edge.b]);
  for (const isStart of [(v: Vertex) => free(v).length % 2 === 1, (v: Vertex) => free(v).length > 0]) {
    for (const vertex of ends) if (isStart(vertex)) lines.push(walk(vertex));
  }
  return lines;
}
