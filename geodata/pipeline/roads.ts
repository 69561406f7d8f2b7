import type { FeatureCollection, Point } from 'geojson';
import { roadKinds } from '../../src/core/atlas/road.ts';
import { COUNTRIES } from './mapped.ts';
import { NAME_COLUMNS, readNames } from './names.ts';
import { pointFeatures } from './points.ts';
import { readSite, type SiteTables } from './sites.ts';
import { readTable } from './table-read.ts';

const COLUMNS = [
  ...['id', 'kind', 'at', 'lon', 'lat', 'error_km', 'builder', ...NAME_COLUMNS],
  ...NAME_COLUMNS.map((language) => `other_${language}`),
  ...['note', 'sources'],
];

/** The neutral roads of roads.csv as points with their error: their lines are not public. */
export const buildRoads = (tables: SiteTables): FeatureCollection<Point | null> =>
  pointFeatures(
    readTable(tables.dir, 'roads.csv', COLUMNS, 'id').map((row) => {
      const { id, kind, name, ...site } = readSite(row, roadKinds, tables);
      return {
        id,
        kind,
        name,
        otherSide: row.orNull('other_en') === null ? null : readNames(row, 'other_'),
        builder: row.orNull('builder') === null ? null : row.oneOf('builder', COUNTRIES),
        ...site,
      };
    }),
  );
