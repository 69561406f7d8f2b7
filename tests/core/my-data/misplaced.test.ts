import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { findMisplaced } from '../../../src/core/my-data/misplaced.ts';
import { countryLine } from '../../../src/core/my-data/topology/country-line.ts';
import { box, parcelsOf, ring } from './topology/parcels-of.ts';

/** The line runs north at 0 m, between TJK in the west and KGZ in the east, and may be 160 m off. */
const ground = (country: string, west: number, east: number) => ({
  country,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [ring([west, -5000], [east, -5000], [east, 5000], [west, 5000])],
  },
});
const line = countryLine([ground('TJK', -5000, 0), ground('KGZ', 0, 5000)], { stretches: [], assumedM: 80 });
const misplaced = (parcels: readonly Position[][][], from: string) => {
  const set = parcelsOf(parcels, { from, to: 'UZB' });
  const mapping = { from: 'from', to: 'to', exchange: null };
  return findMisplaced(set, mapping, line, () => undefined).misplaced;
};

test('a parcel that lies deep in another country is told without a doubt', () => {
  expect(misplaced([[box(100, 0, 500, 300)]], 'TJK')).toMatchObject([{ liesIn: 'KGZ', withinErrorM: null }]);
  expect(misplaced([[box(100, 0, 500, 300)]], 'KGZ')).toEqual([]);
});

test('one that lies no further in than the line may be off is told with that', () => {
  expect(misplaced([[box(20, 0, 150, 300)]], 'TJK')).toMatchObject([{ withinErrorM: 160 }]);
  expect(misplaced([[box(-50, 0, 150, 3000)]], 'TJK')).toMatchObject([{ withinErrorM: 160 }]);
});
