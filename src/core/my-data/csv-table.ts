import type { Feature, Geometry } from 'geojson';
import { type CellGeometry, type CellKind, cellGeometry, cellKind, isAreal } from './cell-geometry.ts';
import { coordinateColumns, letteredColumns, namesCorner, namesGeometry } from './coordinate-names.ts';
import { inRegion } from './coordinates.ts';
import { coordinateNumber, coordinatePair } from './degrees-text.ts';
import type { TableRow } from './table-rows.ts';
import { type UtmZone, utmPlace, utmZone, zoneNumber, zoneOf } from './utm-columns.ts';

/** Where a table keeps its geometry: a whole one in a cell, or points in one or two, perhaps numbered as corners. */
export type GeometryColumns = {
  /** Columns that may number corners. */
  readonly corners: readonly number[];
  /** Columns of other areas, which are not read. */
  readonly unused?: readonly number[];
} & (
  | { readonly kind: CellKind; readonly column: number }
  | { readonly kind: 'points'; readonly lon: number; readonly lat: number; readonly utm: UtmZone | null }
);

/** Rows looked at before it is said what a column holds. */
const enough = 50;

/** What the filled cells of a column are: the kind of most of them. */
function kindOf(rows: readonly TableRow[], column: number): CellKind | null {
  const counts = new Map<CellKind, number>();
  let filled = 0;
  for (const { cells } of rows) {
    const text = cells[column] ?? '';
    if (text.trim() === '') continue;
    if (++filled > enough) break;
    const kind = cellKind(text);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 >= Math.min(filled, enough) ? best[0] : null;
}

/** Whether a column holds an area among its first cells. */
const holdsAreas = (rows: readonly TableRow[], column: number, kind: CellKind): boolean =>
  rows.slice(0, enough).some(({ cells }) => isAreal(cellGeometry(cells[column] ?? '', kind).geometry));

/** A single point, by two coordinates or by a grid. */
const isPoint = (kind: CellKind | null) => kind === 'pair' || kind === 'grid';

/** Eastings and northings have more than five digits. */
const leastMetres = 1e5;

/** Whether most of the first rows hold a place: degrees of the region in either order, or metres of a grid. */
function holdPlaces(
  rows: readonly TableRow[],
  placeOf: (cells: readonly string[]) => readonly number[] | null,
) {
  const tried = rows.slice(0, enough).flatMap(({ cells }) => placeOf(cells) ?? []);
  let places = 0;
  for (let i = 0; i < tried.length; i += 2) {
    const [x = 0, y = 0] = [tried[i], tried[i + 1]];
    if (inRegion([x, y]) || inRegion([y, x]) || Math.min(x, y) > leastMetres) places++;
  }
  return 4 * places > tried.length;
}

/** Columns called by a letter that hold places. */
function coordinatesByLetter(header: readonly string[], rows: readonly TableRow[]) {
  const columns = letteredColumns(header);
  const place = (cells: readonly string[]) =>
    columns && [columns.lon, columns.lat].map((column) => coordinateNumber(cells[column] ?? ''));
  return holdPlaces(rows, place) ? columns : null;
}

/** A column of points by its cells alone: `1/2` is a number of something, two numbers are not yet a place. */
const pointColumn = (kinds: readonly (CellKind | null)[], rows: readonly TableRow[]): number =>
  kinds.findIndex(
    (kind, column) =>
      kind === 'grid' ||
      (kind === 'pair' && holdPlaces(rows, (cells) => coordinatePair(cells[column] ?? ''))),
  );

/**
 * Finds the geometry by what the cells hold, then by the heading; points in one cell come last, unless they are called
 * so. `inUtm`: whether metres may be of UTM, where the table says in which zone; `chosen`: the column that the reader
 * names, where it holds any.
 */
export function geometryColumns(
  header: readonly string[],
  rows: readonly TableRow[],
  inUtm = true,
  chosen: string | null = null,
): GeometryColumns | null {
  const kinds = header.map((_, column) => kindOf(rows, column));
  const corners = header.flatMap((name, column) => (namesCorner(name) ? [column] : []));
  const whole = (kind: CellKind | null) => kind !== null && !isPoint(kind);
  // Areas come ahead of their centres, whatever the columns are called.
  const rank = (column: number) =>
    4 * Number(header[column] === chosen) +
    2 * Number(holdsAreas(rows, column, kinds[column] as CellKind)) +
    Number(namesGeometry(header[column] ?? ''));
  const [found, ...others] = header
    .flatMap((_, column) => (whole(kinds[column] ?? null) ? [{ column, rank: rank(column) }] : []))
    .sort((a, b) => b.rank - a.rank);
  if (found) {
    const unused = others.filter((other) => other.rank >= 2).map(({ column }) => column);
    return { kind: kinds[found.column] as CellKind, column: found.column, corners: [], unused };
  }
  const grid = kinds.findIndex(
    (kind, column) => kind === 'grid' && /mgrs|utm|usng/i.test(header[column] ?? ''),
  );
  if (grid >= 0) return { kind: 'grid', column: grid, corners };
  const coordinates = coordinateColumns(header) ?? coordinatesByLetter(header, rows);
  if (coordinates)
    return {
      kind: 'points',
      ...coordinates,
      utm: inUtm ? utmZone(header, rows, coordinates) : null,
      corners,
    };
  const geometry = header.findIndex(namesGeometry);
  if (geometry >= 0 && !isPoint(kinds[geometry] ?? null))
    return { kind: 'wkt', column: geometry, corners: [] };
  const point = geometry >= 0 ? geometry : pointColumn(kinds, rows);
  return point < 0 ? null : { kind: kinds[point] as CellKind, column: point, corners };
}

/** A row as a feature, with the EPSG number that its geometry names, and whether its positions carry measures. */
export type RowFeature = {
  readonly feature: Feature<Geometry | null>;
  readonly srid: number | null;
  readonly measured: boolean;
  /** Whether each vertex says how far it is off. */
  readonly accurate?: boolean;
  /** Side of the square of which its point is the middle, m; 0 where it is none. */
  readonly squareM: number;
  /** The zone of UTM in which its point is written; null where it is not. */
  readonly zone: number | null;
};

/** The zone in which a row is written, where its point is one of UTM or MGRS. */
function zoneIn(row: readonly string[], columns: GeometryColumns): number | null {
  if (columns.kind === 'grid') return zoneNumber(row[columns.column] ?? '');
  return columns.kind === 'points' && columns.utm ? zoneNumber(zoneOf(columns.utm, row)) : null;
}

function geometryOf(row: readonly string[], columns: GeometryColumns): CellGeometry {
  if (columns.kind !== 'points') return cellGeometry(row[columns.column] ?? '', columns.kind);
  const position = columns.utm
    ? utmPlace(columns.utm, row, columns)
    : [columns.lon, columns.lat].map((column) => coordinateNumber(row[column] ?? ''));
  const geometry: Geometry | null = position?.every(Number.isFinite)
    ? { type: 'Point', coordinates: position }
    : null;
  return { geometry, srid: null };
}

/** One row as a feature; its geometry is null where the row has none that can be read. */
export function rowFeature(
  header: readonly string[],
  row: readonly string[],
  columns: GeometryColumns,
): RowFeature {
  const skip = columns.kind === 'points' ? -1 : columns.column;
  const properties = Object.fromEntries(
    header.flatMap((name, index) => (index === skip ? [] : [[name, row[index] ?? '']])),
  );
  const { geometry, srid, measured = false, accurate = false, squareM = 0 } = geometryOf(row, columns);
  const feature: RowFeature['feature'] = { type: 'Feature', properties, geometry };
  return { feature, srid, measured, accurate, squareM, zone: zoneIn(row, columns) };
}
