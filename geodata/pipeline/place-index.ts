import type { Position } from 'geojson';
import { STUDY_AREA } from './areas-of-interest.ts';
import type { Citations } from './citations.ts';
import { type GeoName, readGeoNames } from './geonames.ts';
import { COUNTRIES, type Country } from './mapped.ts';
import { NAME_COLUMNS, type Names, readNames } from './names.ts';
import { type Row, readTable } from './table-read.ts';

export const PLACE_KINDS = ['town', 'village', 'exclave'] as const;

export interface Place {
  id: string;
  kind: (typeof PLACE_KINDS)[number];
  country: Country | null;
  name: Names;
  /** 1 (always labelled) to 5 (only when near). */
  rank: number;
  population: number | null;
  positionErrorKm: number;
  position: Position;
  sources: string[];
  note: string | null;
}

const COLUMNS = ['id', 'kind', 'country', 'geonames', 'lon', 'lat', 'error_km', 'rank'];

function rankOf(row: Row, population: number | null): number {
  if (row.orNull('rank') !== null) return Number(row.oneOf('rank', ['1', '2', '3', '4', '5']));
  const people = population ?? 0;
  return people >= 100_000 ? 1 : people >= 50_000 ? 2 : people >= 20_000 ? 3 : people >= 5_000 ? 4 : 5;
}

/** The position in the columns lon and lat; throws outside the study area. */
export function readPosition(row: Row): Position {
  const position: Position = [row.decimal('lon'), row.decimal('lat')];
  const [west, south, east, north] = STUDY_AREA;
  const [lon = 0, lat = 0] = position;
  if (lon < west || lon > east) row.fail('lon', `${lon} is outside the study area`);
  if (lat < south || lat > north) row.fail('lat', `${lat} is outside the study area`);
  return position;
}

function parsePlace(row: Row, citations: Citations, geonames: ReadonlyMap<number, GeoName>): Place {
  const listed = row.orNull('geonames') === null ? null : row.decimal('geonames');
  const geoname = listed === null ? null : (geonames.get(listed) ?? row.fail('geonames', 'is unknown'));
  const population = geoname?.population ?? null;
  return {
    id: row.text('id'),
    kind: row.oneOf('kind', PLACE_KINDS),
    country: row.orNull('country') === null ? null : row.oneOf('country', COUNTRIES),
    name: readNames(row),
    rank: rankOf(row, population),
    population,
    positionErrorKm: row.decimal('error_km'),
    position: geoname?.position ?? readPosition(row),
    sources: citations.cited(row, 'sources'),
    note: row.orNull('note'),
  };
}

/** The places by id; other tables name a position through their column `at`. */
export class PlaceIndex {
  constructor(readonly places: readonly Place[]) {}

  /** The position of the place in the column `at`, or of the columns lon and lat. */
  position(row: Row): Position {
    const id = row.orNull('at');
    if (id === null) return readPosition(row);
    const place = this.places.find((candidate) => candidate.id === id);
    return place?.position ?? row.fail('at', `"${id}" is not an id of places.csv`);
  }

  /** Where a symbol stands and within how many km it may be wrong; both null where no place is good enough. */
  estimate(row: Row): { position: Position | null; positionErrorKm: number | null } {
    if (row.orNull('at') === null && row.orNull('lon') === null) {
      return { position: null, positionErrorKm: null };
    }
    return { position: this.position(row), positionErrorKm: row.decimal('error_km') };
  }
}

/** Reads places.csv; rows with a GeoNames id take position and population from GeoNames. */
export function readPlaces(dir: string, citations: Citations): PlaceIndex {
  const rows = readTable(dir, 'places.csv', [...COLUMNS, ...NAME_COLUMNS, 'note', 'sources'], 'id');
  const geonames = readGeoNames();
  return new PlaceIndex(rows.map((row) => parsePlace(row, citations, geonames)));
}
