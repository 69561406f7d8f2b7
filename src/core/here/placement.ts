import type { MultiPolygon, Polygon, Position } from 'geojson';
import { rayMeets } from '../geometry/ray-crossing.ts';

export type Placement = 'inside' | 'edge' | 'outside';

/** Degrees, about a centimetre: the last decimal that the shipped geometry carries. */
const resolution = 1e-7;

/** Whether `value` lies between the two, or within `resolution` of one of them. */
const isLevel = (value: number, one: number, other: number) =>
  (one >= value - resolution || other >= value - resolution) &&
  (one <= value + resolution || other <= value + resolution);

/** Whether (x, y), whose y is level with the segment, lies within `resolution` of it. */
function onSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean {
  if (!isLevel(x, x1, x2)) return false;
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return true;
  return Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) <= resolution * length;
}

/** Counts the edges that a ray to the east crosses (Shimrat, Algorithm 112, 1962), edges straight in degrees. */
function placementInRing([x = Number.NaN, y = Number.NaN]: Position, ring: readonly Position[]): Placement {
  let inside = false;
  let [x1 = Number.NaN, y1 = Number.NaN] = ring.at(-1) ?? [];
  for (const [x2 = Number.NaN, y2 = Number.NaN] of ring) {
    if (isLevel(y, y1, y2)) {
      if (onSegment(x, y, x1, y1, x2, y2)) return 'edge';
      if (rayMeets(x1, y1, x2, y2, x, y) === 1) inside = !inside;
    }
    x1 = x2;
    y1 = y2;
  }
  return inside ? 'inside' : 'outside';
}

function placementInPolygon(position: Position, [shell = [], ...holes]: readonly Position[][]): Placement {
  const inShell = placementInRing(position, shell);
  if (inShell !== 'inside') return inShell;
  for (const hole of holes) {
    const inHole = placementInRing(position, hole);
    if (inHole !== 'outside') return inHole === 'edge' ? 'edge' : 'outside';
  }
  return 'inside';
}

/**
 * Where a position [lon, lat] lies with regard to drawn ground: inside, outside, or on its edge (to about a
 * centimetre). A position that is not a number is outside.
 */
export function placementIn(position: Position, geometry: Polygon | MultiPolygon): Placement {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let placement: Placement = 'outside';
  for (const polygon of polygons) {
    const found = placementInPolygon(position, polygon);
    if (found === 'inside') return found;
    if (found === 'edge') placement = found;
  }
  return placement;
}
