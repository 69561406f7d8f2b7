import { isSqlite } from '../../../core/my-data/sqlite-file.ts';
import { readGeopackage } from '../read-geopackage.ts';
import { format, wholeFileBytes } from './format.ts';

export const geopackage = format('geopackage', {
  sniff: ({ bytes }) => isSqlite(bytes),
  guard: wholeFileBytes,
  read: readGeopackage,
});
