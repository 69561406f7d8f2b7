import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Border } from '../../src/core/atlas/border.ts';
import type { Change } from '../../src/core/atlas/change.ts';
import type { MappedFigures } from '../../src/core/atlas/mapped-figures.ts';
import { packCollection } from '../../src/core/atlas/wire/pack.ts';
import { mappedError } from '../../src/core/exchange/mapped-error.ts';
import { mappedErrorAtMost, mappedLimits } from '../../src/core/exchange/mapped-limits.ts';
import { assumedAccuracyM } from '../../src/core/measure/accuracy.ts';
import { extentOfRing, outlineOfLine, outlineOfRing } from './outline.ts';

type Collection<G extends LineString | Polygon | MultiPolygon, P> = FeatureCollection<G, P>;

/** The files behind the first view, as they stand in `geodata`. */
export type LargeFiles = {
  readonly borders: Collection<LineString, Omit<Border, 'geometry'>>;
  readonly changes: Collection<Polygon, Omit<Change, 'geometry'>>;
  readonly countries: Collection<MultiPolygon, { release: string }>;
  /** By the date of each snapshot. */
  readonly releases: Readonly<Record<string, unknown>>;
};

/** The newest date among features of several snapshots: the one that the first view shows. */
const newestOf = (features: LargeFiles['countries']['features']) =>
  features
    .map(({ properties }) => properties.release)
    .sort()
    .at(-1);

/** Exclaves and pieces of ground smaller than this many pixels are not tinted at the scale of the first view. */
const leastPixels = 1;

const outlinePolygon = ([outer = [], ...holes]: readonly Position[][]): Position[][] => [
  outlineOfRing(outer),
  ...holes.filter((hole) => extentOfRing(hole) >= leastPixels).map(outlineOfRing),
];

const withGeometry = <P>(feature: Feature<never, P> | object, geometry: object | null) => ({
  ...feature,
  geometry,
});

function collection(features: readonly object[]): unknown {
  return JSON.parse(packCollection({ type: 'FeatureCollection', features } as FeatureCollection));
}

/** Dates of the first and the newest snapshot. */
function spanOf(releases: LargeFiles['releases']): readonly [string, string] {
  const dates = Object.keys(releases).sort();
  return [dates[0] ?? '', dates.at(-1) ?? ''];
}

/** What the first view says of the mapped change, measured off the full geometry. */
export function mappedFigures({ borders, changes, releases }: Omit<LargeFiles, 'countries'>): MappedFigures {
  const [grounds, lines] = [changes, borders].map(({ features }) =>
    features.map(({ properties, geometry }) => ({ ...properties, geometry })),
  ) as [Change[], Border[]];
  const options = { accuracyM: assumedAccuracyM, correlationM: null };
  return {
    limits: mappedLimits(grounds, assumedAccuracyM),
    atMost: mappedErrorAtMost(grounds, assumedAccuracyM),
    error: mappedError(grounds, lines, spanOf(releases), options),
  };
}

type ChangeFeature = LargeFiles['changes']['features'][number];

/** The slivers that pass one way, as one: they are counted and not drawn. */
function sliverSums(slivers: readonly ChangeFeature[]): object[] {
  const ways = new Map<string, ChangeFeature[]>();
  for (const sliver of slivers) {
    const way = `${sliver.properties.from}-${sliver.properties.to}`;
    ways.set(way, [...(ways.get(way) ?? []), sliver]);
  }
  return [...ways].map(([way, [first, ...others]]) => {
    const sum = (of: 'ellipsoidalHa' | 'turfHa') =>
      others.reduce((all, { properties }) => all + properties[of], first?.properties[of] ?? 0);
    const properties = {
      ...first?.properties,
      id: `slivers-${way}`,
      ellipsoidalHa: sum('ellipsoidalHa'),
      turfHa: sum('turfHa'),
    };
    return { type: 'Feature', id: properties.id, properties, geometry: null };
  });
}

/** Whether the first view draws the line: as it is in the newest snapshot or was in the first. */
const isShown = ({ from, until }: Pick<Border, 'from' | 'until'>, [first, newest]: readonly string[]) =>
  [first, newest].some((date = '') => from <= date && (until === null || date < until));

/**
 * The file of the first view: lines, changed ground and the newest country grounds with outlines in place of their geometry, all
 * other properties as they are, and what would have to be measured off the geometry.
 */
export function firstViewFile(files: LargeFiles): string {
  const shown = newestOf(files.countries.features);
  const span = spanOf(files.releases);
  const drawn = files.changes.features.filter(({ properties }) => !properties.noise);
  return JSON.stringify({
    borders: collection(
      files.borders.features
        .filter(({ properties }) => isShown(properties, span))
        .map((border) =>
          withGeometry(border, {
            type: 'LineString',
            coordinates: outlineOfLine(border.geometry.coordinates),
          }),
        ),
    ),
    changes: collection([
      ...drawn.map((change) =>
        withGeometry(change, {
          type: 'Polygon',
          coordinates: outlinePolygon(change.geometry.coordinates),
        }),
      ),
      ...sliverSums(files.changes.features.filter(({ properties }) => properties.noise)),
    ]),
    countries: collection(
      files.countries.features
        .filter(({ properties }) => properties.release === shown)
        .map((country) =>
          withGeometry(country, {
            type: 'MultiPolygon',
            coordinates: country.geometry.coordinates
              .filter(([outer = []]) => extentOfRing(outer) >= leastPixels)
              .map(outlinePolygon),
          }),
        ),
    ),
    mapped: mappedFigures(files),
  });
}
