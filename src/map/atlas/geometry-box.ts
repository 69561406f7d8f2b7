import type { Geometry, Position } from 'geojson';
import { type Bounds, boundsOf } from '../../core/atlas/feature-bounds.ts';

const boxes = new WeakMap<Geometry, Bounds | null>();

/** The box of a geometry, reckoned once; null where it has no position. */
export function boxOf(geometry: Geometry): Bounds | null {
  const known = boxes.get(geometry);
  if (known !== undefined) return known;
  const box = boundsOf([geometry]);
  boxes.set(geometry, box);
  return box;
}

/** Whether two boxes have a position in common. */
export const doMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Whether a position [lon, lat] lies in a box. */
export const isInside = ([lon = Number.NaN, lat = Number.NaN]: Position, box: Bounds): boolean =>
  lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3];

/** Whether the box of a geometry meets `view`. */
export function isNear(geometry: Geometry, view: Bounds): boolean {
  const box = boxOf(geometry);
  return box !== null && doMeet(box, view);
}

/** Whether a vertex of the geometry lies in the view, or the whole view may lie within it. */
export function isInView(geometry: Geometry, view: Bounds): boolean {
  if (!isNear(geometry, view)) return false;
  return geometry.type !== 'LineString' || geometry.coordinates.some((position) => isInside(position, view));
}
