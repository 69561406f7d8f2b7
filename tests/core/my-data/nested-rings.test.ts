import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { nestedRings } from '../../../src/core/my-data/nested-rings.ts';

const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
];
const [outer, hole, island, apart] = [square(0, 0, 10), square(2, 2, 6), square(4, 4, 2), square(20, 0, 3)];
const turned = (ring: Position[]) => ring.toReversed();

test.each([
  ['as they ought to run', [outer, turned(hole), island, apart]],
  ['all one way', [outer, hole, island, apart]],
  ['all the other way, in another order', [island, apart, hole, outer].map(turned)],
])('rings %s come to the same polygons', (_, rings) => {
  const polygons = nestedRings(rings);
  expect(polygons.map((polygon) => polygon.length).sort()).toEqual([1, 1, 2]);
  const withHole = polygons.find(({ length }) => length === 2);
  expect(withHole?.map((ring) => ring.length)).toEqual([5, 5]);
  expect(new Set(withHole?.[0]?.map(String))).toEqual(new Set(outer.map(String)));
  expect(new Set(withHole?.[1]?.map(String))).toEqual(new Set(hole.map(String)));
});

test('a hole that touches its shell is its hole; a ring upon a ring is none', () => {
  expect(nestedRings([outer, square(0, 0, 4)])).toHaveLength(1);
  expect(nestedRings([outer, outer])).toHaveLength(2);
});
