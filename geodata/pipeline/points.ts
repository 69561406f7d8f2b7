import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Point, Position } from 'geojson';

/** A row that becomes a point feature: all but `position` become its properties. */
export interface PointRow {
  id: string;
  position: Position | null;
  [property: string]: unknown;
}

const { parse } = createRequire(import.meta.url)('geojson') as {
  parse(rows: PointRow[], how: { Point: 'position' }): { features: Feature<Point>[] };
};

/** Rows as point features with the row's id; a row without a position has no geometry. */
export function pointFeatures(rows: readonly PointRow[]): FeatureCollection<Point | null> {
  const features = parse([...rows], { Point: 'position' }).features.map((feature, index) => ({
    ...feature,
    id: rows[index]?.id as string,
    geometry: rows[index]?.position == null ? null : feature.geometry,
  }));
  return { type: 'FeatureCollection', features };
}
