import type { Bounds } from '../atlas/feature-bounds.ts';
import { squareMetresPerHectare } from '../geometry/wgs84.ts';
import { featureName } from './feature-name.ts';
import { fieldText } from './fields.ts';
import type { FeatureProblem } from './import-problem.ts';
import type { FoundFeature, OpenedFile } from './opened-file.ts';
import { featureStates, type ParcelSet } from './parcel-set.ts';
import { storedGeometries } from './stored-geometry.ts';

const mostListed = 200;
const mostProperties = 40;

type About = Omit<
  OpenedFile,
  'features' | 'counts' | 'fields' | 'problemCount' | 'problems' | 'bounds' | 'engine' | 'vertices'
>;

/** The bounds of all shapes that have a place on a map. */
export function boundsOfSet({ shapes }: ParcelSet): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const { edges } = shapes;
  for (let k = 0; k < 4 * shapes.count; k += 4) {
    west = Math.min(west, edges[k] as number);
    south = Math.min(south, edges[k + 1] as number);
    east = Math.max(east, edges[k + 2] as number);
    north = Math.max(north, edges[k + 3] as number);
  }
  return west <= east ? [west, south, east, north] : null;
}

/**
 * All that is wrong with features, in the order of the file; beside parcels those that have no area are left out of them,
 * where there are none the whole file is told so.
 */
function problemsOf(set: ParcelSet): { readonly count: number; readonly first: readonly FeatureProblem[] } {
  const { counts, problems, problemCount, states } = set;
  if (counts.measured === 0 || counts['no-area'] === 0) return { count: problemCount, first: problems };
  const noArea = featureStates.indexOf('no-area');
  const leftOut = Array.from({ length: set.count }, (_, shape) => shape)
    .filter((shape) => states.at(shape) === noArea)
    .map((shape): FeatureProblem => ({ feature: shape + 1, code: 'not-a-polygon', at: null }));
  return {
    count: problemCount + leftOut.length,
    first: [...problems, ...leftOut].sort((one, other) => one.feature - other.feature),
  };
}

/** What the page is told of an opened file. */
export function describeFile(set: ParcelSet, about: About): OpenedFile {
  const { count, first } = problemsOf(set);
  return {
    ...about,
    features: set.count,
    counts: { ...set.counts },
    fields: set.fields.summary(),
    problemCount: count,
    problems: first
      .slice(0, mostListed)
      .map((problem) => ({ ...problem, name: featureName(set.properties[problem.feature - 1] ?? {}) })),
    bounds: boundsOfSet(set),
    engine: set.inBulk ? 'authalic' : 'geodesic',
    vertices: set.shapes.vertexCount,
  };
}

/** One feature for a card. */
export function foundFeature(set: ParcelSet, shape: number): FoundFeature {
  const bounds = set.shapes.bounds(shape);
  const entries = Object.entries(set.properties[shape] ?? {}).slice(0, mostProperties);
  return {
    feature: shape + 1,
    state: featureStates[set.states.at(shape)] ?? 'unreadable',
    properties: entries.map(([name, value]) => [name, fieldText(value)]),
    ellipsoidalHa: set.ellipsoidalM2.at(shape) / squareMetresPerHectare,
    turfHa: set.turfM2.at(shape) / squareMetresPerHectare,
    problems: set.problems.filter(({ feature }) => feature === shape + 1).map(({ code }) => code),
    bounds: bounds[0] <= bounds[2] ? bounds : null,
    geometries: storedGeometries(set.shapes, shape),
  };
}
