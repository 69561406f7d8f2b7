import type { Feature, Geometry } from 'geojson';
import { type CellGeometry, type CellKind, cellGeometry, cellKind } from './cell-geometry.ts';
import { coordinateColumns, namesCorner, namesGeometry } from './coordinate-names.ts';
import { coordinateNumber } from './degrees-text.ts';
import type { TableRow } from './table-rows.ts';

/** Where a table keeps its geometry: a whole one in a cell, or points in two, perhaps numbered as corners. */
export type GeometryColumns =
  | { readonly kind: CellKind; readonly column: number }
  | { readonly kind: 'points'; readonly lon: number; readonly lat: number; readonly corner: number | null };

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

/** Finds the geometry by what the cells hold, then by the heading; two coordinates in one cell come last. */
export function geometryColumns(
  header: readonly string[],
  rows: readonly TableRow[],
): GeometryColumns | null {
  const kinds = header.map((_, column) => kindOf(rows, column));
  const whole = (kind: CellKind | null) => kind !== null && kind !== 'pair';
  const named = kinds.findIndex((kind, column) => whole(kind) && namesGeometry(header[column] ?? ''));
  const found = named >= 0 ? named : kinds.findIndex(whole);
  if (found >= 0) return { kind: kinds[found] as CellKind, column: found };
  const coordinates = coordinateColumns(header);
  const corner = header.findIndex(namesCorner);
  if (coordinates) return { kind: 'points', ...coordinates, corner: corner < 0 ? null : corner };
  const geometry = header.findIndex(namesGeometry);
  if (geometry >= 0) return { kind: 'wkt', column: geometry };
  const pair = kinds.indexOf('pair');
  return pair < 0 ? null : { kind: 'pair', column: pair };
}

/** A row as a feature, with the EPSG number that its geometry names, and whether its positions carry measures. */
export type RowFeature = {
  readonly feature: Feature<Geometry | null>;
  readonly srid: number | null;
  readonly measured: boolean;
};

function geometryOf(row: readonly string[], columns: GeometryColumns): CellGeometry {
  if (columns.kind !== 'points') return cellGeometry(row[columns.column] ?? '', columns.kind);
  const position = [columns.lon, columns.lat].map((column) => coordinateNumber(row[column] ?? ''));
  const geometry: Geometry | null = position.every(Number.isFinite)
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
  const { geometry, srid, measured = false } = geometryOf(row, columns);
  return { feature: { type: 'Feature', properties, geometry }, srid, measured };
}
