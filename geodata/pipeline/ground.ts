import type { MultiPolygon, Polygon, Position } from 'geojson';
import { intersection } from 'polyclip-ts';
import { interiorOf } from '../../src/core/geometry/interior.ts';
import type { Box } from './areas-of-interest.ts';

export type Ground = MultiPolygon | Polygon;

/** One polygon with its box, so that most points are told apart cheaply. */
export interface Piece {
  box: Box;
  holds: ReturnType<typeof interiorOf>;
}

/** West, south, east and north of the outer ring. */
export function boxOf(polygon: Polygon): Box {
  const ring = polygon.coordinates[0] ?? [];
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [least(lons), least(lats), most(lons), most(lats)];
}

const known = new WeakMap<Ground, readonly Piece[]>();

/** The polygons of a ground, which nobody alters: a country is asked about for every plot. */
export function piecesOf(ground: Ground): readonly Piece[] {
  const before = known.get(ground);
  if (before) return before;
  const polygons = ground.type === 'Polygon' ? [ground.coordinates] : ground.coordinates;
  const pieces = polygons.map((coordinates) => ({
    box: boxOf({ type: 'Polygon', coordinates }),
    holds: interiorOf(coordinates),
  }));
  known.set(ground, pieces);
  return pieces;
}

/** Whether `point` is inside; holes are outside. */
export function contains({ box, holds }: Piece, [x = 0, y = 0]: Position): boolean {
  const [west, south, east, north] = box;
  return x >= west && x <= east && y >= south && y <= north && holds(x, y);
}

/** Whether two polygons have no area in common. */
export function disjoint(a: Polygon, b: Polygon): boolean {
  type Rings = Parameters<typeof intersection>[0];
  return intersection(a.coordinates as Rings, b.coordinates as Rings).length === 0;
}
