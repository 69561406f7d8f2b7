import type { Feature, Geometry } from 'geojson';
import { cornerNumber } from './corner-runs.ts';
import type { TableRow } from './table-rows.ts';

const totals = /^\s{0,9}(?:итого|всего|жами|жалпы|баары|бардыгы|ҳамагӣ|жамъи|jami|total|sum)(?!\p{L})/iu;

/**
 * Whether a row without a place is no vertex: a title, a unit, a total, which has no number of one. What vertices say too,
 * as the name of a parcel that begins so, makes no total.
 */
const isRemark = (
  { cells }: TableRow,
  columns: readonly number[],
  ofVertices: ReadonlySet<string>,
): boolean =>
  columns.every((column) => cornerNumber(cells[column] ?? '') === null) ||
  cells.some((cell) => totals.test(cell) && !ofVertices.has(cell));

/** Whether empty rows or lines stand between two rows. */
function isApart(before: TableRow | undefined, row: TableRow | undefined): boolean {
  if (!before || !row) return false;
  const within = before.cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  return row.line - before.line > 1 + within;
}

/**
 * The rows of a table that are vertices, or should be, by the columns that may number them; the others are remarks.
 * `apart` tells of a vertex whether something stands between it and the one before.
 */
export function cornerRows<F extends Feature<Geometry | null>>(
  rows: readonly TableRow[],
  features: readonly F[],
  columns: readonly number[],
): { readonly vertices: readonly F[]; readonly remarks: readonly F[]; apart(index: number): boolean } {
  const [vertices, remarks, at]: [F[], F[], number[]] = [[], [], []];
  const placed = rows.filter((_, index) => features[index]?.geometry);
  const ofVertices = new Set(placed.flatMap(({ cells }) => cells.filter((cell) => totals.test(cell))));
  for (const [index, feature] of features.entries()) {
    const row = rows[index];
    if (feature.geometry === null && row && isRemark(row, columns, ofVertices)) remarks.push(feature);
    else {
      vertices.push(feature);
      at.push(index);
    }
  }
  const apart = (index: number) => {
    const [before = -1, here = -1] = [at[index - 1], at[index]];
    return here - before > 1 || isApart(rows[before], rows[here]);
  };
  return { vertices, remarks, apart };
}
