import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';

/** The position `metres` away from `start` on the WGS84 ellipsoid, in direction `azimuth` (degrees from north). */
export function destination([lon = 0, lat = 0]: Position, azimuth: number, metres: number): Position {
  const { lon2, lat2 } = geographiclib.Geodesic.WGS84.Direct(lat, lon, azimuth, metres);
  return [lon2 ?? Number.NaN, lat2 ?? Number.NaN];
}
