import { area, earthRadius } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { type Rings, ringStart } from './rings.ts';
import { degree } from './wgs84.ts';

/** Area in m² by Turf: on a sphere of radius 6 371 008.8 m, hence 0.09–0.13 % below the ellipsoid between 39.3° and 41° N. */
export const sphericalArea = (geometry: Polygon | MultiPolygon): number => area(geometry);

/**
 * The same figure, to the last bit, of closed rings in columns: Turf's formula (Chamberlain and Duquette, Some
 * algorithms for polygons on a sphere, JPL 07-03, 2007) in Turf's order of operations.
 */
export function sphericalRingsArea({ xy, ends, kinds, first, last }: Rings): number {
  let total = 0;
  let polygon = 0;
  for (let ring = first; ring < last; ring++) {
    const area = Math.abs(ringArea(xy, ringStart(ends, ring), ends[ring] as number));
    if (kinds[ring] === 0) {
      total += polygon;
      polygon = area;
    } else polygon -= area;
  }
  return total + polygon;
}

const halfSquare = (earthRadius * earthRadius) / 2;

function ringArea(xy: Float64Array, start: number, end: number): number {
  const last = end - 2;
  if (last - start <= 4) return 0;
  let total = 0;
  for (let i = start; i < last; i += 2) {
    const middle = i + 2 === last ? start : i + 2;
    const upper = middle + 2 === last ? start : middle + 2;
    total +=
      ((xy[upper] as number) * degree - (xy[i] as number) * degree) *
      Math.sin((xy[middle + 1] as number) * degree);
  }
  return total * halfSquare;
}
