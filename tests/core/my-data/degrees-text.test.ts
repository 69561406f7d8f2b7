import { expect, test } from 'vitest';
import { coordinateNumber, coordinatePair } from '../../../src/core/my-data/degrees-text.ts';
import { open } from '../../data/my-data/opening.ts';
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
  ['40 град. 30 мин. 36 сек.', 40.51],
  ['40.30.36', 40.51],
  ['40.30.36,0', 40.51],
])('%s is %d', (text, value) => {
  expect(coordinateNumber(text)).toBeCloseTo(value, 10);
});

test.each([
  '',
  'x',
  'KGZ',
  '40°70\'00"',
  '40.5 30 10',
  '1 2 3 4',
  'север',
  '40..5',
  '40.70.00',
  '40.3.6',
  '27.02.2025',
])('%j is none', (text) => {
  expect(coordinateNumber(text)).toBeNaN();
});

test.each([
  ['40.0, 70.5', [40, 70.5]],
  ['40,5; 70,25', [40.5, 70.25]],
  ['40.0,70.5', [40, 70.5]],
  ['40.0 70.5', [40, 70.5]],
  ["40°30'N, 70°15'E", [40.5, 70.25]],
  ["широта 40°30' долгота 70°15'", [40.5, 70.25]],
  ['Lat: 40.5 Lon: 70.25', [40.5, 70.25]],
])('%s is a pair', (text, pair) => {
  expect(coordinatePair(text)).toEqual(pair);
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of hostilePieces)
    for (const read of [coordinateNumber, coordinatePair])
      expect([piece, growth(read, piece) < growthOfSquare]).toEqual([piece, true]);
});

test.each([
  ['40°00\'00,00" с.ш. 70°30\'00,00" в.д.', [40, 70.5]],
  ['40°00\'00,00" 70°30\'00,00"', [40, 70.5]],
  ['N40°30 E70°15', [40.5, 70.25]],
  ['40.5 N 70.25 E', [40.5, 70.25]],
])('%s is a pair without a sign between', (text, pair) => {
  expect(coordinatePair(text)).toEqual(pair);
});

test.each([
  ['4 430 667,32', 4430667.32],
  ['12\u00a0628\u00a0155,52', 12628155.52],
  ['12\u2009628\u2009155,52', 12628155.52],
])('%s has its thousands parted', (text, value) => {
  expect(coordinateNumber(text)).toBe(value);
});

test('a number with a decimal comma is no pair: a table of areas holds no points', async () => {
  expect(coordinatePair('94,8')).toBeNull();
  const { outcome } = await open('Участок;Площадь\nА;94,8\nБ;47,4\n', 'a.csv');
  expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'csv-without-coordinates' } });
});
