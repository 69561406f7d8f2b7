import type { Position } from 'geojson';

/** WGS84: semi-major axis (m) and first eccentricity squared. */
const a = 6378137;
const e2 = 0.00669437999014;
const radians = Math.PI / 180;

/** Metres east and north from one position to another, by the radii of curvature at their middle latitude. */
export function localStep(
  [lon1 = 0, lat1 = 0]: Position,
  [lon2 = 0, lat2 = 0]: Position,
): readonly [east: number, north: number] {
  const middle = ((lat1 + lat2) / 2) * radians;
  const w = 1 - e2 * Math.sin(middle) ** 2;
  return [
    ((lon2 - lon1) * radians * a * Math.cos(middle)) / Math.sqrt(w),
    ((lat2 - lat1) * radians * a * (1 - e2)) / w ** 1.5,
  ];
}

/** Length (m) of a line for live figures: within 1e-5 of the geodesic one for steps up to 50 km. */
export function localLength(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [east, north] = localStep(line[i - 1] as Position, line[i] as Position);
    sum += Math.hypot(east, north);
  }
  return sum;
}
