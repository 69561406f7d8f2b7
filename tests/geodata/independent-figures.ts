import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection, Geometry } from 'geojson';

/** What an independent extraction found in one snapshot: another reader, GEOS for overlay, GeographicLib for lengths. */
export interface Found {
  version: string;
  date: string;
  kgzTjkKm: number;
  edges: number;
  junction: [lon: number, lat: number];
  toTjkHa: number;
  toKgzHa: number;
  vorukhKm2: number[];
}

/** A row for each release that was looked at, oldest first; some draw the same line and are not shipped. */
export const found: readonly Found[] = csvParse(
  readFileSync('tests/fixtures/baselines.csv', 'utf8'),
  (row): Found => ({
    version: row.geo_tz ?? '',
    date: row.osm_date ?? '',
    kgzTjkKm: Number(row.kgz_tjk_km),
    edges: Number(row.edges),
    junction: [Number(row.junction_lon), Number(row.junction_lat)],
    toTjkHa: Number(row.to_tjk_ha),
    toKgzHa: Number(row.to_kgz_ha),
    vorukhKm2: (row.vorukh_km2 ?? '').split(';').map(Number),
  }),
);

/** What an overlay found between January 2025 and the release `after`, pieces of 1 ha and 20 m width apart. */
export const moved = csvParse(readFileSync('tests/fixtures/mapped-change.csv', 'utf8'), (row) => ({
  after: row.after ?? '',
  from: row.from ?? '',
  to: row.to ?? '',
  pieces: Number(row.pieces),
  ha: Number(row.ha),
  widePieces: Number(row.wide_pieces),
  wideHa: Number(row.wide_ha),
  /** By Turf's sphere, where it was measured. */
  turfHa: row.turf_ha ? Number(row.turf_ha) : null,
}));

export const shippedJson = <T>(name: string): T => JSON.parse(readFileSync(`geodata/${name}`, 'utf8'));

export const shippedLayer = <G extends Geometry, P>(name: string): FeatureCollection<G, P & { id: string }> =>
  shippedJson(name);
