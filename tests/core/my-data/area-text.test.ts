import { expect, test } from 'vitest';
import { statedNumber, unitIn } from '../../../src/core/my-data/area-text.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

test.each([
  ['Площадь, га', 'ha'],
  ['area_ha', 'ha'],
  ['Area (sq. m)', 'm2'],
  ['площадь кв.м', 'm2'],
  ['area_m2', 'm2'],
  ['12,5 соток', 'are'],
  ['площадь, км²', 'km2'],
  ['0.948 km^2', 'km2'],
  ['площадь м^2', 'm2'],
  ['area', null],
] as const)('%s: %s', (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

test.each([
  ['94,81', { value: 94.81, decimals: 2 }],
  ['1 234,5 га', { value: 1234.5, decimals: 1 }],
  ['948 100 м²', { value: 948100, decimals: 0 }],
  ['~ 12.50', { value: 12.5, decimals: 2 }],
  ['94 га 81 сотка', { value: 94.81, decimals: 2 }],
  ['47 га 5 соток', { value: 47.05, decimals: 2 }],
  ['12 500 кв.м (1,25 га)', { value: 12500, decimals: 0 }],
  ['94,8 ± 0,5 га', { value: 94.8, decimals: 1 }],
  ['0,948 км2', { value: 0.948, decimals: 3 }],
  ['94·8', null],
  ['94 или 95', null],
  ['12.5.3', null],
  ['нет', null],
])('%s is %o', (text, value) => {
  expect(statedNumber(text)).toEqual(value);
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of [...hostilePieces, '1 ', '123 '])
    for (const read of [statedNumber, unitIn])
      expect([piece, growth(read, piece) < growthOfSquare]).toEqual([piece, true]);
});

test('a unit with its power behind a sign is no other number', () => {
  expect(statedNumber('948000 m^2')?.value).toBe(948_000);
  expect(statedNumber('0,948 км^2')?.value).toBe(0.948);
});
