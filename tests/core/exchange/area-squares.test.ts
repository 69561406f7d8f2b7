import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaSquares } from '../../../src/core/exchange/area-squares.ts';

const hectares = fc.double({ min: 1, max: 10_000, noNaN: true });

test('areas of the squares are as the hectares, the largest as wide as told', () => {
  fc.assert(
    fc.property(fc.array(hectares, { minLength: 1, maxLength: 5 }), (areas) => {
      const sides = areaSquares(areas, 100, 0);
      const largest = Math.max(...areas);
      expect(Math.max(...sides)).toBeCloseTo(100, 9);
      sides.forEach((side, i) => {
        expect((side / 100) ** 2).toBeCloseTo((areas[i] ?? Number.NaN) / largest, 9);
      });
    }),
  );
});

test('what is little is seen, and what is nothing is not', () => {
  expect(areaSquares([1000, 0.001, 0], 80)).toEqual([80, 2, 0]);
  expect(areaSquares([0, 0], 80)).toEqual([0, 0]);
});
