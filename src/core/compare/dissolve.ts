import type { Polygon, Position } from 'geojson';

/** Ground in one piece, and the faces that it is made of. */
export type Dissolved<Face> = { readonly faces: readonly Face[]; readonly geometry: Polygon };

type Edge = { readonly from: string; readonly to: string; readonly face: number };

const keyOf = ([lon, lat]: Position) => `${lon},${lat}`;
const positionOf = (key: string): Position => key.split(',').map(Number);

const bearing = (from: string, to: string) => {
  const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [positionOf(from), positionOf(to)];
  return Math.atan2(y2 - y1, x2 - x1);
};

/** By how much a ray turns clockwise from one bearing to another, 0 excluded: up to 2π. */
const clockwise = (from: number, to: number) => {
  const turn = (from - to) % (2 * Math.PI);
  return turn > 0 ? turn : turn + 2 * Math.PI;
};

/** The next edge of the same ground: it lies on the left, so the first edge clockwise from the way back. */
function nextEdge({ from, to }: Edge, leaving: readonly Edge[]): Edge | undefined {
  if (leaving.length < 2) return leaving[0];
  const back = bearing(to, from);
  return leaving.reduce<Edge | undefined>((best, edge) => {
    const turn = clockwise(back, bearing(to, edge.to));
    return best === undefined || turn < clockwise(back, bearing(to, best.to)) ? edge : best;
  }, undefined);
}

/** Twice the signed area of a closed ring in square degrees: positive anticlockwise. */
const signedArea = (ring: readonly Position[]) =>
  ring.reduce((sum, [x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [x2, y2];
    return sum + x1 * y2 - x2 * y1;
  }, 0);

/** Closed rings of the edges, each walked once. */
function ringsOf(edges: readonly Edge[]): Position[][] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const left = new Set(edges);
  const rings: Position[][] = [];
  for (const start of edges) {
    if (!left.delete(start)) continue;
    const ring = [positionOf(start.from), positionOf(start.to)];
    let edge: Edge | undefined = start;
    while (edge && edge.to !== start.from) {
      edge = nextEdge(
        edge,
        (leaving.get(edge.to) ?? []).filter((each) => left.has(each)),
      );
      if (!edge) break;
      left.delete(edge);
      ring.push(positionOf(edge.to));
    }
    rings.push(ring);
  }
  return rings;
}

/** Faces by the ground they are part of: those that share an edge are one (union–find). */
function groupsOf(count: number, joins: readonly (readonly [number, number])[]): number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    parent[i] = root;
    return root;
  };
  for (const [a, b] of joins) parent[rootOf(a)] = rootOf(b);
  return parent.map((_, i) => rootOf(i));
}

/**
 * Faces of one arrangement, which meet in whole edges and do not overlap, as pieces of ground: an edge that two of
 * them share goes the other way round in each and vanishes. Rings stand as RFC 7946 wants them, the shell first.
 */
export function dissolve<Face extends { readonly geometry: Polygon }>(
  faces: readonly Face[],
): Dissolved<Face>[] {
  const edges = new Map<string, Edge>();
  const joins: [number, number][] = [];
  for (const [face, { geometry }] of faces.entries())
    for (const ring of geometry.coordinates)
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [keyOf(ring[i - 1] as Position), keyOf(ring[i] as Position)];
        const twin = edges.get(`${to} ${from}`);
        if (twin) joins.push([face, twin.face]);
        if (twin) edges.delete(`${to} ${from}`);
        else edges.set(`${from} ${to}`, { from, to, face });
      }
  const groups = groupsOf(faces.length, joins);
  const pieces = new Map<number, { faces: Face[]; edges: Edge[] }>();
  for (const [i, face] of faces.entries()) {
    const piece = pieces.get(groups[i] as number) ?? { faces: [], edges: [] };
    piece.faces.push(face);
    pieces.set(groups[i] as number, piece);
  }
  for (const edge of edges.values()) pieces.get(groups[edge.face] as number)?.edges.push(edge);
  return [...pieces.values()].map((piece) => ({
    faces: piece.faces,
    geometry: {
      type: 'Polygon',
      coordinates: ringsOf(piece.edges).sort((a, b) => signedArea(b) - signedArea(a)),
    },
  }));
}
