import { parseBaselines } from './baseline.ts';
import { parseBorder } from './border.ts';
import { parseChange } from './change.ts';
import { parseClaims } from './claim.ts';
import { parseCountry } from './country.ts';
import { parseCrossing } from './crossing.ts';
import { parseHydrography } from './hydrography.ts';
import { parseMemorialPoint } from './memorial.ts';
import { parseParcel } from './parcel.ts';
import { parsePlace } from './place.ts';
import { parseReleases } from './release.ts';
import { parseRelief } from './relief.ts';
import { parseRoad } from './road.ts';
import { parseSources } from './source.ts';
import { parseWater } from './water.ts';

/** How each shipped file is read and checked, by its name; `countries` and the terrain may come after the first view. */
export const parsers = {
  borders: parseBorder,
  changes: parseChange,
  parcels: parseParcel,
  memorial: parseMemorialPoint,
  crossings: parseCrossing,
  places: parsePlace,
  water: parseWater,
  roads: parseRoad,
  sources: parseSources,
  claims: parseClaims,
  releases: parseReleases,
  baselines: parseBaselines,
  countries: parseCountry,
  hydrography: parseHydrography,
  relief: parseRelief,
} as const;

export type ShippedName = keyof typeof parsers;
