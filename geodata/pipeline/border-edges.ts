import { type Box, READ_WINDOW } from './areas-of-interest.ts';
import type { Pair } from './mapped.ts';
import { type MultiPolygon, type Vertex, vertexKey } from './rings.ts';

/** A straight piece of border between two neighbouring vertices, named alike in either direction. */
export interface Edge {
  key: string;
  a: Vertex;
  b: Vertex;
}

const within = ([lon, lat]: Vertex, [w, s, e, n]: Box): boolean =>
  lon >= w && lon <= e && lat >= s && lat <= n;

/** The edges of all rings that lie wholly in `window`, by key. */
export function ringEdges(country: MultiPolygon, window: Box = READ_WINDOW): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const ring of country.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1] as Vertex;
      const b = ring[i] as Vertex;
      const [from, to] = [vertexKey(a), vertexKey(b)];
      if (from === to || !within(a, window) || !within(b, window)) continue;
      const forward = from < to;
      const key = forward ? `${from} ${to}` : `${to} ${from}`;
      edges.set(key, forward ? { key, a, b } : { key, a: b, b: a });
    }
  }
  return edges;
}

/** The border of two countries: the edges that stand in the rings of both. */
export function sharedEdges(one: ReadonlyMap<string, Edge>, other: ReadonlyMap<string, Edge>): Edge[] {
  return [...one.values()].filter((edge) => other.has(edge.key));
}

/** An edge with the releases that draw it: from the date first drawn until the release that no longer does. */
export interface DatedEdge extends Edge {
  pair: Pair;
  from: string;
  until: string | null;
}

/**
 * One dated edge for each unbroken run of releases that draw an edge of `pair`. `drawn` gives the releases oldest first.
 */
export function dateEdges(
  pair: Pair,
  drawn: readonly { date: string; edges: readonly Edge[] }[],
): DatedEdge[] {
  const open = new Map<string, DatedEdge>();
  const dated: DatedEdge[] = [];
  for (const { date, edges } of drawn) {
    const now = new Set(edges.map((edge) => edge.key));
    for (const [key, edge] of open) {
      if (now.has(key)) continue;
      edge.until = date;
      open.delete(key);
    }
    for (const edge of edges) {
      if (open.has(edge.key)) continue;
      const started: DatedEdge = { ...edge, pair, from: date, until: null };
      open.set(edge.key, started);
      dated.push(started);
    }
  }
  return dated;
}
