import type { Position } from 'geojson';
import type { GeometryProblemCode } from './geometry-problem.ts';

export type Report = (code: GeometryProblemCode, at: Position | null) => void;

/** Where the ground of this map lies: west, south, east, north. */
const [west, south, east, north] = [66, 36, 76, 46];

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && isNumber(value[0]) && isNumber(value[1]);
const inWindow = (lon: number, lat: number) => lon >= west && lon <= east && lat >= south && lat <= north;

/** Whether all positions lie elsewhere, and all in the valley once longitude and latitude change places. */
export const axesSwapped = (ring: readonly Position[]): boolean =>
  ring.every(([lon = 0, lat = 0]) => !inWindow(lon, lat) && inWindow(lat, lon));

function isInRange(lon: number, lat: number, report: Report): boolean {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return true;
  const swapped = Math.abs(lat) > 90 && Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
  report(swapped ? 'swapped-axes' : 'out-of-range', [lon, lat]);
  return false;
}

/**
 * Reports what is wrong with the positions of one ring, and says whether it is sound enough to be looked at as a
 * shape: numbers in range, closed, at least a triangle, not across the date line. Where a position is no pair of
 * numbers, the place told is the last good one before it, or the next one after.
 */
export function ringIsSound(ring: unknown, report: Report): ring is Position[] {
  if (!Array.isArray(ring) || ring.length === 0) {
    report('empty', null);
    return false;
  }
  let sound = true;
  let distinct = 1;
  for (let i = 0; i < ring.length; i++) {
    const position: unknown = ring[i];
    if (!isPosition(position)) {
      report('not-finite', ring[i - 1] ?? ring.find(isPosition) ?? null);
      return false;
    }
    const [lon, lat] = position;
    if (!isInRange(lon, lat, report)) return false;
    if (i === 0) continue;
    const [lonBefore, latBefore] = ring[i - 1] as [number, number];
    if (lon === lonBefore && lat === latBefore) report('duplicate-vertex', position);
    else distinct++;
    if (Math.abs(lon - lonBefore) > 180) {
      report('date-line', position);
      sound = false;
    }
  }
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    report('open-ring', last);
    return false;
  }
  // A closed triangle is four positions, the last one the first again.
  if (distinct < 4) {
    report('too-few-vertices', first);
    return false;
  }
  return sound;
}
