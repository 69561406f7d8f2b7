import type { Bounds } from '../../atlas/feature-bounds.ts';
import { authalicArea } from '../../geometry/authalic.ts';
import { boxIndex } from '../../geometry/box-index.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import type { Budget } from './budget.ts';
import type { ParcelEdges } from './parcel-edges.ts';
import type { TurnedFrame } from './turned-frame.ts';
import { dividedBy, places } from './vertex-places.ts';

/** Ground that parcels enclose and none of them covers. */
export type Enclosed = {
  /** Numbers of the parcels around it, from 0. */
  readonly parcels: readonly number[];
  readonly m2: number;
  /** Twice its area over its perimeter: its width where it is long. */
  readonly widthM: number;
  readonly bounds: Bounds;
};

type Left = { readonly from: number; readonly to: number; readonly edge: number };

/**
 * Goes through the edges, n log n, yielding the number of each: vertices within the seam of one another are one, those
 * within it of an edge divide it, and what is run through there and back by two parcels is their common border. What is
 * left runs around the parcels together, or around ground that they enclose; a hole that one parcel itself leaves is no gap.
 */
export function* enclosedGaps(
  edges: ParcelEdges,
  seamM: number,
  frame: TurnedFrame,
  budget: Budget,
): Generator<number, readonly Enclosed[]> {
  const { of, xs, ys } = places(edges, seamM);
  const points = new Float64Array(4 * xs.length);
  xs.forEach((lon, place) => {
    const lat = ys[place] as number;
    const [x, y] = [frame.x(lon, lat), frame.y(lon, lat)];
    points.set([x, y, x, y], 4 * place);
  });
  const near = { frame, index: boxIndex(points) };
  const count = xs.length;
  const open = new Map<number, Left[]>();
  for (let edge = 0; edge < edges.count; edge++) {
    yield edge;
    const stops = [of[2 * edge] as number, of[2 * edge + 1] as number];
    if (stops[0] === stops[1]) continue;
    const way = dividedBy(stops as [number, number], xs, ys, near, seamM, budget);
    for (let i = 1; i < way.length; i++) {
      const [from, to] = [way[i - 1] as number, way[i] as number];
      const back = open.get(to * count + from);
      if (back && back.length > 0) back.pop();
      else {
        const key = from * count + to;
        const list = open.get(key);
        if (list) list.push({ from, to, edge });
        else open.set(key, [{ from, to, edge }]);
      }
    }
  }
  return loopsOf([...open.values()].flat(), edges, xs, ys, seamM);
}

/** The loops of what is left that run around uncovered ground: clockwise, as the parcels lie on the left. */
function loopsOf(
  left: readonly Left[],
  { parcelOf, ringOf, isHole }: ParcelEdges,
  xs: readonly number[],
  ys: readonly number[],
  seamM: number,
): Enclosed[] {
  const outOf = new Map<number, number[]>();
  left.forEach(({ from }, i) => {
    const list = outOf.get(from);
    if (list) list.push(i);
    else outOf.set(from, [i]);
  });
  const used = new Uint8Array(left.length);
  const found: Enclosed[] = [];
  const step = ({ from, to }: Left) => {
    const { east, north } = metresPerDegree(ys[from] as number);
    return [
      ((xs[to] as number) - (xs[from] as number)) * east,
      ((ys[to] as number) - (ys[from] as number)) * north,
    ] as const;
  };
  for (let first = 0; first < left.length; first++) {
    if (used[first]) continue;
    const loop: Left[] = [];
    let at: number | undefined = first;
    while (at !== undefined && !used[at]) {
      used[at] = 1;
      const edge: Left = left[at] as Left;
      loop.push(edge);
      const [ax, ay] = step(edge);
      let best = Infinity;
      at = undefined;
      for (const next of outOf.get(edge.to) ?? []) {
        if (used[next]) continue;
        const [bx, by] = step(left[next] as Left);
        const turn = Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
        // Straight back comes last.
        const rank = turn < -Math.PI + 1e-9 ? Math.PI : turn;
        if (rank < best) [best, at] = [rank, next];
      }
    }
    if (loop.at(-1)?.to !== loop[0]?.from || loop.length < 3) continue;
    const ring = [...loop, loop[0] as Left].map(({ from }) => [xs[from] as number, ys[from] as number]);
    const [x0 = 0, y0 = 0] = ring[0] ?? [];
    let twice = 0;
    for (let i = 1; i < ring.length; i++) {
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i - 1] as number[], ring[i] as number[]];
      twice += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    }
    if (twice >= 0) continue;
    const rings = new Set(loop.map(({ edge }) => ringOf[edge] as number));
    if (rings.size === 1 && isHole[[...rings][0] as number]) continue;
    const m2 = authalicArea({ type: 'Polygon', coordinates: [ring] });
    const perimeter = loop.reduce((sum, edge) => sum + Math.hypot(...step(edge)), 0);
    const widthM = (2 * m2) / perimeter;
    if (!(widthM > seamM)) continue;
    const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
    found.push({
      parcels: [...new Set(loop.map(({ edge }) => parcelOf[edge] as number))].sort((a, b) => a - b),
      m2,
      widthM,
      bounds: [low(lons), low(lats), high(lons), high(lats)],
    });
  }
  return found;
}

const low = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const high = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
