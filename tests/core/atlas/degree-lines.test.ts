import fc from 'fast-check';
import { expect, test } from 'vitest';
import { degreeDigits, degreeStep, degreesBetween } from '../../../src/core/atlas/degree-lines.ts';

test('lines stand at round degrees, within the bounds and no more than a step from them, none twice', () => {
  const place = fc.double({ min: -179, max: 179, noNaN: true });
  const view = fc.tuple(
    place,
    fc.double({ min: 1e-2, max: 40, noNaN: true }),
    fc.integer({ min: 200, max: 4000 }),
  );
  fc.assert(
    fc.property(view, ([from, span, pixels]) => {
      const step = degreeStep(span, pixels);
      const lines = degreesBetween(from, from + span, step);
      expect(new Set(lines).size).toBe(lines.length);
      for (const [i, line] of lines.entries()) {
        // To the digits that are written it is that degree itself.
        expect(Number(line.toFixed(degreeDigits(step)))).toBe(line);
        if (i > 0) expect(line - (lines[i - 1] ?? 0)).toBeCloseTo(step, 9);
      }
      expect(lines.length).toBeGreaterThanOrEqual(Math.floor(span / step) - 1);
    }),
  );
});

test('closer up the lines lie closer', () => {
  expect([degreeStep(5, 1440), degreeStep(0.5, 1440), degreeStep(0.05, 1440)]).toEqual([1, 0.1, 0.01]);
  expect([2, 0.25, 0.001].map(degreeDigits)).toEqual([0, 2, 3]);
});
