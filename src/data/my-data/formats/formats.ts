import { csv } from './csv.ts';
import { esrijson } from './esrijson.ts';
import { flatgeobuf } from './flatgeobuf.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { geopackage } from './geopackage.ts';
import { geoparquet } from './geoparquet.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';
import { ndjson } from './ndjson.ts';
import { shapefile } from './shapefile.ts';
import { topojson } from './topojson.ts';
import { zip } from './zip.ts';

/** Every format that is read, in the order in which a file is held against them: the sure marks first. */
export const formats: readonly Format[] = [
  flatgeobuf,
  geopackage,
  geoparquet,
  shapefile,
  zip,
  kml,
  gpx,
  topojson,
  esrijson,
  ndjson,
  geojson,
  csv,
];
