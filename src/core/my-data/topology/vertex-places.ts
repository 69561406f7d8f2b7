import type { BoxIndex } from '../../geometry/box-index.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import type { Budget } from './budget.ts';
import { degreesOf } from './local-metres.ts';
import type { ParcelEdges } from './parcel-edges.ts';
import type { TurnedFrame } from './turned-frame.ts';

/** Vertices nearer to each other than the seam are one: by vertex (two an edge), the number of its place. */
export function places({ count, ends }: ParcelEdges, seamM: number) {
  const { lon: width, lat: height } = degreesOf(seamM, count === 0 ? 0 : (ends[1] as number));
  const cells = new Map<string, number[]>();
  const xs: number[] = [];
  const ys: number[] = [];
  const of = new Uint32Array(2 * count);
  const exact = new Map<string, number>();
  for (let vertex = 0; vertex < 2 * count; vertex++) {
    const [x, y] = [ends[2 * vertex] as number, ends[2 * vertex + 1] as number];
    const same = `${x} ${y}`;
    let place = exact.get(same);
    if (place === undefined) {
      const [column, row] = [Math.floor(x / width), Math.floor(y / height)];
      let best = 1;
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (const each of cells.get(`${c} ${r}`) ?? []) {
            const distance = Math.hypot(
              ((xs[each] as number) - x) / width,
              ((ys[each] as number) - y) / height,
            );
            if (distance < best) [best, place] = [distance, each];
          }
      if (place === undefined) {
        place = xs.push(x) - 1;
        ys.push(y);
        const key = `${column} ${row}`;
        const list = cells.get(key);
        if (list) list.push(place);
        else cells.set(key, [place]);
      }
      exact.set(same, place);
    }
    of[vertex] = place;
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
