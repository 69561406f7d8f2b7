import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowScale } from '../../../src/core/exchange/row-scale.ts';

test.each([
  [25.5, 30],
  [30.5, 40],
  [192.3, 200],
  [144.35, 150],
  [750, 800],
  [1000.5, 1200],
  [2144.2, 2500],
  [17157.4, 20000],
  [100, 100],
  [0, 1],
])('%f ha are drawn on a scale of %i ha', (largest, end) => {
  expect(rowScale(largest)).toBe(end);
});

test('a bar never leaves its scale, and fills half of it or more', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (largest) => {
      expect(rowScale(largest)).toBeGreaterThanOrEqual(largest);
      expect(rowScale(largest)).toBeLessThanOrEqual(2 * largest);
    }),
  );
});
