import type { Box } from './areas-of-interest.ts';

/** [lon, lat] in degrees. */
export type Vertex = [number, number];
/** Closed: the last vertex repeats the first. */
export type Ring = Vertex[];
export type Polygon = Ring[];
export type MultiPolygon = Polygon[];

/** Name of a vertex at OpenStreetMap's stored precision here, 6 decimals. */
export const vertexKey = ([lon, lat]: Vertex): string => `${lon.toFixed(6)} ${lat.toFixed(6)}`;

export const boxRing = ([w, s, e, n]: Box): Ring => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];

export function ringsBox(rings: readonly Ring[]): Box {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [lon, lat] of ring) {
      if (lon < w) w = lon;
      if (lon > e) e = lon;
      if (lat < s) s = lat;
      if (lat > n) n = lat;
    }
  }
  return [w, s, e, n];
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
