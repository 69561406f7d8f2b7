/// <reference path="./wire.d.ts" />
import borders from '../../geodata/borders.geojson?wire';
import changes from '../../geodata/changes.geojson?wire';
import claims from '../../geodata/claims.json?url';
import countries from '../../geodata/countries.geojson?wire';
import crossings from '../../geodata/crossings.geojson?url';
import memorial from '../../geodata/memorial.geojson?url';
import parcels from '../../geodata/parcels.geojson?url';
import places from '../../geodata/places.geojson?url';
import releases from '../../geodata/releases.json?url';
import sources from '../../geodata/sources.json?url';

/** Where each shipped file is served from, the large geometries packed; the bundler fills in the names. */
export const files = {
  borders,
  changes,
  claims,
  countries,
  crossings,
  memorial,
  parcels,
  places,
  releases,
  sources,
} as const;
