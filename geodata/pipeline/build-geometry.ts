import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { sphericalArea } from '../../src/core/geometry/spherical.ts';
import { borderLines } from './border-lines.ts';
import { type ChangedGround, type ChangedProperties, changedGround, firstRelease } from './changes.ts';
import type { DrawnRelease } from './draw-release.ts';
import { type BorderProperties, COUNTRIES, type CountryProperties } from './mapped.ts';
import { type Sector, sectorOf } from './sectors.ts';

const collection = <F extends Feature>(features: F[]): { type: 'FeatureCollection'; features: F[] } => ({
  type: 'FeatureCollection',
  features,
});

const fixed = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The three countries inside the study area in one release. */
export function countryParts({ date, countries }: DrawnRelease): Feature<MultiPolygon, CountryProperties>[] {
  return COUNTRIES.map((country) => {
    const id = `${country}@${date}`;
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: countries[country] };
    return { type: 'Feature', id, properties: { id, country, release: date }, geometry };
  });
}

/** The ground that changed sides between the first and the newest release, piece by piece, largest first in its kind. */
export function changedPieces(
  drawn: readonly DrawnRelease[],
  sectors: readonly Sector[],
): FeatureCollection<Polygon, ChangedProperties> {
  const [before, ...later] = drawn as [DrawnRelease, ...DrawnRelease[]];
  const steps = later.map(({ date, countries }) => ({
    date,
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

/** Borders, the countries before and after, and what changed between the first and the last of `drawn`, oldest first. */
export function buildGeometry(drawn: readonly DrawnRelease[], sectors: readonly Sector[]): Geometry {
  const before = drawn[0] as DrawnRelease;
  const after = drawn.at(-1) as DrawnRelease;
  return {
    borders: borderLines(drawn),
    countries: collection([...countryParts(before), ...countryParts(after)]),
    changes: changedPieces(drawn, sectors),
  };
}
