import type { LineString, Point, Polygon, Position } from 'geojson';
import { type Drawn, fewestPoints, settle } from './measurement.ts';

const same = (a: Position | undefined, b: Position | undefined) =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Adds positions at the end; one that stands on the last point is left out. */
export function append(drawn: Drawn, added: readonly Position[]): Drawn {
  const points = [...drawn.points];
  for (const position of added.map(settle)) if (!same(points.at(-1), position)) points.push(position);
  return points.length === drawn.points.length ? drawn : { ...drawn, points };
}

/** Puts a position before the point `index`. */
export const insert = (drawn: Drawn, index: number, at: Position): Drawn => ({
  ...drawn,
  points: [...drawn.points.slice(0, index), settle(at), ...drawn.points.slice(index)],
});

/** Moves the point `index`; an index without a point changes nothing. */
export function move(drawn: Drawn, index: number, at: Position): Drawn {
  const next = settle(at);
  if (!drawn.points[index] || same(drawn.points[index], next)) return drawn;
  return { ...drawn, points: drawn.points.map((point, i) => (i === index ? next : point)) };
}

/** Takes the point `index` out. */
export const remove = (drawn: Drawn, index: number): Drawn =>
  drawn.points[index] ? { ...drawn, points: drawn.points.filter((_, i) => i !== index) } : drawn;

export const isComplete = ({ kind, points }: Drawn): boolean => points.length >= fewestPoints[kind];

/** The closed ring of an area's points. */
export const ringOf = (points: readonly Position[]): Position[] => (points[0] ? [...points, points[0]] : []);

/** GeoJSON of a drawing that is complete. */
export function geometryOf({ kind, points }: Drawn): Point | LineString | Polygon {
  if (kind === 'area') return { type: 'Polygon', coordinates: [ringOf(points)] };
  if (kind === 'distance') return { type: 'LineString', coordinates: [...points] };
  return { type: 'Point', coordinates: points[0] ?? [] };
}

/** Midpoints of the edges, each with the index that a point put there would get. */
export function midpoints({ kind, points }: Drawn): { readonly at: Position; readonly index: number }[] {
  const path = kind === 'area' && points.length > 2 ? ringOf(points) : points;
  return path.slice(1).map(([lon = 0, lat = 0], i) => {
    const [lonBefore = 0, latBefore = 0] = path[i] ?? [];
    return { at: [(lon + lonBefore) / 2, (lat + latBefore) / 2], index: i + 1 };
  });
}
