import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { paints } from '../../../../src/core/my-data/paint.ts';
import { paintComparison } from '../../../../src/core/my-data/two-lists/paint-comparison.ts';
import { publishedList } from '../../../../src/core/my-data/two-lists/published-list.ts';
import { shippedAtlas } from '../../atlas/shipped.ts';
import { box, compared, feature, listOf } from './lists.ts';

const to = { from: 'KGZ', to: 'TJK' };
const [[sw, se, ne, nw] = []] = box(1000, 0, 100).coordinates;
const bowTie = { type: 'Polygon', coordinates: [[sw, ne, se, nw, sw]] } as Polygon;

const a = [
  feature(box(0, 0, 100), { name: 'Samarkandek', ...to }),
  feature(bowTie, { name: 'Ak-Sai', ...to }),
];
const b = [
  feature(box(0, 0, 100), { name: 'Samarkandek', ...to }),
  feature(bowTie, { name: 'Ak-Sai', ...to }),
  feature(box(3000, 0, 100), { name: 'Tort-Kocho', ...to }),
];

test('a faulty outline stays on the map as such when the lists are drawn together', () => {
  const painted = paintComparison(listOf(a), listOf(b), compared(a, b));
  expect([...painted.paints].map((paint) => paints[paint])).toEqual([
    'in-both',
    'faulty',
    'in-both',
    'faulty',
    'only-b',
  ]);
  expect([0, 1, 2, 3, 4].map((shape) => painted.shapes.isPlaced(shape))).toEqual(Array(5).fill(true));
});

test('what has no outline keeps its place and is not drawn', () => {
  const ledger = publishedList(shippedAtlas().parcels);
  const painted = paintComparison(listOf(a), ledger, compared(a, []));
  expect(painted.shapes.count).toBe(2 + ledger.parcels.length);
  expect(painted.shapes.isPlaced(2)).toBe(false);
});
