import { expect, test } from 'vitest';
import { createStatedAreas, statedNumber, unitIn } from '../../../src/core/my-data/stated-area.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

test.each([
  ['Площадь, га', 'ha'],
  ['area_ha', 'ha'],
  ['Area (sq. m)', 'm2'],
  ['площадь кв.м', 'm2'],
  ['area_m2', 'm2'],
  ['12,5 соток', 'are'],
  ['площадь, км²', 'km2'],
  ['area', null],
] as const)('%s: %s', (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

test.each([
  ['94,81', 94.81],
  ['1 234,5 га', 1234.5],
  ['948 100 м²', 948100],
  ['~ 12.5', 12.5],
  ['12.5.3', Number.NaN],
  ['нет', Number.NaN],
])('%s is %d', (text, value) => {
  expect(statedNumber(text)).toEqual(value);
});

const judged = (field: string, ...parcels: readonly (readonly [string | number, number])[]) => {
  const areas = createStatedAreas(field);
  for (const [index, [stated, m2]] of parcels.entries())
    areas.add({ [field]: stated }, index + 1, `p${index + 1}`, m2);
  return areas.judge();
};

test('an area within the larger of 500 m² and 5 % agrees', () => {
  expect(judged('га', ['94,81', 948_000], ['0.1', 1_400], ['90', 948_000])).toEqual({
    unit: 'ha',
    compared: 3,
    differing: 1,
    listed: [{ feature: 3, name: 'p3', statedHa: 90, measuredHa: 94.8 }],
  });
});

test('the unit is that in which the middle parcel agrees; where none does, nothing is compared', () => {
  expect(judged('area', [948_000, 948_000], [500_000, 501_000])).toMatchObject({ unit: 'm2', differing: 0 });
  expect(judged('area', [94.8, 948_000], [50, 501_000])).toMatchObject({ unit: 'ha', differing: 0 });
  expect(judged('area', [7, 948_000])).toMatchObject({ unit: null, compared: 0 });
  expect(judged('area', ['7 га', 70_100])).toMatchObject({ compared: 1, differing: 0 });
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of [...hostilePieces, '1 ', '123 '])
    for (const read of [statedNumber, unitIn])
      expect([piece, growth(read, piece) < growthOfSquare]).toEqual([piece, true]);
});
