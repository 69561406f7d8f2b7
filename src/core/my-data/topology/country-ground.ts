import type { MultiPolygon, Polygon } from 'geojson';
import { interiorOf } from '../../geometry/interior.ts';
import { polygonsOf } from '../../geometry/rings.ts';

/** A country's ground as it was drawn before the exchange. */
export type CountryGround = { readonly country: string; readonly geometry: Polygon | MultiPolygon };

/** Answers in which ground a position lies. */
export function createGroundFinder(
  grounds: readonly CountryGround[],
): (lon: number, lat: number) => string | null {
  const interiors = grounds.map(({ country, geometry }) => ({
    country,
    holds: interiorOf(polygonsOf(geometry).flat()),
  }));
  return (lon, lat) => interiors.find(({ holds }) => holds(lon, lat))?.country ?? null;
}
