import type { Geometry } from 'geojson';
import * as L from 'leaflet';
import { boundsOf } from '../../core/atlas/feature-bounds.ts';

const boxes = new WeakMap<Geometry, L.LatLngBounds | null>();

/** The box of a geometry, reckoned once; null where it has no position. */
export function boxOf(geometry: Geometry): L.LatLngBounds | null {
  const known = boxes.get(geometry);
  if (known !== undefined) return known;
  const bounds = boundsOf([geometry]);
  const box = bounds && L.latLngBounds([bounds[1], bounds[0]], [bounds[3], bounds[2]]);
  boxes.set(geometry, box);
  return box;
}
