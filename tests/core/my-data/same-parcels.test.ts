import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { createSameParcels } from '../../../src/core/my-data/same-parcels.ts';
import { packGeometry } from '../../../src/core/my-data/write-geometry.ts';
import { growthOf, growthOfSquare } from '../../fixtures/growth.ts';
import { box } from './two-lists/lists.ts';

type Layers = Readonly<Record<string, readonly Polygon[]>>;

function found(layers: Layers) {
  const same = createSameParcels();
  for (const [layer, parcels] of Object.entries(layers))
    for (const parcel of parcels) same.add(layer, packGeometry(parcel).parts);
  return same.found();
}

/** The same outline as another program writes it: the other way round, from another vertex, with rounded numbers. */
function rewritten({ coordinates: [ring = []] }: Polygon): Polygon {
  const open = ring.slice(0, -1).reverse();
  const turned = [...open.slice(2), ...open.slice(0, 2)].map((each) => each.map((n) => Number(n.toFixed(6))));
  return { type: 'Polygon', coordinates: [[...turned, turned[0] as Position]] };
}

const parcels = Array.from({ length: 60 }, (_, i) => box(700 * (i % 10), 700 * Math.floor(i / 10), 500));

test('parcels that two layers hold are counted, however they are written', () => {
  const more = [...parcels.slice(0, 40).map(rewritten), box(90_000, 0, 500)];
  expect(found({ one: parcels, other: more })).toEqual([{ one: 'one', other: 'other', count: 40 }]);
});

test('each pair of layers is told by itself', () => {
  const layers = { a: parcels.slice(0, 3), b: parcels.slice(1, 3), c: parcels.slice(2, 5) };
  expect(found(layers)).toEqual([
    { one: 'a', other: 'b', count: 2 },
    { one: 'a', other: 'c', count: 1 },
    { one: 'b', other: 'c', count: 1 },
  ]);
});

test('one layer by itself, neighbours, and parcels that only share ground are no doubles', () => {
  expect(found({ one: [...parcels, ...parcels] })).toEqual([]);
  const others = [box(500, 0, 200), box(0, 0, 490), box(3, 0, 500), box(0, 0, 250, 1000)];
  expect(found({ one: [box(0, 0, 500)], other: others })).toEqual([]);
  // Of parcels of a few metres two beside each other are two.
  expect(found({ one: [box(0, 0, 4)], other: [box(1, 0, 4)] })).toEqual([]);
  // A parcel with a hole is another one than the whole.
  const [shell = []] = box(0, 0, 500).coordinates;
  const [hole = []] = box(100, 100, 100).coordinates;
  const holed: Polygon = { type: 'Polygon', coordinates: [shell, hole.toReversed()] };
  expect(found({ one: [box(0, 0, 500)], other: [holed] })).toEqual([]);
});

test('parcels one around the other from one corner on take no time of the square', () => {
  const nested = (count: number) => {
    const same = createSameParcels();
    for (const layer of ['one', 'other'])
      for (let i = 0; i < count; i++) same.add(layer, packGeometry(box(0, 0, 500 + i)).parts);
    return same;
  };
  expect(nested(20).found()).toEqual([{ one: 'one', other: 'other', count: 20 }]);
  expect(growthOf(nested, (same) => same.found(), 400)).toBeLessThan(growthOfSquare);
});
