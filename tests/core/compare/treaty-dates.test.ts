import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliderPosition } from '../../../src/core/compare/treaty-dates.ts';

const releases = ['2025-01-26', '2025-03-25', '2026-01-13', '2026-03-08'];

describe('the place of a date on the slider', () => {
  test.each([
    ['2025-01-26', 0],
    ['2024-05-01', 0],
    ['2025-03-25', 1 / 3],
    ['2025-02-24', 0.5 / 3],
    ['2026-03-08', 1],
    ['2026-12-01', 1],
  ])('%s: %d', (date, position) => {
    expect(sliderPosition(releases, date)).toBeCloseTo(position, 2);
  });

  test('keeps the order of dates', () => {
    const date = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        expect(sliderPosition(releases, earlier)).toBeLessThanOrEqual(sliderPosition(releases, later));
      }),
    );
  });
});
