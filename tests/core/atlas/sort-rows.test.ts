import { describe, expect, test } from 'vitest';
import type { FeatureRow } from '../../../src/core/atlas/attribute-table.ts';
import { filterRows } from '../../../src/core/atlas/attribute-table.ts';
import type { RowFigure } from '../../../src/core/atlas/row-figure.ts';
import {
  firstOrder,
  type Order,
  orderBy,
  type RowTexts,
  sortRows,
} from '../../../src/core/atlas/sort-rows.ts';

const row = (id: string, figure: RowFigure = null): FeatureRow => ({
  ...{ id, name: id, otherNames: [], symbol: null, selection: null, exchange: null },
  figure,
});
const reported = (value: number): RowFigure => ({
  kind: 'reported',
  hectares: { value, low: value, high: value },
});
const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const kinds: Readonly<Record<string, string>> = { a: 'village', b: 'town', c: '', d: 'village', e: 'town' };
const textsOf = ({ id, name }: FeatureRow): RowTexts => ({ name, kind: kinds[id] ?? '', exchange: '' });
const sorted = (rows: readonly FeatureRow[], order: Order) =>
  sortRows(rows, order, textsOf, byCode)
    .map(({ id }) => id)
    .join('');

describe('rows', () => {
  const rows = 'cabed'.split('').map((id) => row(id));

  test('stand by a column, equal ones as they stood, empty cells last either way', () => {
    expect(sorted(rows, { column: 'kind', descending: false })).toBe('beadc');
    expect(sorted(rows, { column: 'kind', descending: true })).toBe('adbec');
    expect(sorted(rows, firstOrder)).toBe('abcde');
    expect(sorted(rows, { column: 'exchange', descending: true })).toBe('cabed');
  });

  test('stand by the value of a figure, not by its digits', () => {
    const figures = [row('a', reported(100)), row('b', reported(23.5)), row('c'), row('d', reported(9))];
    expect(sorted(figures, { column: 'figure', descending: false })).toBe('dbac');
    expect(sorted(figures, { column: 'figure', descending: true })).toBe('abdc');
  });

  test('stand by state, then by date; lengths before dates', () => {
    const state = (id: string, name: 'open' | 'closed', from: string) =>
      row(id, { kind: 'state', state: name, from });
    const posts = [
      state('a', 'closed', '2021-05-20'),
      state('b', 'open', '2025-07-08'),
      state('c', 'open', '2025-03-13'),
    ];
    expect(sorted(posts, { column: 'figure', descending: false })).toBe('cba');
    const lines = [
      row('a', { kind: 'drawn', from: '2018-04-11', until: null }),
      row('b', { kind: 'stretch', line: { lengthKm: 12 }, way: null } as unknown as RowFigure),
    ];
    expect(sorted(lines, { column: 'figure', descending: false })).toBe('ba');
  });

  test('are left as they came', () => {
    sorted(rows, firstOrder);
    expect(rows.map(({ id }) => id).join('')).toBe('cabed');
  });
});

test('pressing a column orders by it, pressing it again turns it round, another begins anew', () => {
  const once = orderBy('figure', firstOrder);
  expect(once).toEqual({ column: 'figure', descending: false });
  const twice = orderBy('figure', once);
  expect(twice).toEqual({ column: 'figure', descending: true });
  expect(orderBy('kind', twice)).toEqual({ column: 'kind', descending: false });
  expect(orderBy('name', firstOrder)).toEqual({ column: 'name', descending: true });
});

test('the filter looks at names in all spellings and at the other cells', () => {
  const rows = [{ ...row('a'), otherNames: ['Достук'] }, row('b')];
  const found = (query: string) => filterRows(rows, query, ({ id }) => [kinds[id] ?? '']).map(({ id }) => id);
  expect(found('достук')).toEqual(['a']);
  expect(found('TOWN')).toEqual(['b']);
  expect(found('достук town')).toEqual([]);
  expect(found(' ')).toEqual(['a', 'b']);
});
