import type { FeatureCollection, Point } from 'geojson';
import { waterKinds } from '../../src/core/atlas/water.ts';
import { NAME_COLUMNS } from './names.ts';
import { pointFeatures } from './points.ts';
import { readSite, type SiteTables } from './sites.ts';
import { readTable } from './table-read.ts';

const COLUMNS = ['id', 'kind', 'at', 'lon', 'lat', 'error_km', ...NAME_COLUMNS, 'note', 'sources'];

/**
 * The water works, river and canals of water.csv as points: no public line of them is good enough to be drawn, so each
 * is a symbol with its error, or has no place.
 */
export const buildWater = (tables: SiteTables): FeatureCollection<Point | null> =>
  pointFeatures(
    readTable(tables.dir, 'water.csv', COLUMNS, 'id').map((row) => readSite(row, waterKinds, tables)),
  );
