import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../atlas/feature-bounds.ts';

/** What the numbers of a file look like: degrees, degrees in the order lat, lon, or metres of a projection. */
export type CoordinateKind = 'degrees' | 'swapped' | 'projected';

/** The countries of these borders, generously: where a file for this page should lie. */
const region: Bounds = [55, 35, 88, 46.5];

const inside = ([west, south, east, north]: Bounds, x: number, y: number) =>
  x >= west && x <= east && y >= south && y <= north;

/** Whether a position in degrees lies in or about these countries. */
export const inRegion = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]): boolean =>
  inside(region, lon, lat);

/** Whether two numbers can be degrees, in either order; the origin of a grid is no sign of them. */
export const canBeDegrees = ([x = Number.NaN, y = Number.NaN]: readonly number[]): boolean =>
  Math.min(Math.abs(x), Math.abs(y)) <= 90 &&
  Math.max(Math.abs(x), Math.abs(y)) <= 180 &&
  (x !== 0 || y !== 0);

/** Metres: no grid numbers further, the zones of Gauss–Krüger before the easting (up to 60,9…) included. */
const farthestInGrid = 1e8;

/**
 * Judges by the bounds of all positions; numbers beyond every grid count as wrong degrees. Swapped is said where the
 * positions cannot be lon, lat (a latitude above 90), or where they lie outside the region but inside it the other way
 * round.
 */
export function coordinateKind([west, south, east, north]: Bounds): CoordinateKind {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const asDegrees = west >= -180.001 && east <= 180.001 && south >= -90.001 && north <= 90.001;
  if (asDegrees) return !inside(region, x, y) && inside(region, y, x) ? 'swapped' : 'degrees';
  const asSwapped = south >= -180.001 && north <= 180.001 && west >= -90.001 && east <= 90.001;
  if (asSwapped) return 'swapped';
  return Math.max(-west, -south, east, north) <= farthestInGrid ? 'projected' : 'degrees';
}

/** What most features of a file look like. */
export function majorityOf(votes: Readonly<Record<CoordinateKind, number>>): CoordinateKind {
  const kinds = ['degrees', 'swapped', 'projected'] as const;
  return kinds.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best), 'degrees');
}

/** Lists in lists down to the positions of a MultiPolygon. */
const mostLevels = 4;

/** A copy of the geometry with every position replaced. */
export function mapPositions(geometry: Geometry, change: (position: Position) => Position): Geometry {
  if (geometry.type === 'GeometryCollection') {
    const { geometries } = geometry;
    if (!Array.isArray(geometries)) return geometry;
    return { ...geometry, geometries: geometries.map((part) => part && mapPositions(part, change)) };
  }
  const walk = (node: unknown, levels: number): unknown => {
    if (!Array.isArray(node) || levels === 0) return node;
    return typeof node[0] === 'number'
      ? change(node as Position)
      : node.map((part) => walk(part, levels - 1));
  };
  return { ...geometry, coordinates: walk(geometry.coordinates, mostLevels) } as Geometry;
}

/** The position with its first two numbers exchanged. */
export const swapAxes = ([first = Number.NaN, second = Number.NaN, ...rest]: Position): Position => [
  second,
  first,
  ...rest,
];
