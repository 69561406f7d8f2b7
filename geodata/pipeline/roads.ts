import type { FeatureCollection, Point } from 'geojson';
import { roadKinds } from '../../src/core/feature/road.ts';
import type { Citations } from './citations.ts';
import type { FeatureFigures } from './feature-figures.ts';
import { COUNTRIES } from './mapped.ts';
import { NAME_COLUMNS, readNames } from './names.ts';
import type { PlaceIndex } from './place-index.ts';
import { pointFeatures } from './points.ts';
import { readTable } from './table-read.ts';

const COLUMNS = [
  ...['id', 'kind', 'at', 'lon', 'lat', 'error_km', 'builder', ...NAME_COLUMNS],
  ...NAME_COLUMNS.map((language) => `other_${language}`),
  ...['note', 'sources'],
];

/** The neutral roads of roads.csv as points with their error: their lines are not public. */
export function buildRoads(
  dir: string,
  citations: Citations,
  places: PlaceIndex,
  figures: FeatureFigures,
): FeatureCollection<Point | null> {
  return pointFeatures(
    readTable(dir, 'roads.csv', COLUMNS, 'id').map((row) => {
      const sources = citations.cited(row, 'sources');
      return {
        id: row.text('id'),
        kind: row.oneOf('kind', roadKinds),
        name: readNames(row),
        otherSide: row.orNull('other_en') === null ? null : readNames(row, 'other_'),
        builder: row.orNull('builder') === null ? null : row.oneOf('builder', COUNTRIES),
        figures: figures.of(row, sources),
        ...places.estimate(row),
        sources,
        note: row.orNull('note'),
      };
    }),
  );
}
