import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDms } from '../../../src/core/here/dms.ts';

describe('degrees, minutes and seconds', () => {
  test.each([
    [40.21, { negative: false, degrees: 40, minutes: 12, seconds: 36 }],
    [70.95, { negative: false, degrees: 70, minutes: 57, seconds: 0 }],
    [-0.5, { negative: true, degrees: 0, minutes: 30, seconds: 0 }],
    [39.99999, { negative: false, degrees: 40, minutes: 0, seconds: 0 }],
    [-1e-9, { negative: false, degrees: 0, minutes: 0, seconds: 0 }],
  ])('%f', (angle, dms) => {
    expect(toDms(angle)).toEqual(dms);
  });

  test('stay in range and lose at most half of a tenth of a second', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (angle) => {
        const { negative, degrees, minutes, seconds } = toDms(angle);
        const back = (negative ? -1 : 1) * (degrees + minutes / 60 + seconds / 3600);
        expect(Math.abs(back - angle)).toBeLessThanOrEqual(0.0501 / 3600);
        expect(minutes).toBeLessThan(60);
        expect(seconds).toBeLessThan(60);
      }),
    );
  });
});
