import { angleColumns, withWholeAngles } from './angle-columns.ts';
import { cellKind } from './cell-geometry.ts';
import { coordinateColumns, namesGeometry } from './coordinate-names.ts';
import type { TableRow } from './table-rows.ts';

/** Lines of a title that may stand above a table. */
const mostTitles = 5;

const filled = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '');

/** Whether a cell is words, as a heading is: neither a number nor a geometry. */
const isWords = (cell: string) => !/^[\s"']{0,9}[-+\d{]/.test(cell) && cellKind(cell) === null;

/**
 * Which row holds the headings: the first, unless that is a title, a single cell above a row of several that are all
 * words.
 */
export function headingRow(rows: readonly TableRow[]): number {
  for (const [index, row] of rows.slice(0, mostTitles + 1).entries()) {
    const cells = filled(row);
    if (cells.length === 1) continue;
    return cells.every(isWords) ? index : 0;
  }
  return 0;
}

const wholeKinds: readonly (string | null)[] = ['wkt', 'wkb', 'geojson', 'geoshape'];

/** Whether a row cannot be one of headings: it holds a whole geometry beside other cells, or no words at all. */
function isHeadless(row: TableRow): boolean {
  const cells = filled(row);
  return (
    (cells.length > 1 && cells.some((cell) => wholeKinds.includes(cellKind(cell)))) ||
    (cells.length > 0 && !cells.some(isWords))
  );
}

const namesPlace = (header: readonly string[]) =>
  coordinateColumns(header) !== null || header.some(namesGeometry);

/**
 * The headings of two rows in one: a group over several columns, as merged cells are saved, goes before the names that
 * are there more than once. Null where the second row is none of headings.
 */
function groupedHeadings(upper: TableRow, lower: TableRow | undefined): readonly string[] | null {
  if (!lower || filled(lower).length < 2 || !filled(lower).every(isWords)) return null;
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cell = (row: TableRow, column: number) => (row.cells[column] ?? '').trim();
  const under = Array.from({ length: width }, (_, column) => cell(lower, column));
  let group = '';
  const joined = under.map((name, column) => {
    const own = cell(upper, column);
    group = own || group;
    if (name === '') return own;
    return under.indexOf(name) === under.lastIndexOf(name) ? name : `${group} ${name}`.trim();
  });
  const isMerged = under.some((name, column) => name !== '' && cell(upper, column) === '');
  const isTelling =
    angleColumns(joined).length > 0 ||
    (namesPlace(joined) && (!namesPlace(upper.cells) || namesPlace(lower.cells)));
  return isMerged && isTelling ? joined : null;
}

/** Whether a row only counts the columns, 1, 2, 3 …, as forms do below their headings. */
const countsColumns = ({ cells }: TableRow) =>
  cells.length > 2 && cells.every((cell, column) => cell.trim() === String(column + 1));

/** A table's headings, a column each, and the rows below them; an angle in several columns is in one. */
export function headedTable(table: readonly TableRow[]): {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
} {
  const titles = table
    .slice(0, mostTitles)
    .findIndex((row) => filled(row).length > 1 || !filled(row).some(isWords));
  const first = table[Math.max(0, titles)];
  if (first && isHeadless(first))
    return { header: first.cells.map(() => ''), rows: table.slice(Math.max(0, titles)) };
  const start = headingRow(table);
  const [upper, lower] = [table[start], table[start + 1]];
  const grouped = upper ? groupedHeadings(upper, lower) : null;
  const rows = table.slice(start + (grouped ? 2 : 1));
  const [numbers] = rows;
  return withWholeAngles(
    grouped ?? upper?.cells ?? [],
    numbers && countsColumns(numbers) ? rows.slice(1) : rows,
  );
}
