import type { Position } from 'geojson';
import { mercatorX, mercatorY } from '../../geometry/mercator.ts';
import type { ShapeStore } from '../shape-store.ts';

/** Pixels across the map. */
export const width = 720;
const edge = 52;

/** From degrees to the pixels of the map, and its height; null where nothing has a place. */
export function frameOf(lists: readonly ShapeStore[]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shapes of lists)
    for (let shape = 0; shape < shapes.count; shape++) {
      // One without a place has its west beyond its east.
      const [w, s, e, n] = shapes.bounds(shape);
      [west, south] = [Math.min(west, w), Math.min(south, s)];
      [east, north] = [Math.max(east, e), Math.max(north, n)];
    }
  if (west > east) return null;
  const [left, right] = [mercatorX(west), mercatorX(east)];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  // A single small parcel is not blown up beyond what its surroundings would show.
  const span = Math.max(right - left, 1e-6);
  const tall = Math.max(bottom - top, 1e-6);
  const height = Math.round(Math.min(760, Math.max(320, ((width - 2 * edge) * tall) / span + 2 * edge)));
  const scale = Math.min((width - 2 * edge) / span, (height - 2 * edge) / tall);
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const at = (lon: number, lat: number): [number, number] => [
    width / 2 + (mercatorX(lon) - middleX) * scale,
    height / 2 + (mercatorY(lat) - middleY) * scale,
  ];
  return { at, height, lat: (south + north) / 2, pixelsPerDegree: scale / 360 };
}

export type Frame = NonNullable<ReturnType<typeof frameOf>>;

/** A path through positions, without those less than half a pixel from the one before. */
export function pathOf(positions: readonly Position[], { at }: Frame, closed: boolean): string {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  const parts: string[] = [];
  for (const [lon = 0, lat = 0] of positions) {
    const [x, y] = at(lon, lat);
    if (parts.length > 0 && Math.hypot(x - lastX, y - lastY) < 0.5) continue;
    [lastX, lastY] = [x, y];
    parts.push(`${parts.length === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return parts.join('') + (closed ? 'Z' : '');
}

/** The path of the shells and holes of a shape; empty where it has none. */
export const shapePath = (shapes: ShapeStore, shape: number, frame: Frame): string =>
  shapes.isPlaced(shape)
    ? shapes
        .polygons(shape)
        .flat()
        .map((ring) => pathOf(ring, frame, true))
        .join('')
    : '';
