import { expect, test } from 'vitest';
import { tableLines } from '../../../src/cli/exchange/table.ts';

test('columns are as wide as their widest cell, figures to the right, nothing behind the last one', () => {
  const columns = [
    { head: 'name', align: 'left' },
    { head: 'ha', align: 'right' },
    { head: 'verdict', align: 'left' },
  ] as const;
  expect(
    tableLines(columns, [
      ['Ўрта', '1,000.5', 'Equal'],
      ['a longer name', '7'],
    ]),
  ).toEqual([
    'name                ha  verdict',
    '─────────────  ───────  ───────',
    'Ўрта           1,000.5  Equal',
    'a longer name        7',
  ]);
});
