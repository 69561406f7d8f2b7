import type { MultiPolygon, Polygon, Position } from 'geojson';
import { intersection } from 'polyclip-ts';
import type { Box } from './areas-of-interest.ts';

export type Ground = MultiPolygon | Polygon;

/** One polygon with its box, so that most points are told apart cheaply. */
export interface Piece {
  polygon: Polygon;
  box: Box;
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

export function piecesOf(ground: Ground): Piece[] {
  const polygons = ground.type === 'Polygon' ? [ground.coordinates] : ground.coordinates;
  return polygons.map((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    return { polygon, box: boxOf(polygon) };
  });
}

/** Whether `point` is inside, by counting the edges that a line to the east crosses; holes are outside. */
export function contains({ polygon, box }: Piece, [x = 0, y = 0]: Position): boolean {
  const [west, south, east, north] = box;
  if (x < west || x > east || y < south || y > north) return false;
  let inside = false;
  for (const ring of polygon.coordinates) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] as Position;
      const [bx = 0, by = 0] = ring[i] as Position;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

/** Whether two polygons have no area in common. */
export function disjoint(a: Polygon, b: Polygon): boolean {
  type Rings = Parameters<typeof intersection>[0];
  return intersection(a.coordinates as Rings, b.coordinates as Rings).length === 0;
}
