import type { FeatureRow } from './attribute-table.ts';
import type { RowFigure } from './row-figure.ts';

export const columns = ['name', 'kind', 'exchange', 'figure'] as const;
export type Column = (typeof columns)[number];

/** By which column rows stand, and whether from its end. */
export type Order = { readonly column: Column; readonly descending: boolean };

/** How rows stand until another order is asked for. */
export const firstOrder: Order = { column: 'name', descending: false };

/** The order once the head of a column is pressed: by it, or, where rows stand by it already, the other way round. */
export const orderBy = (column: Column, { column: current, descending }: Order): Order => ({
  column,
  descending: column === current && !descending,
});

/** The texts of a row's cells, in the reader's language; empty where a cell is. */
export type RowTexts = Readonly<Record<Exclude<Column, 'figure'>, string>>;

const states = ['open', 'limited', 'closed', 'unknown'] as const;

/** What a figure is sorted by: hectares, kilometres, a date; states from open to not known, then by date. */
function figureKey(figure: RowFigure): number | string | null {
  switch (figure?.kind) {
    case 'reported':
      return figure.hectares.value;
    case 'measured':
      return figure.hectares;
    case 'stretch':
      return figure.line.lengthKm;
    case 'drawn':
      return figure.from;
    case 'state':
      return `${states.indexOf(figure.state)} ${figure.from}`;
    default:
      return null;
  }
}

/** Numbers by value and before texts; these, dates and ranks, as plain ASCII. */
function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

/**
 * Rows in an order: by value where cells are figures, by `collate` where they are texts. Equal rows stay as they stood,
 * and empty cells stand last whichever way round.
 */
export function sortRows(
  rows: readonly FeatureRow[],
  { column, descending }: Order,
  textsOf: (row: FeatureRow) => RowTexts,
  collate: (a: string, b: string) => number,
): readonly FeatureRow[] {
  const keyed = rows.map((row) => ({
    row,
    key: column === 'figure' ? figureKey(row.figure) : textsOf(row)[column] || null,
  }));
  const compare = (a: number | string, b: number | string) =>
    column === 'figure' ? compareKeys(a, b) : collate(String(a), String(b));
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return (descending ? -1 : 1) * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}
