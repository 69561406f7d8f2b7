import type { BoxIndex } from '../../geometry/box-index.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import type { Budget } from './budget.ts';
import { degreesOf } from './local-metres.ts';
import type { ParcelEdges } from './parcel-edges.ts';
import type { TurnedFrame } from './turned-frame.ts';

/** A number for two whole ones. Others may have the same: what is found by it is looked at. */
const hash = (one: number, other: number) => Math.imul(one, 73_856_093) ^ Math.imul(other, 19_349_663);

/** Numbers by a hash, each with the one before it of the same hash; −1 where there is none. */
function createChains(most: number) {
  const last = new Map<number, number>();
  const before = new Int32Array(most);
  return {
    last: (key: number) => last.get(key) ?? -1,
    before: (each: number) => before[each] as number,
    add(key: number, each: number) {
      before[each] = last.get(key) ?? -1;
      last.set(key, each);
    },
  };
}

/** Vertices nearer to each other than the seam are one: by vertex (two an edge), the number of its place. */
export function places({ count, ends }: ParcelEdges, seamM: number) {
  const { lon: width, lat: height } = degreesOf(seamM, count === 0 ? 0 : (ends[1] as number));
  const xs: number[] = [];
  const ys: number[] = [];
  const of = new Uint32Array(2 * count);
  const bits = new Int32Array(ends.buffer, ends.byteOffset, 2 * ends.length);
  const byPosition = createChains(2 * count);
  const byCell = createChains(2 * count);

  /** The vertex before at the very same position. */
  function sameBefore(vertex: number, key: number): number {
    let each = byPosition.last(key);
    while (each >= 0 && (ends[2 * each] !== ends[2 * vertex] || ends[2 * each + 1] !== ends[2 * vertex + 1]))
      each = byPosition.before(each);
    return each;
  }
  /** The nearest place within the seam, or a new one. */
  function placeAt(x: number, y: number): number {
    const [column, row] = [Math.floor(x / width), Math.floor(y / height)];
    let [best, nearest] = [1, -1];
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (let each = byCell.last(hash(c, r)); each >= 0; each = byCell.before(each)) {
          const distance = Math.hypot(
            ((xs[each] as number) - x) / width,
            ((ys[each] as number) - y) / height,
          );
          if (distance < best || (distance === best && each < nearest)) [best, nearest] = [distance, each];
        }
    if (nearest >= 0) return nearest;
    const place = xs.push(x) - 1;
    ys.push(y);
    byCell.add(hash(column, row), place);
    return place;
  }
  for (let vertex = 0; vertex < 2 * count; vertex++) {
    const at = 4 * vertex;
    const key = hash(
      hash(bits[at] as number, bits[at + 1] as number),
      hash(bits[at + 2] as number, bits[at + 3] as number),
    );
    const same = sameBefore(vertex, key);
    of[vertex] =
      same >= 0 ? (of[same] as number) : placeAt(ends[2 * vertex] as number, ends[2 * vertex + 1] as number);
    if (same < 0) byPosition.add(key, vertex);
  }
  return { of, xs, ys };
}

/** The places along an edge from its start to its end. */
export function dividedBy(
  [from, to]: readonly [number, number],
  xs: readonly number[],
  ys: readonly number[],
  { frame, index }: { readonly frame: TurnedFrame; readonly index: BoxIndex },
  seamM: number,
  budget: Budget,
): number[] {
  const [x0, y0] = [xs[from] as number, ys[from] as number];
  const { east, north } = metresPerDegree(y0);
  const [dx, dy] = [((xs[to] as number) - x0) * east, ((ys[to] as number) - y0) * north];
  const length = Math.hypot(dx, dy);
  const on = new Map<number, number>();
  const take = (place: number) => {
    budget.spend();
    if (place === from || place === to) return false;
    const [px, py] = [((xs[place] as number) - x0) * east, ((ys[place] as number) - y0) * north];
    const t = (px * dx + py * dy) / length;
    const off = Math.abs(px * dy - py * dx) / length;
    if (off < seamM && t > 0 && t < length) on.set(place, t);
    return false;
  };
  frame.eachBox(x0, y0, xs[to] as number, ys[to] as number, seamM, (left, low, right, high) =>
    index.search(left, low, right, high, take),
  );
  return [from, ...[...on].sort((a, b) => a[1] - b[1]).map(([place]) => place), to];
}
