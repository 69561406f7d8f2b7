import { readFileSync } from 'node:fs';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import { parseBorder } from '../../../src/core/atlas/border.ts';
import { parseChange } from '../../../src/core/atlas/change.ts';
import { parseClaims } from '../../../src/core/atlas/claim.ts';
import { parseCountry } from '../../../src/core/atlas/country.ts';
import { parseCrossing } from '../../../src/core/atlas/crossing.ts';
import { parseMemorialPoint } from '../../../src/core/atlas/memorial.ts';
import { parseParcel } from '../../../src/core/atlas/parcel.ts';
import { parsePlace } from '../../../src/core/atlas/place.ts';
import { parseReleases } from '../../../src/core/atlas/release.ts';
import { parseRoad } from '../../../src/core/atlas/road.ts';
import { parseSources } from '../../../src/core/atlas/source.ts';
import { parseWater } from '../../../src/core/atlas/water.ts';

export const shippedFile = (name: string): unknown => JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));

/** Everything that is shipped, through the parsers of the page. */
export const shippedAtlas = (): Atlas => ({
  borders: parseBorder(shippedFile('borders.geojson')).items,
  changes: parseChange(shippedFile('changes.geojson')).items,
  parcels: parseParcel(shippedFile('parcels.geojson')).items,
  memorial: parseMemorialPoint(shippedFile('memorial.geojson')).items,
  crossings: parseCrossing(shippedFile('crossings.geojson')).items,
  places: parsePlace(shippedFile('places.geojson')).items,
  water: parseWater(shippedFile('water.geojson')).items,
  roads: parseRoad(shippedFile('roads.geojson')).items,
  sources: parseSources(shippedFile('sources.json')).items,
  claims: parseClaims(shippedFile('claims.json')).items,
  releases: parseReleases(shippedFile('releases.json')).items,
  countries: parseCountry(shippedFile('countries.geojson')).items,
  incomplete: [],
});
