import type { LineString, MultiPolygon, Point } from 'geojson';

/** The kinds of geometry that the map draws of an opened file. */
export type OwnGeometry = MultiPolygon | LineString | Point;

/** A shape of a small file; `look` is its place among the paints, `feature` its number in the file from 1. */
export type MyShape = {
  readonly feature: number;
  readonly style: number;
  readonly title: string;
  readonly geometry: OwnGeometry;
};
