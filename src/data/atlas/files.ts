/// <reference path="./wire.d.ts" />
import outlines from 'first-view:outlines';
import small from 'together:baselines,claims,crossings,memorial,parcels,places,releases,roads,sources,water';
import borders from '../../../geodata/borders.geojson?wire';
import changes from '../../../geodata/changes.geojson?wire';
import countries from '../../../geodata/countries.geojson?wire';
import hydrography from '../../../geodata/hydrography.geojson?wire';
import relief from '../../../geodata/relief.geojson?wire';

/**
 * Where each shipped file is served from; the bundler fills in the names. The large geometries are packed, the
 * small files are members of one.
 */
export const files = {
  baselines: `${small}#baselines`,
  borders,
  changes,
  claims: `${small}#claims`,
  countries,
  hydrography,
  relief,
  crossings: `${small}#crossings`,
  memorial: `${small}#memorial`,
  parcels: `${small}#parcels`,
  places: `${small}#places`,
  releases: `${small}#releases`,
  roads: `${small}#roads`,
  sources: `${small}#sources`,
  water: `${small}#water`,
} as const;

/** Members of the file of the first view. */
export const outlineFiles = {
  borders: `${outlines}#borders`,
  changes: `${outlines}#changes`,
  countries: `${outlines}#countries`,
  mapped: `${outlines}#mapped`,
} as const;
