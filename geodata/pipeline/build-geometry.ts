import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';
import { READ_WINDOW } from './areas-of-interest.ts';
import { type DatedEdge, dateEdges, type Edge, ringEdges, sharedEdges } from './border-edges.ts';
import { chainEdges } from './chains.ts';
import { type ChangedGround, type ChangedProperties, changedGround, firstRelease } from './changes.ts';
import { cutTo, uniteCountries } from './countries.ts';
import {
  type BorderProperties,
  COUNTRIES,
  type Country,
  type CountryProperties,
  PAIRS,
  type Pair,
} from './mapped.ts';
import { readZonePieces } from './quadtree.ts';
import type { ReleaseFiles } from './release-fetch.ts';
import type { Release } from './release-table.ts';
import type { MultiPolygon as Parts } from './rings.ts';
import { type Sector, sectorOf } from './sectors.ts';

/** What one release draws: the countries cut to the study area, and the edges of each border in the read window. */
export interface DrawnRelease {
  published: string;
  countries: Record<Country, Parts>;
  edges: Record<Pair, Edge[]>;
}

const collection = <F extends Feature>(features: F[]): { type: 'FeatureCollection'; features: F[] } => ({
  type: 'FeatureCollection',
  features,
});

const fixed = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Reads, unites and compares the countries of one release. Throws a PipelineError on files that cannot be read. */
export function drawRelease(
  release: Release,
  files: ReleaseFiles,
  zones: ReadonlyMap<string, Country | null>,
): DrawnRelease {
  const whole = uniteCountries(files.file, readZonePieces(files, READ_WINDOW), zones);
  const rings = Object.fromEntries(
    COUNTRIES.map((country) => [country, ringEdges(whole[country])]),
  ) as Record<Country, Map<string, Edge>>;
  const edges = Object.fromEntries(
    PAIRS.map((pair) => {
      const [one, other] = pair.split('-') as [Country, Country];
      return [pair, sharedEdges(rings[one], rings[other])];
    }),
  ) as Record<Pair, Edge[]>;
  const countries = Object.fromEntries(
    COUNTRIES.map((country) => [country, cutTo(whole[country])]),
  ) as Record<Country, Parts>;
  return { published: release.published, countries, edges };
}

/** The borders of all releases as lines; an edge drawn in several releases is there once. */
export function borderLines(drawn: readonly DrawnRelease[]): FeatureCollection<LineString, BorderProperties> {
  const features = PAIRS.flatMap((pair) => {
    const spans = new Map<string, DatedEdge[]>();
    for (const edge of dateEdges(
      pair,
      drawn.map(({ published, edges }) => ({ published, edges: edges[pair] })),
    )) {
      const span = `${edge.from}_${edge.until ?? 'now'}`;
      spans.set(span, [...(spans.get(span) ?? []), edge]);
    }
    return [...spans].flatMap(([span, edges]) => {
      const { from, until } = edges[0] as DatedEdge;
      return chainEdges(edges).map((coordinates, index): Feature<LineString, BorderProperties> => {
        const id = `${pair}_${span}_${String(index + 1).padStart(3, '0')}`;
        const geometry: LineString = { type: 'LineString', coordinates };
        return { type: 'Feature', id, properties: { id, pair, from, until }, geometry };
      });
    });
  });
  return collection(features);
}

/** The three countries inside the study area in one release. */
export function countryParts({
  published,
  countries,
}: DrawnRelease): Feature<MultiPolygon, CountryProperties>[] {
  return COUNTRIES.map((country) => {
    const id = `${country}@${published}`;
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: countries[country] };
    return { type: 'Feature', id, properties: { id, country, release: published }, geometry };
  });
}

/** The ground that changed sides between the first and the newest release, piece by piece, largest first in its kind. */
export function changedPieces(
  drawn: readonly DrawnRelease[],
  sectors: readonly Sector[],
): FeatureCollection<Polygon, ChangedProperties> {
  const [before, ...later] = drawn as [DrawnRelease, ...DrawnRelease[]];
  const steps = later.map(({ published, countries }) => ({
    published,
    changed: changedGround(before.countries, countries),
  }));
  const newest = [...(steps.at(-1)?.changed ?? [])].sort((a, b) => b.ellipsoidalHa - a.ellipsoidalHa);
  const counts = new Map<string, number>();
  const feature = (change: ChangedGround): Feature<Polygon, ChangedProperties> => {
    const kind = `${change.from}-${change.to}`;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const geometry = { type: 'Polygon' as const, coordinates: change.polygon };
    const properties: ChangedProperties = {
      id: `${kind}_${String(number).padStart(3, '0')}`,
      from: change.from,
      to: change.to,
      ellipsoidalHa: fixed(change.ellipsoidalHa, 6),
      turfHa: fixed(sphericalArea(geometry) / 10_000, 6),
      sector: sectorOf(change.polygon, sectors),
      firstRelease: firstRelease(change, steps),
      widthM: fixed(change.widthM, 2),
      noise: change.noise,
    };
    return { type: 'Feature', id: properties.id, properties, geometry };
  };
  return collection(newest.map(feature));
}

/** The three layers that the releases give. */
export interface Geometry {
  borders: FeatureCollection<LineString, BorderProperties>;
  countries: FeatureCollection<MultiPolygon, CountryProperties>;
  changes: FeatureCollection<Polygon, ChangedProperties>;
}

/** Borders of all releases, the countries before and after, and what changed between. `drawn` is oldest first. */
export function buildGeometry(drawn: readonly DrawnRelease[], sectors: readonly Sector[]): Geometry {
  const before = drawn[0] as DrawnRelease;
  const after = drawn.at(-1) as DrawnRelease;
  return {
    borders: borderLines(drawn),
    countries: collection([...countryParts(before), ...countryParts(after)]),
    changes: changedPieces(drawn, sectors),
  };
}
