import { expect, test } from 'vitest';
import { coordinateNumber, coordinatePair } from '../../../src/core/my-data/degrees-text.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

test.each([
  ['40.5', 40.5],
  [' 40,5 ', 40.5],
  ['−40.5', -40.5],
  ['1e2', 100],
  ['40°30\'00"N', 40.5],
  ['40° 30′ 36″', 40.51],
  ['N40°30.6′', 40.51],
  ['40 30 36 с.ш.', 40.51],
  ['70°15\'00" В', 70.25],
  ['70 15 0 в.д.', 70.25],
  ['40°30\'00"S', -40.5],
  ['70° З', -70],
  ['40,5°', 40.5],
])('%s is %d', (text, value) => {
  expect(coordinateNumber(text)).toBeCloseTo(value, 10);
});

test.each(['', 'x', 'KGZ', '40°70\'00"', '40.5 30 10', '1 2 3 4', 'север', '40..5'])('%j is none', (text) => {
  expect(coordinateNumber(text)).toBeNaN();
});

test.each([
  ['40.0, 70.5', [40, 70.5]],
  ['40,5; 70,25', [40.5, 70.25]],
  ['40.0,70.5', [40, 70.5]],
  ['40.0 70.5', [40, 70.5]],
  ["40°30'N, 70°15'E", [40.5, 70.25]],
])('%s is a pair', (text, pair) => {
  expect(coordinatePair(text)).toEqual(pair);
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of hostilePieces)
    for (const read of [coordinateNumber, coordinatePair])
      expect([piece, growth(read, piece) < growthOfSquare]).toEqual([piece, true]);
});
