import type { Geometry, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** The valley and the whole western part of the line: what the first view shows. */
export const homeBounds: Bounds = [69.25, 39.35, 72.3, 40.75];

type Nested = Position | readonly Nested[];

/** Widens `bounds` to hold every position of nested arrays. */
function widen(bounds: [number, number, number, number], part: Nested): void {
  const [lon, lat] = part;
  if (typeof lon === 'number' && typeof lat === 'number') {
    if (lon < bounds[0]) bounds[0] = lon;
    if (lat < bounds[1]) bounds[1] = lat;
    if (lon > bounds[2]) bounds[2] = lon;
    if (lat > bounds[3]) bounds[3] = lat;
  } else for (const inner of part as readonly Nested[]) widen(bounds, inner);
}

/** The smallest bounds that hold all geometries, or null where there is none. */
export function boundsOf(geometries: readonly (Geometry | null)[]): Bounds | null {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries)
    if (geometry && 'coordinates' in geometry) widen(bounds, geometry.coordinates);
  return bounds[0] === Infinity ? null : bounds;
}

/** The middle of bounds, [lon, lat]. */
export const middleOfBounds = ([west, south, east, north]: Bounds): Position => [
  (west + east) / 2,
  (south + north) / 2,
];

/** The middle of the bounds of a geometry, [lon, lat]; null where it has no position. */
export function middleOf(geometry: Geometry | null): Position | null {
  const bounds = boundsOf([geometry]);
  return bounds && middleOfBounds(bounds);
}
