import { canonicalFeatureCollection, canonicalJson } from './canonical.ts';
import { readCitations } from './citations.ts';
import { readClaims } from './claims.ts';
import { buildCrossings } from './crossings.ts';
import { readLedger } from './ledger.ts';
import type { Mapped } from './mapped.ts';
import { buildMemorial } from './memorial.ts';
import { readPlaces } from './place-index.ts';
import { buildPlots } from './plots.ts';
import { pointFeatures } from './points.ts';

/** What the releases gave, and the folder of the authored tables. */
export interface TablesInput extends Mapped {
  sourcesDir: string;
}

/**
 * The authored tables as file name → text: parcels, memorial, crossings and places (GeoJSON), claims and sources
 * (JSON). Throws a TableError that names file, row, column and reason at the first bad cell, unknown or unused source,
 * unknown exchange or repeated id; nothing is written here.
 */
export function buildTables(input: TablesInput): Map<string, string> {
  const dir = input.sourcesDir;
  const citations = readCitations(dir);
  const places = readPlaces(dir, citations);
  const plots = readLedger(dir, citations);
  const memorial = buildMemorial(dir, citations, input);
  const crossings = buildCrossings(dir, citations, places, input);
  const claims = readClaims(dir, citations);
  const sources = citations.all();
  const parcels = buildPlots(dir, plots, places, input);
  return new Map([
    ['parcels.geojson', canonicalFeatureCollection(parcels)],
    ['memorial.geojson', canonicalFeatureCollection(memorial)],
    ['crossings.geojson', canonicalFeatureCollection(crossings)],
    [
      'places.geojson',
      canonicalFeatureCollection(pointFeatures(places.places.map((place) => ({ ...place })))),
    ],
    ['claims.json', canonicalJson(claims)],
    ['sources.json', canonicalJson(sources)],
  ]);
}
