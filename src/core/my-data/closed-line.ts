import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { nestedRings } from './nested-rings.ts';

/** A walk around a field seldom ends on the metre: this share of its length may be missing. */
const openShare = 0.02;

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** A length in degrees of latitude, good enough to hold a gap against a way around. */
function reach([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1);
}

/** A line as a ring, where it ends (all but) where it began; null where it does not. */
function ringOf(line: unknown): Position[] | null {
  if (!Array.isArray(line) || line.length < 4 || !line.every(isPosition)) return null;
  const [first, last] = [line[0], line.at(-1)] as [Position, Position];
  if (first[0] === last[0] && first[1] === last[1]) return line;
  let length = 0;
  for (let i = 1; i < line.length; i++) length += reach(line[i - 1] as Position, line[i] as Position);
  return reach(first, last) <= openShare * length ? [...line, first] : null;
}

/** The area that a line, or several, go around; null where one of them does not come back to its beginning. */
export function areaWithin(geometry: Geometry | null | undefined): Polygon | MultiPolygon | null {
  if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') return null;
  const lines: readonly unknown[] =
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  if (!Array.isArray(lines) || lines.length === 0) return null;
  const rings = lines.map(ringOf);
  if (!rings.every((ring) => ring !== null)) return null;
  const polygons = nestedRings(rings);
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] as Position[][] }
    : { type: 'MultiPolygon', coordinates: polygons };
}
