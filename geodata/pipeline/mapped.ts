import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type { Ground } from './ground.ts';

export const COUNTRIES = ['KGZ', 'TJK', 'UZB'] as const;
export const PAIRS = ['KGZ-TJK', 'KGZ-UZB', 'TJK-UZB'] as const;
export type Country = (typeof COUNTRIES)[number];
export type Pair = (typeof PAIRS)[number];

export interface BorderProperties {
  id: string;
  pair: string;
  from: string;
  until: string | null;
}
export interface CountryProperties {
  id: string;
  country: string;
  release: string;
}
export interface ChangeProperties {
  id: string;
  from: string;
  to: string;
}

/** What the releases gave; the tables lean on it and never alter it. */
export interface Mapped {
  borders: FeatureCollection<LineString, BorderProperties>;
  countries: FeatureCollection<Ground, CountryProperties>;
  changes: FeatureCollection<Polygon, ChangeProperties>;
}

/** The first and the newest release date among the countries. */
export function releases(mapped: Mapped): { before: string; after: string } {
  const dates = mapped.countries.features.map((feature) => feature.properties.release).sort();
  const before = dates[0];
  const after = dates.at(-1);
  if (before === undefined || after === undefined) throw new Error('countries.geojson has no release');
  return { before, after };
}

/** The lines of `pair` that the release of `date` draws. */
export function linesAt(mapped: Pick<Mapped, 'borders'>, pair: string, date: string): LineString[] {
  return mapped.borders.features
    .filter(({ properties: p }) => p.pair === pair && p.from <= date && (p.until === null || date < p.until))
    .map((feature) => feature.geometry);
}

/** The ground of `country` in the release of `date`. */
export function groundAt(mapped: Mapped, country: string, date: string): Ground {
  const found = mapped.countries.features.find(
    ({ properties: p }) => p.country === country && p.release === date,
  );
  if (found === undefined) throw new Error(`countries.geojson has no ${country} of ${date}`);
  return found.geometry;
}

/** The ground drawn on the side of `from` before and of `to` now. */
export function changedGround(mapped: Mapped, from: string, to: string): MultiPolygon {
  const changed = mapped.changes.features.filter(({ properties: p }) => p.from === from && p.to === to);
  return { type: 'MultiPolygon', coordinates: changed.map(({ geometry }) => geometry.coordinates) };
}
