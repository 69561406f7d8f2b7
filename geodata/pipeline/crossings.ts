import type { FeatureCollection, Point, Position } from 'geojson';
import type { Citations } from './citations.ts';
import { linesAt, type Mapped, PAIRS, releases } from './mapped.ts';
import { NAME_COLUMNS, readNames } from './names.ts';
import { nearestOnLines } from './nearest-on-line.ts';
import type { PlaceIndex } from './place-index.ts';
import { pointFeatures } from './points.ts';
import { type Row, readTable } from './table-read.ts';

export const ACCESS = ['international', 'multilateral', 'bilateral', 'unknown'] as const;
export const STATES = ['open', 'closed', 'limited', 'unknown'] as const;

/** A state of a crossing since a date; `precision` says how much of the date the source gives. */
export interface CrossingStatus {
  from: string;
  precision: 'day' | 'month' | 'year';
  state: (typeof STATES)[number];
  source: string;
}

const FILE = 'crossings.csv';
const COLUMNS = [
  ...['id', 'pair', 'access', 'at', 'lon', 'lat', 'error_km', ...NAME_COLUMNS],
  ...NAME_COLUMNS.map((language) => `other_${language}`),
  'sources',
];
const STATUS_FILE = 'crossing-status.csv';
const STATUS_COLUMNS = ['crossing', 'from', 'precision', 'state', 'source'];

function readStatus(
  dir: string,
  ids: ReadonlySet<string>,
  citations: Citations,
): Map<string, CrossingStatus[]> {
  const byCrossing = new Map<string, CrossingStatus[]>();
  for (const row of readTable(dir, STATUS_FILE, STATUS_COLUMNS)) {
    const id = row.text('crossing');
    if (!ids.has(id)) row.fail('crossing', `"${id}" is not an id of ${FILE}`);
    const history = byCrossing.get(id) ?? [];
    const from = row.date('from');
    if (from <= (history.at(-1)?.from ?? '')) row.fail('from', 'is not after the state before it');
    const precision = row.oneOf('precision', ['day', 'month', 'year']);
    history.push({
      from,
      precision,
      state: row.oneOf('state', STATES),
      source: citations.citedOne(row, 'source'),
    });
    byCrossing.set(id, history);
  }
  return byCrossing;
}

interface Placed {
  position: Position | null;
  positionErrorKm: number | null;
}

function placed(row: Row, places: PlaceIndex, mapped: Mapped): Placed {
  if (row.orNull('at') === null && row.orNull('lon') === null) {
    return { position: null, positionErrorKm: null };
  }
  const lines = linesAt(mapped, row.oneOf('pair', PAIRS), releases(mapped).after);
  const nearest = nearestOnLines(lines, places.position(row));
  const errorKm = row.decimal('error_km');
  if (nearest === null) return row.fail('pair', 'no such line is mapped');
  if (nearest.metres > errorKm * 1000) {
    row.fail('error_km', `the mapped line is ${(nearest.metres / 1000).toFixed(1)} km away`);
  }
  return { position: nearest.position, positionErrorKm: errorKm };
}

/** The crossing points, each on the newest mapped line of its pair where the line comes nearest to the best estimate. */
export function buildCrossings(
  dir: string,
  citations: Citations,
  places: PlaceIndex,
  mapped: Mapped,
): FeatureCollection<Point | null> {
  const rows = readTable(dir, FILE, COLUMNS, 'id');
  const status = readStatus(dir, new Set(rows.map((row) => row.text('id'))), citations);
  return pointFeatures(
    rows.map((row) => {
      const id = row.text('id');
      return {
        id,
        pair: row.oneOf('pair', PAIRS),
        name: readNames(row),
        otherSide: row.orNull('other_en') === null ? null : readNames(row, 'other_'),
        access: row.oneOf('access', ACCESS),
        status: status.get(id) ?? row.fail('id', `"${id}" has no row in ${STATUS_FILE}`),
        ...placed(row, places, mapped),
        sources: citations.cited(row, 'sources'),
      };
    }),
  );
}
