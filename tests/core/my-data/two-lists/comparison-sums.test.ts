import { expect, test } from 'vitest';
import {
  directionSums,
  pairGround,
  parcelsOf,
} from '../../../../src/core/my-data/two-lists/comparison-sums.ts';
import { box, compared, feature, toKgz, toTjk } from './lists.ts';

/** North is 25 ha in both; South is 25 ha in one and 36 ha in the other; the rest is on one side alone. */
const first = [
  feature(box(0, 0, 500), { id: 1, name: 'North', ...toKgz, area_ha: 25 }),
  feature(box(2000, 0, 500), { id: 2, name: 'South', ...toTjk }),
  feature(box(4000, 0, 100), { id: 7, name: 'Nowhere' }),
];
const second = [
  feature(box(0, 0, 500), { id: 1, name: 'North', ...toKgz, area_ha: 26 }),
  feature(box(2000, 0, 600), { id: 2, name: 'South', ...toTjk, area_ha: 36 }),
  feature(box(9000, 0, 200), { id: 9, name: 'Far', ...toTjk }),
];

test('each list is summed by direction over all its parcels, those without one last', () => {
  const sums = directionSums(compared(first, second));
  expect(sums.map(({ from, to }) => [from, to])).toEqual([
    ['KGZ', 'TJK'],
    ['TJK', 'KGZ'],
    [null, null],
  ]);
  const rounded = sums.map(({ lists }) =>
    lists.map(({ parcels, stated, measured }) => [
      parcels,
      [stated.of, Math.round(stated.ha)],
      [measured.of, Math.round(measured.ha)],
    ]),
  );
  expect(rounded).toEqual([
    [
      [1, [0, 0], [1, 25]],
      [2, [1, 36], [2, 40]],
    ],
    [
      [1, [1, 25], [1, 25]],
      [1, [1, 26], [1, 25]],
    ],
    [
      [1, [0, 0], [1, 1]],
      [0, [0, 0], [0, 0]],
    ],
  ]);
});

test('a parcel that is undecided, and one of two with the same id, is counted once', () => {
  const halves = [
    feature(box(0, 0, 250, 500), { id: 'w', ...toKgz }),
    feature(box(250, 0, 250, 500), { id: 'e', ...toKgz }),
  ];
  const whole = [feature(box(0, 0, 500), { id: 'whole', ...toKgz })];
  const split = compared(whole, halves);
  expect(split.unsure.map(({ kind }) => kind)).toEqual(['split']);
  expect([parcelsOf(split, 'a').length, parcelsOf(split, 'b').length]).toEqual([1, 2]);
  const twice = [
    feature(box(0, 0, 500), { id: 'same', ...toKgz }),
    feature(box(5000, 0, 500), { id: 'same', ...toKgz }),
  ];
  const doubled = compared(twice, [feature(box(9000, 0, 500), { id: 'same', ...toKgz })]);
  expect(doubled.unsure.map(({ kind }) => kind)).toEqual(['same-id']);
  expect([parcelsOf(doubled, 'a').length, parcelsOf(doubled, 'b').length]).toEqual([2, 1]);
});

test('ground of the pairs: in common, and of one outline alone', () => {
  const { pairs, sharedHa, onlyAHa, onlyBHa } = pairGround(compared(first, second).pairs);
  expect(pairs).toBe(2);
  expect([sharedHa, onlyAHa, onlyBHa].map(Math.round)).toEqual([50, 0, 11]);
});
