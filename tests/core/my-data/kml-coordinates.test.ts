import { expect, test } from 'vitest';
import { closedRing, kmlPositions } from '../../../src/core/my-data/kml-coordinates.ts';

test.each([
  [
    '70,40 71,41',
    [
      [70, 40],
      [71, 41],
    ],
  ],
  [
    '70, 40, 0\n 71 ,41,5',
    [
      [70, 40, 0],
      [71, 41, 5],
    ],
  ],
  [
    '70,x,0 71,41,0',
    [
      [70, Number.NaN, 0],
      [71, 41, 0],
    ],
  ],
  ['x,y z', []],
  ['', []],
  [
    '70,40,0,71,41,0 72,42',
    [
      [Number.NaN, Number.NaN],
      [72, 42],
    ],
  ],
])('%j', (text, positions) => {
  expect(kmlPositions(text)).toEqual(positions);
});

test('a ring is closed once', () => {
  expect(
    closedRing([
      [0, 0],
      [1, 0],
      [1, 1],
    ]),
  ).toHaveLength(4);
  expect(
    closedRing([
      [0, 0],
      [1, 0],
      [0, 0, 5],
    ]),
  ).toHaveLength(3);
});
