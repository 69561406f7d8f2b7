import Flatbush from 'flatbush';
import { localPlane } from './local-plane.ts';
import { type Rings, ringStart } from './rings.ts';

/** Edges in metres of a plane, four numbers each: from x, y to x, y. */
type Edges = Float64Array;

/** How near (m) the answer comes to the distance between the outlines as drawn in the plane. */
const precision = 0.01;
/** Edges up to which trying each one costs less than an index. */
const few = 64;

const edgeCount = ({ ends, first, last }: Rings): number => {
  const start = first < last ? ringStart(ends, first) : 0;
  return first < last ? ((ends[last - 1] as number) - start) / 2 - (last - first) : 0;
};

function edgesOf({ ends, first, last }: Rings, x: Float64Array, y: Float64Array, shift: number): Edges {
  const start = first < last ? ringStart(ends, first) : 0;
  const edges: number[] = [];
  for (let ring = first; ring < last; ring++) {
    const from = shift + (ringStart(ends, ring) - start) / 2;
    const to = shift + ((ends[ring] as number) - start) / 2;
    for (let i = from; i + 1 < to; i++)
      edges.push(x[i] as number, y[i] as number, x[i + 1] as number, y[i + 1] as number);
  }
  return Float64Array.from(edges);
}

/** Distance from a point to edge number `edge`. */
function toEdge(edges: Edges, edge: number, px: number, py: number): number {
  const k = 4 * edge;
  const [ax, ay] = [edges[k] as number, edges[k + 1] as number];
  const [dx, dy] = [(edges[k + 2] as number) - ax, (edges[k + 3] as number) - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Finds the edge nearest to a point. */
function nearestFinder(edges: Edges): (x: number, y: number) => number {
  const count = edges.length / 4;
  const nearest = (candidates: Iterable<number>, x: number, y: number) => {
    let [best, at] = [Infinity, 0];
    for (const edge of candidates) {
      const distance = toEdge(edges, edge, x, y);
      if (distance < best) [best, at] = [distance, edge];
    }
    return { best, at };
  };
  const all = Array.from({ length: count }, (_, edge) => edge);
  if (count <= few) return (x, y) => nearest(all, x, y).at;
  const tree = new Flatbush(count);
  for (let k = 0; k < edges.length; k += 4) {
    const [x1, y1, x2, y2] = edges.subarray(k, k + 4) as unknown as [number, number, number, number];
    tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  tree.finish();
  return (x, y) => {
    // A box is never further than its edge: what lies beyond the best edge so far need not be looked at.
    let { best, at } = nearest(tree.neighbors(x, y, 4), x, y);
    for (let asked = 16; ; asked *= 4) {
      const near = tree.neighbors(x, y, asked, best);
      ({ best, at } = nearest(near.length === 0 ? [at] : near, x, y));
      if (near.length < asked) return at;
    }
  };
}

/**
 * The largest distance from a point of one outline to the other outline. An edge is halved while a point of it may
 * be further off than the furthest found: the distance to any one edge is convex along a straight line, so no point
 * between two ends is further from it than the further end.
 */
function furthest(from: Edges, to: Edges): number {
  const nearest = nearestFinder(to);
  let most = 0;
  const stack: [number, number, number, number, number, number][] = [];
  const begin = (k: number) => {
    const [x1, y1, x2, y2] = from.subarray(k, k + 4) as unknown as [number, number, number, number];
    const [one, two] = [nearest(x1, y1), nearest(x2, y2)];
    most = Math.max(most, toEdge(to, one, x1, y1), toEdge(to, two, x2, y2));
    stack.push([x1, y1, x2, y2, one, two]);
  };
  for (let k = 0; k < from.length; k += 4) {
    begin(k);
    for (let edge = stack.pop(); edge; edge = stack.pop()) {
      const [x1, y1, x2, y2, one, two] = edge;
      const within = (of: number) => Math.max(toEdge(to, of, x1, y1), toEdge(to, of, x2, y2));
      if (Math.min(within(one), within(two)) <= most + precision) continue;
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
      const middle = nearest(x, y);
      most = Math.max(most, toEdge(to, middle, x, y));
      stack.push([x1, y1, x, y, one, middle], [x, y, x2, y2, middle, two]);
    }
  }
  return most;
}

/**
 * Hausdorff distance between the outlines (shells and holes, along their edges, not at vertices alone) of two
 * polygons in degrees: the furthest that a point of either outline lies from the other one, in metres of a local
 * plane, within 0.01 m (J.-F. Hangouët, Computation of the Hausdorff distance between plane vector polylines,
 * Auto-Carto 12, 1995). NaN where one of them has no edge.
 */
export function outlineDistance(a: Rings, b: Rings): number {
  if (edgeCount(a) <= 0 || edgeCount(b) <= 0) return Number.NaN;
  const slice = ({ xy, ends, first, last }: Rings) =>
    xy.subarray(ringStart(ends, first), ends[last - 1] as number);
  const [ofA, ofB] = [slice(a), slice(b)];
  const lonLat = new Float64Array(ofA.length + ofB.length);
  lonLat.set(ofA);
  lonLat.set(ofB, ofA.length);
  const { x, y } = localPlane(lonLat);
  const [edgesA, edgesB] = [edgesOf(a, x, y, 0), edgesOf(b, x, y, ofA.length / 2)];
  return Math.max(furthest(edgesA, edgesB), furthest(edgesB, edgesA));
}
