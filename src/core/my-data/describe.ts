import type { Bounds } from '../atlas/feature-bounds.ts';
import { featureName } from './feature-name.ts';
import { fieldText } from './fields.ts';
import type { FoundFeature, OpenedFile } from './opened-file.ts';
import { featureStates, type ParcelSet } from './parcel-set.ts';
import { storedGeometries } from './stored-geometry.ts';

const mostListed = 200;
const mostProperties = 40;

type About = Omit<
  OpenedFile,
  'features' | 'counts' | 'fields' | 'problemCount' | 'problems' | 'bounds' | 'engine' | 'vertices'
>;

/** The bounds of all shapes that have one. */
function boundsOfSet({ shapes }: ParcelSet): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let shape = 0; shape < shapes.count; shape++) {
    const [w, s, e, n] = shapes.bounds(shape);
    [west, south, east, north] = [
      Math.min(west, w),
      Math.min(south, s),
      Math.max(east, e),
      Math.max(north, n),
    ];
  }
  return west <= east ? [west, south, east, north] : null;
}

/** What the page is told of an opened file. */
export const describeFile = (set: ParcelSet, about: About): OpenedFile => ({
  ...about,
  features: set.count,
  counts: { ...set.counts },
  fields: set.fields.summary(),
  problemCount: set.problemCount,
  problems: set.problems
    .slice(0, mostListed)
    .map((problem) => ({ ...problem, name: featureName(set.properties[problem.feature - 1] ?? {}) })),
  bounds: boundsOfSet(set),
  engine: set.inBulk ? 'authalic' : 'geodesic',
  vertices: set.shapes.vertexCount,
});

/** One feature for a card. */
export function foundFeature(set: ParcelSet, shape: number): FoundFeature {
  const bounds = set.shapes.bounds(shape);
  const entries = Object.entries(set.properties[shape] ?? {}).slice(0, mostProperties);
  return {
    feature: shape + 1,
    state: featureStates[set.states.at(shape)] ?? 'unreadable',
    properties: entries.map(([name, value]) => [name, fieldText(value)]),
    ellipsoidalHa: set.ellipsoidalM2.at(shape) / 10_000,
    turfHa: set.turfM2.at(shape) / 10_000,
    problems: set.problems.filter(({ feature }) => feature === shape + 1).map(({ code }) => code),
    bounds: bounds[0] <= bounds[2] ? bounds : null,
    geometries: storedGeometries(set.shapes, shape),
  };
}
