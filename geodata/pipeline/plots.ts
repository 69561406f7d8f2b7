import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { contains, piecesOf } from './ground.ts';
import { hectares, type LedgerPlot } from './ledger.ts';
import { changedGround, groundAt, type Mapped, releases } from './mapped.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeSquare } from './plot-placement.ts';
import { type Row, readTable } from './table-read.ts';

const FILE = 'ledger-positions.csv';
const COLUMNS = ['plot', 'geometry', 'at', 'lon', 'lat', 'error_km', 'sureness'];
export const SURENESS = [
  'same-exclave',
  'direction-and-place',
  'named-place',
  'near-named-place',
  'municipality',
  'district',
  'no-basis',
] as const;

interface PlotPosition {
  row: Row;
  geometry: 'mapped' | 'schematic' | 'none';
  base: Position | null;
  errorKm: number | null;
  sureness: (typeof SURENESS)[number];
}

type PlotFeature = Feature<Polygon | null>;

function parsePosition(row: Row, places: PlaceIndex): PlotPosition {
  const geometry = row.oneOf('geometry', ['mapped', 'schematic', 'none']);
  const sureness = row.oneOf('sureness', SURENESS);
  if (geometry === 'none') return { row, geometry, base: null, errorKm: null, sureness };
  const errorKm = row.decimal('error_km');
  return { row, geometry, base: places.position(row), errorKm, sureness };
}

function readPositions(
  dir: string,
  places: PlaceIndex,
  plots: readonly LedgerPlot[],
): Map<string, PlotPosition> {
  const rows = readTable(dir, FILE, COLUMNS, 'plot');
  const known = new Set(plots.map((plot) => plot.id));
  for (const row of rows) if (!known.has(row.text('plot'))) row.fail('plot', 'is not an id of ledger.csv');
  const positions = new Map(rows.map((row) => [row.text('plot'), parsePosition(row, places)]));
  for (const { id, row } of plots) if (!positions.has(id)) row.fail('id', `"${id}" has no row in ${FILE}`);
  return positions;
}

function feature(
  plot: LedgerPlot,
  at: PlotPosition,
  geometry: Polygon | null,
  change: string | null,
): PlotFeature {
  const { id, exchange, from, to, name, place, district, reported, confidence, sources, note } = plot;
  return {
    type: 'Feature',
    id,
    properties: {
      id,
      exchange,
      from,
      to,
      name,
      place,
      district,
      reported,
      confidence,
      geometry: at.geometry,
      positionErrorKm: at.errorKm,
      change,
      sureness: at.sureness,
      sources,
      note,
    },
    geometry,
  };
}

/** The plots as features: mapped ones first take their ground, then the squares, largest first, find theirs. */
export function buildPlots(
  dir: string,
  plots: readonly LedgerPlot[],
  places: PlaceIndex,
  mapped: Mapped,
): FeatureCollection<Polygon | null> {
  const positions = readPositions(dir, places, plots);
  const features: PlotFeature[] = [];
  const taken: Polygon[] = [];
  const changes = new Set<string>();
  const at = (plot: LedgerPlot): PlotPosition => positions.get(plot.id) as PlotPosition;

  for (const plot of plots.filter((p) => at(p).geometry === 'mapped')) {
    const position = at(plot);
    const change = mapped.changes.features.find(
      ({ properties: p, geometry }) =>
        p.from === plot.from &&
        p.to === plot.to &&
        piecesOf(geometry).some((piece) => contains(piece, position.base ?? [0, 0])),
    );
    if (change === undefined) return position.row.fail('lon', `no change ${plot.from}>${plot.to} lies there`);
    const id = change.properties.id;
    if (changes.has(id)) position.row.fail('lon', `the change "${id}" is already another plot`);
    changes.add(id);
    taken.push(change.geometry);
    features.push(feature(plot, position, change.geometry, id));
  }

  const { after } = releases(mapped);
  const schematic = plots.filter((p) => at(p).geometry === 'schematic');
  for (const plot of schematic.sort((a, b) => hectares(b) - hectares(a) || (a.id < b.id ? -1 : 1))) {
    const position = at(plot);
    const base = position.base ?? [0, 0];
    const errorKm = position.errorKm ?? 0;
    const grounds = [changedGround(mapped, plot.from, plot.to), groundAt(mapped, plot.to, after)];
    const square = placeSquare({ base, errorKm, area: hectares(plot) * 10_000, grounds }, taken);
    if (square === null) {
      return position.row.fail('error_km', `no free ground of ${plot.to} within ${errorKm} km`);
    }
    taken.push(square);
    features.push(feature(plot, position, square, null));
  }

  for (const plot of plots.filter((p) => at(p).geometry === 'none')) {
    features.push(feature(plot, at(plot), null, null));
  }
  return { type: 'FeatureCollection', features };
}
