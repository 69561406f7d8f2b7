/**
 * A vertex on a grid of 1e-7°, the digits that are shipped. Over the study area differences stay under 6e7, so that
 * a cross product of two of them is exact in a double: no sign below is ever rounded.
 */
export type GridVertex = readonly [x: number, y: number];

const STEPS = 1e7;

export const toGrid = ([lon = 0, lat = 0]: readonly number[]): GridVertex => [
  Math.round(lon * STEPS),
  Math.round(lat * STEPS),
];

export const fromGrid = ([x, y]: GridVertex): [lon: number, lat: number] => [x / STEPS, y / STEPS];

/** Twice the signed area of the triangle a b c: positive where c lies left of a→b. Exact. */
export const cross = (a: GridVertex, b: GridVertex, c: GridVertex): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

export const sameVertex = (a: GridVertex, b: GridVertex): boolean => a[0] === b[0] && a[1] === b[1];

export const gridKey = ([x, y]: GridVertex): string => `${x} ${y}`;

/** Order by x, then by y. */
export const westFirst = (a: GridVertex, b: GridVertex): number => a[0] - b[0] || a[1] - b[1];
