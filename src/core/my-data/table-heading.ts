import { cellKind } from './cell-geometry.ts';
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
