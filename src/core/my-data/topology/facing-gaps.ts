import type { Bounds } from '../../atlas/feature-bounds.ts';
import type { Budget } from './budget.ts';
import type { GapWidths } from './gap-widths.ts';
import { alongEdge, degreesOf } from './local-metres.ts';
import type { ParcelEdges } from './parcel-edges.ts';
import { pieceIndex, type TurnedFrame } from './turned-frame.ts';

/** A strip of ground between two parcels whose edges face each other; numbers of the parcels from 0. */
export type Strip = {
  readonly parcels: readonly [number, number];
  readonly m2: number;
  readonly widthM: number;
  readonly bounds: Bounds;
};

/** A piece of an edge that faces another parcel: from t0 to t1 along it, so far off at its ends, m. */
type Piece = {
  readonly other: number;
  readonly t0: number;
  readonly t1: number;
  readonly h0: number;
  readonly h1: number;
};

/** Edges face each other where they run against each other to within 60°. */
const leastAgainst = 0.5;

/** The pieces of one edge that others face, the nearest over each place alone. */
function nearestPieces(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.h0 + a.h1 - b.h0 - b.h1);
  const taken: [number, number][] = [];
  const kept: Piece[] = [];
  for (const piece of sorted) {
    const slope = (piece.h1 - piece.h0) / (piece.t1 - piece.t0);
    let free: [number, number][] = [[piece.t0, piece.t1]];
    for (const [a, b] of taken)
      free = free.flatMap(([from, to]): [number, number][] => [
        ...(a > from ? [[from, Math.min(a, to)] as [number, number]] : []),
        ...(b < to ? [[Math.max(b, from), to] as [number, number]] : []),
      ]);
    for (const [t0, t1] of free) {
      if (!(t1 - t0 > 1e-6)) continue;
      const h = (t: number) => piece.h0 + slope * (t - piece.t0);
      kept.push({ other: piece.other, t0, t1, h0: h(t0), h1: h(t1) });
      taken.push([t0, t1]);
    }
  }
  return kept.sort((a, b) => a.t0 - b.t0);
}

type Group = {
  m2: number;
  widthM: number;
  bounds: [number, number, number, number];
};

/**
 * The strips between parcels that are wider than the seam and nowhere wider than `widestM`, whether closed at their ends
 * or open. Goes through the edges, n log n; yields the number of each. A strip is found from the parcel that comes first.
 */
export function* facingGaps(
  edges: ParcelEdges,
  { seamM, widestM }: GapWidths,
  frame: TurnedFrame,
  budget: Budget,
): Generator<number, readonly Strip[]> {
  const index = pieceIndex(frame, edges);
  const groups = new Map<string, Group[]>();
  for (let edge = 0; edge < edges.count; edge++) {
    yield edge;
    const own = edges.parcelOf[edge] as number;
    const plane = alongEdge(edges.ends, edge);
    const pieces: Piece[] = [];
    const take = (found: number): void => {
      budget.spend();
      if (found === edge || plane.isAside(found, seamM, widestM)) return;
      const { t1, h1, t2, h2 } = plane.see(found);
      const length = Math.hypot(t2 - t1, h2 - h1);
      if ((t1 - t2) / length < leastAgainst) return;
      const slope = (h1 - h2) / (t1 - t2);
      const height = (t: number) => h2 + slope * (t - t2);
      let [from, to] = [Math.max(0, t2), Math.min(plane.length, t1)];
      // Only where it is not behind the edge, and no further than the widest.
      for (const limit of [-seamM, widestM]) {
        if (slope === 0) {
          if (limit > 0 ? h2 > limit : h2 < limit) return;
          continue;
        }
        const at = t2 + (limit - h2) / slope;
        if (slope > 0 === limit > 0) to = Math.min(to, at);
        else from = Math.max(from, at);
      }
      if (to - from > 1e-6)
        pieces.push({
          other: edges.parcelOf[found] as number,
          t0: from,
          t1: to,
          h0: height(from),
          h1: height(to),
        });
    };
    index.near(edge, widestM, take);
    const [west, south, east] = edges.ends.subarray(4 * edge, 4 * edge + 3) as unknown as [
      number,
      number,
      number,
    ];
    const reach = Math.abs(east - west) + 2 * degreesOf(widestM, south).lon;
    for (const { other, t0, t1, h0, h1 } of nearestPieces(pieces)) {
      if (other <= own || Math.max(h0, h1) <= seamM) continue;
      const places = [plane.place(t0, 0), plane.place(t1, 0), plane.place(t0, h0), plane.place(t1, h1)];
      const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
      const bounds: Group['bounds'] = [
        Math.min(...lons),
        Math.min(...lats),
        Math.max(...lons),
        Math.max(...lats),
      ];
      const piece = {
        m2: ((Math.max(0, h0) + Math.max(0, h1)) / 2) * (t1 - t0),
        widthM: Math.max(h0, h1),
        bounds,
      };
      joinTo(groups, `${own} ${other}`, piece, reach);
    }
  }
  return [...groups].flatMap(([key, list]) => {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    return list.map((group): Strip => ({ parcels: [a, b], ...group }));
  });
}

/** Adds a piece to the strip of its pair that it touches, or begins another; pieces come along the parcel's ring. */
function joinTo(groups: Map<string, Group[]>, key: string, piece: Group, reach: number): void {
  const list = groups.get(key) ?? [];
  groups.set(key, list);
  const near = Math.min(reach, 1e-5);
  const touches = ({ bounds: [west, south, east, north] }: Group) =>
    piece.bounds[0] <= east + near &&
    piece.bounds[2] >= west - near &&
    piece.bounds[1] <= north + near &&
    piece.bounds[3] >= south - near;
  const joined = list.filter(touches);
  if (joined.length === 0) {
    list.push(piece);
    return;
  }
  const all = [...joined, piece];
  const corner = (i: 0 | 1 | 2 | 3) => {
    const values = all.map(({ bounds }) => bounds[i]);
    return i < 2 ? Math.min(...values) : Math.max(...values);
  };
  const sum: Group = {
    m2: all.reduce((m2, each) => m2 + each.m2, 0),
    widthM: Math.max(...all.map(({ widthM }) => widthM)),
    bounds: [corner(0), corner(1), corner(2), corner(3)],
  };
  groups.set(key, [...list.filter((group) => !joined.includes(group)), sum]);
}
