import { GrowableArray } from '../../geometry/growable-array.ts';
import type { ParcelSet } from '../parcel-set.ts';
import { degreesOf } from './local-metres.ts';

/** What is asked of a file's parcels here. */
export type Parcels = Pick<ParcelSet, 'shapes' | 'states' | 'count'>;

/** All edges of the measured parcels, in degrees, each drawn so that its parcel lies on the left. */
export type ParcelEdges = {
  readonly count: number;
  /** Four numbers an edge: longitude and latitude of its start, then of its end. */
  readonly ends: Float64Array;
  /** The number of the parcel of each edge, from 0; edges of a parcel stand together, ring after ring. */
  readonly parcelOf: Uint32Array;
  readonly ringOf: Uint32Array;
  /** By ring, whether it is a hole. */
  readonly isHole: readonly boolean[];
};

/** Edges of no length are left out. */
export function parcelEdges({ shapes, states, count }: Parcels): ParcelEdges {
  const ends = new GrowableArray(Float64Array);
  const parcelOf = new GrowableArray(Uint32Array);
  const ringOf = new GrowableArray(Uint32Array);
  const isHole: boolean[] = [];
  const { array: xy } = shapes.parts.xy;
  for (let parcel = 0; parcel < count; parcel++) {
    if (states.at(parcel) !== 0) continue;
    shapes.eachPart(parcel, (kind, start, end) => {
      if (kind > 1) return;
      const isAnticlockwise = twiceArea(xy, start, end) > 0;
      const step = isAnticlockwise === (kind === 0) ? 2 : -2;
      const [from, to] = step > 0 ? [start, end - 2] : [end - 2, start];
      for (let i = from; i !== to; i += step) {
        const [x1, y1] = [xy[i] as number, xy[i + 1] as number];
        const [x2, y2] = [xy[i + step] as number, xy[i + step + 1] as number];
        if (x1 === x2 && y1 === y2) continue;
        ends.push(x1);
        ends.push(y1);
        ends.push(x2);
        ends.push(y2);
        parcelOf.push(parcel);
        ringOf.push(isHole.length);
      }
      isHole.push(kind === 1);
    });
  }
  return {
    count: parcelOf.length,
    ends: ends.toArray(),
    parcelOf: parcelOf.toArray(),
    ringOf: ringOf.toArray(),
    isHole,
  };
}

function twiceArea(xy: Float64Array, start: number, end: number): number {
  const [x0, y0] = [xy[start] as number, xy[start + 1] as number];
  let sum = 0;
  for (let i = start; i < end - 2; i += 2)
    sum +=
      ((xy[i] as number) - x0) * ((xy[i + 3] as number) - y0) -
      ((xy[i + 2] as number) - x0) * ((xy[i + 1] as number) - y0);
  return sum;
}

/** The boxes of edges, four numbers each, made wider by so many metres all around. */
export function widenedBoxes(
  { count, ends }: Pick<ParcelEdges, 'count' | 'ends'>,
  byM: number,
): Float64Array {
  const boxes = new Float64Array(4 * count);
  for (let k = 0; k < 4 * count; k += 4) {
    const [x1, y1] = [ends[k] as number, ends[k + 1] as number];
    const [x2, y2] = [ends[k + 2] as number, ends[k + 3] as number];
    const { lon, lat } = degreesOf(byM, y1);
    boxes[k] = Math.min(x1, x2) - lon;
    boxes[k + 1] = Math.min(y1, y2) - lat;
    boxes[k + 2] = Math.max(x1, x2) + lon;
    boxes[k + 3] = Math.max(y1, y2) + lat;
  }
  return boxes;
}
