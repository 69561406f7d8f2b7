import { semiMajorAxis as a, eccentricitySquared as e2, degree as radians } from './wgs84.ts';

/**
 * Metres east (x) and north (y) for degrees: the stereographic projection about the middle of the positions, its
 * axes scaled by the radii of curvature there (prime vertical and meridian). One plane for all rings, so that a
 * closed ring stays closed and a pure shift changes no area. Lengths are exact in the middle, too long by
 * (d/2R)² at a distance d: 1e-6 at 12 km, 4e-4 at the far corners of the Fergana Valley (250 km).
 * `lonLat` holds longitude and latitude by turns.
 */
export function localPlane(lonLat: Float64Array): { readonly x: Float64Array; readonly y: Float64Array } {
  const count = lonLat.length / 2;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    const lon = lonLat[2 * i] as number;
    const lat = lonLat[2 * i + 1] as number;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  const lon0 = ((west + east) / 2) * radians;
  const lat0 = ((south + north) / 2) * radians;
  const [sin0, cos0] = [Math.sin(lat0), Math.cos(lat0)];
  const w = 1 - e2 * sin0 * sin0;
  const primeVertical = a / Math.sqrt(w);
  const meridian = (a * (1 - e2)) / w ** 1.5;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const dLon = (lonLat[2 * i] as number) * radians - lon0;
    const lat = (lonLat[2 * i + 1] as number) * radians;
    const sinLat = Math.sin(lat);
    const cosLat = Math.cos(lat);
    // 1 − cos Δλ, without the digits that a difference would lose.
    const versine = 2 * Math.sin(dLon / 2) ** 2;
    const k = 2 / (1 + sin0 * sinLat + cos0 * cosLat * (1 - versine));
    x[i] = primeVertical * k * cosLat * Math.sin(dLon);
    y[i] = meridian * k * (Math.sin(lat - lat0) + sin0 * cosLat * versine);
  }
  return { x, y };
}
