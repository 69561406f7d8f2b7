import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supportedDigits } from '../../../src/core/measure/rounding.ts';

test('a figure has no more digits than its error supports, and never more than four', () => {
  expect(supportedDigits(99.7, 6.1)).toBe(2);
  expect(supportedDigits(6470, 98.6)).toBe(3);
  expect(supportedDigits(1234.5, 0.001)).toBe(4);
  expect(supportedDigits(34.2, 1.4)).toBe(3);
  expect(supportedDigits(5, 80)).toBe(1);
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      (value, error) => {
        const digits = supportedDigits(value, error);
        expect(digits).toBeGreaterThanOrEqual(1);
        expect(digits).toBeLessThanOrEqual(4);
        // The last digit written is worth no less than a twentieth of the error.
        const last = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
        if (error < value) expect(last * 20.001).toBeGreaterThan(error);
      },
    ),
  );
});
