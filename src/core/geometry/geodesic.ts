import geographiclib from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { packRings, polygonsOf, type Rings, ringStart } from './rings.ts';

const { Geodesic } = geographiclib;
const wgs84 = Geodesic.WGS84;

/** Perimeter (m) of one ring whose last position repeats the first. */
function ringPerimeter(ring: readonly Position[]): number {
  const polygon = wgs84.Polygon(false);
  for (const [lon = Number.NaN, lat = Number.NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return polygon.Compute(false, true).perimeter;
}

/**
 * Area in m² on the WGS84 ellipsoid, edges being geodesics (Karney, Algorithms for geodesics, 2013, §6);
 * holes are taken off. Winding does not matter. The rings must have passed `ringProblems`.
 */
export function geodesicRingsArea({ xy, ends, kinds, first, last }: Rings): number {
  let total = 0;
  for (let ring = first; ring < last; ring++) {
    const polygon = wgs84.Polygon(false);
    for (let i = ringStart(ends, ring); i < (ends[ring] as number) - 2; i += 2)
      polygon.AddPoint(xy[i + 1] as number, xy[i] as number);
    const area = Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
    total += kinds[ring] === 0 ? area : -area;
  }
  return total;
}

/** As `geodesicRingsArea`, of a geometry that has passed `findProblems`. */
export const geodesicArea = (geometry: Polygon | MultiPolygon): number =>
  geodesicRingsArea(packRings(geometry));

/** Length in m of all rings, holes included, on the WGS84 ellipsoid. */
export const geodesicPerimeter = (geometry: Polygon | MultiPolygon): number =>
  polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + ringPerimeter(ring), 0);

/** Shortest distance in m between two positions on the WGS84 ellipsoid. */
export function geodesicDistance(
  [lon1 = Number.NaN, lat1 = Number.NaN]: Position,
  [lon2 = Number.NaN, lat2 = Number.NaN]: Position,
): number {
  return wgs84.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE).s12 ?? Number.NaN;
}

/** Length in m of a line of positions on the WGS84 ellipsoid. */
export const geodesicLength = (line: readonly Position[]): number =>
  line
    .slice(1)
    .reduce((sum, position, index) => sum + geodesicDistance(line[index] ?? position, position), 0);
