import type { Position } from 'geojson';
import type { GeometryProblemCode } from './geometry-problem.ts';

export type Report = (code: GeometryProblemCode, at: Position | null) => void;

/** Where the ground of this map lies: west, south, east, north. */
const [west, south, east, north] = [66, 36, 76, 46];

const inWindow = (lon: number, lat: number) => lon >= west && lon <= east && lat >= south && lat <= north;

/**
 * The first position of a ring that lies in the valley only once longitude and latitude change places, where all others
 * do too, or lie there as they stand; null where none does.
 */
export function swappedPosition(xy: Float64Array, start: number, end: number): Position | null {
  let found: Position | null = null;
  for (let i = start; i < end; i += 2) {
    const [lon, lat] = [xy[i] as number, xy[i + 1] as number];
    if (inWindow(lon, lat)) continue;
    if (!inWindow(lat, lon)) return null;
    found ??= [lon, lat];
  }
  return found;
}

function isInRange(lon: number, lat: number, report: Report): boolean {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return true;
  const swapped = Math.abs(lat) > 90 && Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
  report(swapped ? 'swapped-axes' : 'out-of-range', [lon, lat]);
  return false;
}

/** The first position of a ring that is a pair of numbers, or null. */
function firstFinite(xy: Float64Array, start: number, end: number): Position | null {
  for (let i = start; i < end; i += 2)
    if (Number.isFinite(xy[i])) return [xy[i] as number, xy[i + 1] as number];
  return null;
}

/**
 * Reports what is wrong with the positions of one ring, in `xy` from `start` to `end`, and says whether it is sound
 * enough to be looked at as a shape: numbers in range, closed, at least a triangle, not across the date line. Where
 * a position is no pair of numbers, the place told is the last good one before it, or the next one after.
 */
export function ringIsSound(xy: Float64Array, start: number, end: number, report: Report): boolean {
  if (start === end) {
    report('empty', null);
    return false;
  }
  let sound = true;
  let distinct = 1;
  let [lonBefore, latBefore] = [Number.NaN, Number.NaN];
  for (let i = start; i < end; i += 2) {
    const lon = xy[i] as number;
    const lat = xy[i + 1] as number;
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) {
      report('not-finite', i > start ? [lonBefore, latBefore] : firstFinite(xy, start, end));
      return false;
    }
    if (!isInRange(lon, lat, report)) return false;
    if (i > start) {
      if (lon === lonBefore && lat === latBefore) report('duplicate-vertex', [lon, lat]);
      else distinct++;
      if (Math.abs(lon - lonBefore) > 180) {
        report('date-line', [lon, lat]);
        sound = false;
      }
    }
    lonBefore = lon;
    latBefore = lat;
  }
  const [lonFirst, latFirst] = [xy[start] as number, xy[start + 1] as number];
  if (lonFirst !== lonBefore || latFirst !== latBefore) {
    report('open-ring', [lonBefore, latBefore]);
    return false;
  }
  // A closed triangle is four positions, the last one the first again.
  if (distinct < 4) {
    report('too-few-vertices', [lonFirst, latFirst]);
    return false;
  }
  return sound;
}
