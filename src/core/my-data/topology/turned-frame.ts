import { boxIndex } from '../../geometry/box-index.ts';
import { GrowableArray } from '../../geometry/growable-array.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import type { ParcelEdges } from './parcel-edges.ts';

/** Boxes an edge is cut into on average, beyond one. */
const meanPieces = 2;

/** Four numbers: a box in a turned frame, from its lower left to its upper right corner, metres. */
export type VisitBox = (left: number, low: number, right: number, high: number) => void;

/** A plane in metres, turned so that most edges run along its axes; no distance in it is longer than on the ground. */
export type TurnedFrame = {
  readonly x: (lon: number, lat: number) => number;
  readonly y: (lon: number, lat: number) => number;
  /** The boxes of the pieces of an edge between two places in degrees, wider by so many metres all around. */
  eachBox(lon1: number, lat1: number, lon2: number, lat2: number, byM: number, visit: VisitBox): void;
};

/** The least metres that a degree has where the edges lie. */
function leastDegree({ count, ends }: ParcelEdges): { readonly east: number; readonly north: number } {
  let [south, north] = [90, -90];
  for (let i = 1; i < 4 * count; i += 2) {
    south = Math.min(south, ends[i] as number);
    north = Math.max(north, ends[i] as number);
  }
  const [one, other] = [metresPerDegree(south), metresPerDegree(north)];
  return {
    east: Math.min(one.east, other.east),
    // A degree of latitude is shortest where it is nearest to the equator.
    north: metresPerDegree(Math.max(0, south, -north)).north,
  };
}

/**
 * The frame of edges. Boxes that stand straight hold little beside an edge that runs along an axis, and all of a field
 * beside one that runs aslant: so the plane is turned by the direction of most length, and what still runs aslant is cut.
 */
export function turnedFrame(edges: ParcelEdges): TurnedFrame {
  const { count, ends } = edges;
  const { east, north } = leastDegree(edges);
  const at = (index: number) => ends[index] as number;
  let [cosines, sines] = [0, 0];
  for (let k = 0; k < 4 * count; k += 4) {
    const [dx, dy] = [(at(k + 2) - at(k)) * east, (at(k + 3) - at(k + 1)) * north];
    // Both axes serve alike: a quarter turn is none.
    const angle = 4 * Math.atan2(dy, dx);
    cosines += (dx * dx + dy * dy) * Math.cos(angle);
    sines += (dx * dx + dy * dy) * Math.sin(angle);
  }
  const turn = Math.atan2(sines, cosines) / 4;
  const [ca, sa] = [Math.cos(turn), Math.sin(turn)];
  const [lon0, lat0] = count === 0 ? [0, 0] : [at(0), at(1)];
  const x = (lon: number, lat: number) => (lon - lon0) * east * ca + (lat - lat0) * north * sa;
  const y = (lon: number, lat: number) => (lat - lat0) * north * ca - (lon - lon0) * east * sa;
  const aslant = (x1: number, y1: number, x2: number, y2: number) =>
    Math.min(Math.abs(x2 - x1), Math.abs(y2 - y1));
  let sum = 0;
  for (let k = 0; k < 4 * count; k += 4)
    sum += aslant(x(at(k), at(k + 1)), y(at(k), at(k + 1)), x(at(k + 2), at(k + 3)), y(at(k + 2), at(k + 3)));
  const pieceM = sum / (meanPieces * Math.max(1, count));
  return {
    x,
    y,
    eachBox(lon1, lat1, lon2, lat2, byM, visit) {
      const [x1, y1, x2, y2] = [x(lon1, lat1), y(lon1, lat1), x(lon2, lat2), y(lon2, lat2)];
      const pieces = pieceM > 0 ? Math.max(1, Math.ceil(aslant(x1, y1, x2, y2) / pieceM)) : 1;
      for (let piece = 0; piece < pieces; piece++) {
        const [from, to] = [piece / pieces, (piece + 1) / pieces];
        const [xa, xb] = [x1 + from * (x2 - x1), x1 + to * (x2 - x1)];
        const [ya, yb] = [y1 + from * (y2 - y1), y1 + to * (y2 - y1)];
        visit(Math.min(xa, xb) - byM, Math.min(ya, yb) - byM, Math.max(xa, xb) + byM, Math.max(ya, yb) + byM);
      }
    },
  };
}

/** Edges by the boxes of their pieces. */
export function pieceIndex(frame: TurnedFrame, { count, ends }: ParcelEdges) {
  const boxes = new GrowableArray(Float64Array);
  const owners = new GrowableArray(Uint32Array);
  const eachBox = (edge: number, byM: number, visit: VisitBox) => {
    const [lon1 = 0, lat1 = 0, lon2 = 0, lat2 = 0] = ends.subarray(4 * edge, 4 * edge + 4);
    frame.eachBox(lon1, lat1, lon2, lat2, byM, visit);
  };
  for (let edge = 0; edge < count; edge++)
    eachBox(edge, 0, (left, low, right, high) => {
      for (const side of [left, low, right, high]) boxes.push(side);
      owners.push(edge);
    });
  const index = boxIndex(boxes.toArray());
  const lastSeen = new Uint32Array(count);
  return {
    /** Hands each edge that may come within so many metres of another to `visit`, once. */
    near(edge: number, withinM: number, visit: (found: number) => void): void {
      eachBox(edge, withinM, (left, low, right, high) =>
        index.search(left, low, right, high, (piece) => {
          const found = owners.at(piece);
          if (lastSeen[found] === edge + 1) return false;
          lastSeen[found] = edge + 1;
          visit(found);
          return false;
        }),
      );
    },
  };
}
