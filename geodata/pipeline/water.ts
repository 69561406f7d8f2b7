import type { FeatureCollection, Point } from 'geojson';
import { waterKinds } from '../../src/core/feature/water.ts';
import type { Citations } from './citations.ts';
import type { FeatureFigures } from './feature-figures.ts';
import { NAME_COLUMNS, readNames } from './names.ts';
import type { PlaceIndex } from './place-index.ts';
import { pointFeatures } from './points.ts';
import { readTable } from './table-read.ts';

const COLUMNS = ['id', 'kind', 'at', 'lon', 'lat', 'error_km', ...NAME_COLUMNS, 'note', 'sources'];

/**
 * The water works, river and canals of water.csv as points: no public line of them is good enough to be drawn, so each
 * is a symbol with its error, or has no place.
 */
export function buildWater(
  dir: string,
  citations: Citations,
  places: PlaceIndex,
  figures: FeatureFigures,
): FeatureCollection<Point | null> {
  return pointFeatures(
    readTable(dir, 'water.csv', COLUMNS, 'id').map((row) => {
      const sources = citations.cited(row, 'sources');
      return {
        id: row.text('id'),
        kind: row.oneOf('kind', waterKinds),
        name: readNames(row),
        figures: figures.of(row, sources),
        ...places.estimate(row),
        sources,
        note: row.orNull('note'),
      };
    }),
  );
}
