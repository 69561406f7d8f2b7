import type { LineString, Position } from 'geojson';
import { geodesicDistance } from '../../src/core/geometry/geodesic.ts';
import { metresPerDegree } from './square.ts';

export interface Nearest {
  position: Position;
  metres: number;
}

function round7(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

/**
 * The point of `lines` nearest to `to` [lon, lat], rounded to 7 decimals, and its geodesic distance in metres; null
 * without lines. Segments are compared on the plane tangent to the ellipsoid at `to`, good to 1e-4 over 50 km.
 */
export function nearestOnLines(lines: readonly LineString[], to: Position): Nearest | null {
  const [lon = 0, lat = 0] = to;
  const metres = metresPerDegree(lat);
  const flat = ([x = 0, y = 0]: Position): [number, number] => [
    (x - lon) * metres.lon,
    (y - lat) * metres.lat,
  ];
  let best: [number, number] | null = null;
  let bestSquared = Number.POSITIVE_INFINITY;
  for (const { coordinates } of lines) {
    for (let i = 1; i < coordinates.length; i++) {
      const [ax, ay] = flat(coordinates[i - 1] ?? to);
      const [bx, by] = flat(coordinates[i] ?? to);
      const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = lengthSquared === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / lengthSquared;
      const t = Math.max(0, Math.min(1, along));
      const x = ax + t * (bx - ax);
      const y = ay + t * (by - ay);
      if (x * x + y * y < bestSquared) {
        bestSquared = x * x + y * y;
        best = [x, y];
      }
    }
  }
  if (best === null) return null;
  const position = [round7(lon + best[0] / metres.lon), round7(lat + best[1] / metres.lat)];
  return { position, metres: geodesicDistance(to, position) };
}
