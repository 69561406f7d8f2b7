import { ringHolds } from '../geometry/ray-crossing.ts';
import type { ShapeIndex } from './shape-index.ts';
import type { ShapeStore } from './shape-store.ts';

/** Whether a position lies within a stored polygon (holes excluded). */
export function shapeHolds(store: ShapeStore, shape: number, lon: number, lat: number): boolean {
  const { array: xy } = store.parts.xy;
  let inside = false;
  store.eachPart(shape, (kind, start, end) => {
    if (kind < 2 && ringHolds(xy, start, end, lon, lat)) inside = !inside;
  });
  return inside;
}

/** Squared distance in degrees (longitudes shortened) to the nearest edge or point of a shape. */
function nearness(store: ShapeStore, shape: number, lon: number, lat: number): number {
  const shorten = Math.cos((lat * Math.PI) / 180);
  let best = Infinity;
  store.eachPart(shape, (_, start, end) => {
    for (let i = start; i < end; i += 2) {
      const j = i + 2 < end ? i + 2 : i;
      const [ax, ay] = [(store.coordinate(i) - lon) * shorten, store.coordinate(i + 1) - lat];
      const [bx, by] = [(store.coordinate(j) - lon) * shorten, store.coordinate(j + 1) - lat];
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
      best = Math.min(best, (ax + t * dx) ** 2 + (ay + t * dy) ** 2);
    }
  });
  return best;
}

/**
 * The shape under a position: the smallest polygon that holds it, otherwise the nearest shape within `reach`
 * degrees, otherwise null.
 */
export function shapeAt(
  store: ShapeStore,
  index: ShapeIndex,
  lon: number,
  lat: number,
  reach: number,
): number | null {
  const near = index.search(lon - reach * 1.5, lat - reach, lon + reach * 1.5, lat + reach);
  const size = (shape: number) => {
    const [west, south, east, north] = store.bounds(shape);
    return (east - west) * (north - south);
  };
  const holding = near
    .filter((shape) => shapeHolds(store, shape, lon, lat))
    .sort((a, b) => size(a) - size(b));
  if (holding[0] !== undefined) return holding[0];
  const byDistance = near
    .map((shape) => ({ shape, distance: nearness(store, shape, lon, lat) }))
    .filter(({ distance }) => distance <= reach * reach)
    .sort((a, b) => a.distance - b.distance);
  return byDistance[0]?.shape ?? null;
}
