import { expect, test } from 'vitest';
import { type LayerId, layerIds } from '../../../src/core/atlas/layer-ids.ts';
import type { SymbolId } from '../../../src/core/atlas/symbols.ts';
import { Legend, LegendRows } from '../../../src/panels/atlas/legend.tsx';
import { viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const { words } = await wordsOf('en');
const legend = (layers: readonly LayerId[]) =>
  rendered(<LegendRows words={words} symbols={viewOf({ layers }).legend} most={99} />);
const opened = (inView: ReadonlySet<SymbolId> | null) =>
  rendered(<Legend words={words} symbols={viewOf().legend} inView={inView} open={true} />);

test('it opens with three rows, and says how many there are', () => {
  const first = opened(null);
  expect(first.all('[scope=row]').length + first.all('li').length).toBe(3);
  expect(first.text).toMatch(/Show all \d\d/);
});

test('it opens with all styles of a comparison of two lists, ahead of the rest', () => {
  const compared = ['own-only-a', 'own-only-b', 'own-in-both', 'own-unsure'] as const;
  const symbols = [...viewOf().legend, ...compared];
  const first = rendered(<Legend words={words} symbols={symbols} inView={null} open={true} />);
  for (const symbol of compared) expect(first.text).toContain(words.symbols[symbol]);
});

test('it lists only what is in view', () => {
  const seen = opened(new Set(['line-now', 'stele']));
  expect(seen.all('li').map(({ text }) => text.trim())).toEqual([
    'Kyrgyz–Tajik line as drawn on the date shown',
    'Friendship Stele',
  ]);
  expect(seen.text).not.toContain('Show all');
});

test('the legend holds what is on the map, no more', () => {
  const points = legend(['borders', 'memorial']);
  expect(points.text).toContain('Friendship Stele');
  expect(points.text).not.toContain('Plot, schematic');
  expect(points.all('table')).toEqual([]);
  expect(legend(['borders', 'parcels']).text).toContain('Plot, schematic');
});

test('every symbol of every layer is drawn in it once, with its words', () => {
  const { legend: symbols } = viewOf({ layers: layerIds });
  const shown = legend(layerIds);
  for (const symbol of symbols) expect(shown.all(`.symbol-${symbol}`), symbol).toHaveLength(1);
  expect(shown.all('li').every(({ text }) => text !== '')).toBe(true);
});

test('what has two directions is a table: left to Tajikistan, right to Kyrgyzstan', () => {
  const [table] = legend(layerIds).all('table');
  expect(table?.all('[scope=col]').map(({ text }) => text)).toEqual(['to Tajikistan', 'to Kyrgyzstan']);
  for (const row of table?.one('tbody').all('tr') ?? []) {
    const [left, right] = row.all('td').map((cell) => cell.all('path')[0]?.attribute('class'));
    if (left !== undefined) expect(left).toContain('to-tjk');
    if (right !== undefined) expect(right).toContain('to-kgz');
  }
});
