import borders from '../../geodata/borders.geojson?url';
import changes from '../../geodata/changes.geojson?url';
import claims from '../../geodata/claims.json?url';
import countries from '../../geodata/countries.geojson?url';
import crossings from '../../geodata/crossings.geojson?url';
import memorial from '../../geodata/memorial.geojson?url';
import parcels from '../../geodata/parcels.geojson?url';
import places from '../../geodata/places.geojson?url';
import releases from '../../geodata/releases.json?url';
import sources from '../../geodata/sources.json?url';

/** Where each shipped file is served from; the bundler fills in the names. */
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
