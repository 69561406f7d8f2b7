import type { Position } from 'geojson';
import { metresPerDegree } from './wgs84.ts';

/** Metres east and north from one position to another, by the radii of curvature at their middle latitude. */
export function localStep(
  [lon1 = 0, lat1 = 0]: Position,
  [lon2 = 0, lat2 = 0]: Position,
): readonly [east: number, north: number] {
  const { east, north } = metresPerDegree((lat1 + lat2) / 2);
  return [(lon2 - lon1) * east, (lat2 - lat1) * north];
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
