import type { Position } from 'geojson';
import type { Citations } from './citations.ts';
import type { LedgerPlot } from './ledger.ts';
import { type PlaceIndex, readPosition } from './place-index.ts';
import { type Row, readTable } from './table-read.ts';

const FILE = 'ledger-positions.csv';
const COLUMNS = ['plot', 'geometry', 'at', 'lon', 'lat', 'error_km', 'sureness'];
const PLACEMENTS = 'placements.csv';
const PLACEMENT_COLUMNS = ['plot', 'lon', 'lat', 'error_km', 'confidence', 'sources', 'evidence'];
const CONFIDENCES = ['low', 'medium-low', 'medium', 'medium-high', 'high'] as const;

export const SURENESS = [
  'same-exclave',
  'direction-and-place',
  'named-place',
  'near-named-place',
  'municipality',
  'district',
  'no-basis',
] as const;

/** Where a plot is drawn, and how well that is known. */
export interface PlotPosition {
  row: Row;
  geometry: 'mapped' | 'schematic' | 'none';
  base: Position | null;
  errorKm: number | null;
  sureness: (typeof SURENESS)[number];
  /** What the place was found from, besides the sources of the plot. */
  sources: readonly string[];
}

type Place = Pick<PlotPosition, 'base' | 'errorKm' | 'sources'>;

/** The places that were looked up one by one: each with its error, its sources and what they say. */
function readPlacements(dir: string, citations: Citations): Map<string, Place> {
  return new Map(
    readTable(dir, PLACEMENTS, PLACEMENT_COLUMNS, 'plot').map((row) => {
      row.oneOf('confidence', CONFIDENCES);
      row.text('evidence');
      const sources = citations.cited(row, 'sources');
      return [row.text('plot'), { base: readPosition(row), errorKm: row.decimal('error_km'), sources }];
    }),
  );
}

function placeOf(row: Row, places: PlaceIndex, placement: Place | undefined): Place {
  const own = (['at', 'lon', 'lat', 'error_km'] as const).filter((column) => row.orNull(column) !== null);
  if (placement === undefined) {
    return { base: places.position(row), errorKm: row.decimal('error_km'), sources: [] };
  }
  if (own[0] !== undefined) row.fail(own[0], `must be empty: ${PLACEMENTS} places this plot`);
  return placement;
}

/** The position of every plot of the ledger. Throws a TableError on an unknown plot and on one without a position. */
export function readPositions(
  dir: string,
  places: PlaceIndex,
  plots: readonly LedgerPlot[],
  citations: Citations,
): Map<string, PlotPosition> {
  const rows = readTable(dir, FILE, COLUMNS, 'plot');
  const placements = readPlacements(dir, citations);
  const known = new Set(plots.map((plot) => plot.id));
  for (const row of rows) if (!known.has(row.text('plot'))) row.fail('plot', 'is not an id of ledger.csv');
  const positions = new Map(
    rows.map((row): [string, PlotPosition] => {
      const geometry = row.oneOf('geometry', ['mapped', 'schematic', 'none']);
      const sureness = row.oneOf('sureness', SURENESS);
      const place =
        geometry === 'none'
          ? { base: null, errorKm: null, sources: [] }
          : placeOf(row, places, placements.get(row.text('plot')));
      return [row.text('plot'), { row, geometry, sureness, ...place }];
    }),
  );
  for (const { id, row } of plots) if (!positions.has(id)) row.fail('id', `"${id}" has no row in ${FILE}`);
  for (const id of placements.keys()) {
    if (positions.get(id)?.base == null) throw new Error(`${PLACEMENTS} places "${id}", which is not drawn`);
  }
  return positions;
}
