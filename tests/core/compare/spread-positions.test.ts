import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadPositions } from '../../../src/core/compare/spread-positions.ts';

const ascending = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
  .map((positions) => positions.sort((a, b) => a - b));

test('labels stand in the order of their marks, apart from each other, within the slider', () => {
  fc.assert(
    fc.property(ascending, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (positions, gap) => {
      const places = spreadPositions(positions, gap);
      expect(places).toHaveLength(positions.length);
      const room = Math.min(gap, 1 / Math.max(1, positions.length - 1));
      places.forEach((place, i) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
        if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThan(room - 1e-9);
      });
    }),
  );
});

test('labels with room stand at their marks, those without to both sides of theirs', () => {
  expect(spreadPositions([0.1, 0.5, 0.9], 0.1)).toEqual([0.1, 0.5, 0.9]);
  const [one = 0, two = 0] = spreadPositions([0.5, 0.5], 0.1);
  expect([one, two]).toEqual([expect.closeTo(0.45), expect.closeTo(0.55)]);
  const [first = 0, second = 0] = spreadPositions([0, 0.01], 0.1);
  expect([first, second]).toEqual([0, expect.closeTo(0.1)]);
  expect(spreadPositions([], 0.1)).toEqual([]);
});
