import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleLength } from '../../../src/core/atlas/scale-length.ts';

test('the bar is round and between half of the widest and the widest', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 2e6, noNaN: true }), (metres) => {
      const length = scaleLength(metres);
      expect(length).toBeLessThanOrEqual(metres);
      expect(length).toBeGreaterThan(metres / 2.001);
      expect(String(length)).toMatch(/^[1235]0*$/);
    }),
  );
});
