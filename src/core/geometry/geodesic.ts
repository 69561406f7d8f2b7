import geographiclib from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const { Geodesic } = geographiclib;
const wgs84 = Geodesic.WGS84;

/** Unsigned area (m²) and perimeter (m) of one ring whose last position repeats the first. */
function ringMeasure(ring: readonly Position[]): { area: number; perimeter: number } {
  const polygon = wgs84.Polygon(false);
  for (const [lon = Number.NaN, lat = Number.NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  const { area, perimeter } = polygon.Compute(false, true);
  return { area: Math.abs(area ?? Number.NaN), perimeter };
}

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/**
 * Area in m² on the WGS84 ellipsoid, edges being geodesics (Karney, Algorithms for geodesics, 2013, §6);
 * holes are taken off. Winding does not matter. The geometry must have passed `findProblems`.
 */
export const geodesicArea = (geometry: Polygon | MultiPolygon): number =>
  polygonsOf(geometry).reduce(
    (sum, [shell = [], ...holes]) =>
      sum + ringMeasure(shell).area - holes.reduce((taken, hole) => taken + ringMeasure(hole).area, 0),
    0,
  );

/** Length in m of all rings, holes included, on the WGS84 ellipsoid. */
export const geodesicPerimeter = (geometry: Polygon | MultiPolygon): number =>
  polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + ringMeasure(ring).perimeter, 0);

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
