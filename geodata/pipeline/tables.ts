import type { FeatureCollection, Geometry } from 'geojson';
import { parseClaims } from '../../src/core/atlas/claim.ts';
import { parseCrossing } from '../../src/core/atlas/crossing.ts';
import { parseEvents, parseTour } from '../../src/core/atlas/event.ts';
import { parseHydrography } from '../../src/core/atlas/hydrography.ts';
import type { LayerId } from '../../src/core/atlas/layer-ids.ts';
import { parseMemorialPoint } from '../../src/core/atlas/memorial.ts';
import { parseNeutralGround } from '../../src/core/atlas/neutral-ground.ts';
import { parseParcel } from '../../src/core/atlas/parcel.ts';
import { parsePlace } from '../../src/core/atlas/place.ts';
import type { Problem } from '../../src/core/atlas/problem.ts';
import { parseRelief } from '../../src/core/atlas/relief.ts';
import { parseRoad } from '../../src/core/atlas/road.ts';
import { parseSources } from '../../src/core/atlas/source.ts';
import { parseWater } from '../../src/core/atlas/water.ts';
import { topicIds } from '../../src/core/story/topics.ts';
import { canonicalFeatureCollection, canonicalJson } from './canonical.ts';
import { readCitations } from './citations.ts';
import { readClaims } from './claims.ts';
import { buildCrossings } from './crossings.ts';
import { readFeatureFigures } from './feature-figures.ts';
import { readLedger } from './ledger.ts';
import type { Mapped } from './mapped.ts';
import { buildMemorial } from './memorial.ts';
import { buildNeutralGround, type GroundFaces } from './neutral-ground.ts';
import { PipelineError } from './pipeline-error.ts';
import { readPlaces } from './place-index.ts';
import { buildPlots } from './plots.ts';
import { pointFeatures } from './points.ts';
import { buildRoads } from './roads.ts';
import { type Placed, readEvents, readTour } from './story.ts';
import { buildHydrography } from './terrain/hydrography.ts';
import { buildRelief, type StretchLines } from './terrain/relief.ts';
import { buildWater } from './water.ts';

/** What the releases gave, and the folder of the authored tables. */
export interface TablesInput extends Mapped {
  sourcesDir: string;
  /** The ground on which the snapshots do not agree. */
  ground: GroundFaces;
  /** The Kyrgyz–Tajik line by stretch: ridges are lettered along it. */
  stretchLines: StretchLines;
}

type Parse = (file: unknown) => { readonly problems: readonly Problem[] };

/** Stops when the reader of the page would find a problem in what is about to be written. */
function readable(file: string, value: unknown, parse: Parse): void {
  const [problem] = parse(value).problems;
  if (problem) throw new PipelineError(file, `"${problem.feature}", ${problem.path}`, problem.code);
}

type Layer = FeatureCollection<Geometry | null>;

const both = (one: Layer, other: Layer): Layer => ({
  ...one,
  features: [...one.features, ...other.features],
});

/** `layer:id` of every feature that has a place. */
const placedIn = (layers: Readonly<Partial<Record<LayerId, Layer>>>): Placed =>
  new Set(
    Object.entries(layers).flatMap(([layer, { features }]) =>
      features
        .filter(({ geometry }) => geometry !== null)
        .map(({ id }) => `${layer as LayerId}:${id}` as const),
    ),
  );

/**
 * The authored tables as file name → text: parcels, memorial, crossings, places, water, roads, hydrography
 * and relief (GeoJSON),
 * claims, sources, events and the tour (JSON). Throws a TableError that names file, row, column and reason at the first bad cell, unknown or unused source,
 * unknown exchange or repeated id; nothing is written here.
 */
export function buildTables(input: TablesInput): Map<string, string> {
  const dir = input.sourcesDir;
  const citations = readCitations(dir);
  const index = readPlaces(dir, citations);
  const plots = readLedger(dir, citations);
  const memorial = buildMemorial(dir, citations, input);
  const crossings = buildCrossings(dir, citations, index, input);
  const figures = readFeatureFigures(dir, citations);
  const siteTables = { dir, citations, places: index, figures };
  const water = buildWater(siteTables);
  const roads = buildRoads(siteTables);
  figures.allTaken();
  const neutral = buildNeutralGround(dir, citations, input, input.ground);
  const claims = readClaims(dir, citations);
  const places = pointFeatures(index.places.map((place) => ({ ...place })));
  const parcels = buildPlots(dir, plots, index, input, citations);
  const placed = placedIn({ parcels, memorial, crossings, places, water: both(water, roads) });
  const events = readEvents(dir, citations, placed);
  const tour = readTour(dir, citations, placed, topicIds);
  const hydrography = buildHydrography(dir, citations);
  const relief = buildRelief(dir, citations, input.stretchLines);
  const sources = citations.all();

  const layers: [string, FeatureCollection<Geometry | null>, Parse][] = [
    ['parcels.geojson', parcels, parseParcel],
    ['memorial.geojson', memorial, parseMemorialPoint],
    ['crossings.geojson', crossings, parseCrossing],
    ['places.geojson', places, parsePlace],
    ['water.geojson', water, parseWater],
    ['roads.geojson', roads, parseRoad],
    ['neutral-ground.geojson', neutral, parseNeutralGround],
    ['hydrography.geojson', hydrography, parseHydrography],
    ['relief.geojson', relief, parseRelief],
  ];
  for (const [file, layer, parse] of layers) readable(file, layer, parse);
  readable('claims.json', claims, parseClaims);
  readable('sources.json', sources, parseSources);
  readable('events.json', events, parseEvents);
  readable('tour.json', tour, parseTour);
  return new Map([
    ...layers.map(([file, layer]): [string, string] => [file, canonicalFeatureCollection(layer)]),
    ['claims.json', canonicalJson(claims)],
    ['sources.json', canonicalJson(sources)],
    ['events.json', canonicalJson(events)],
    ['tour.json', canonicalJson(tour)],
  ]);
}
