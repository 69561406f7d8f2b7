import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuredVerdict, settledByAccuracyM, verdictOfAll } from '../../../src/core/exchange/verdict.ts';

const judged = (a: number, b: number, halfWidth: number, percent: number) => ({ a, b, halfWidth, percent });

describe('the verdict on two drawn areas', () => {
  test.each([
    ['the same, without error', 100, 100, 0, 1, 'equal'],
    ['just within the tolerance', 100, 99, 0, 1, 'equal'],
    ['just beyond it', 100, 98.9, 0, 1, 'not-equal'],
    ['the same, but too uncertain', 100, 100, 1.1, 1, 'cannot-tell'],
    ['the same, and certain enough', 100, 100, 1, 1, 'equal'],
    ['apart by more than error and tolerance', 100, 90, 8, 1, 'not-equal'],
    ['apart, but by no more than the error', 100, 90, 9.5, 1, 'cannot-tell'],
    ['nothing on one side', 100, 0, 5, 1, 'not-equal'],
    ['nothing on either side', 0, 0, 0, 1, 'cannot-tell'],
    ['no numbers', Number.NaN, Number.NaN, 0, 1, 'cannot-tell'],
  ])('%s', (_, a, b, halfWidth, percent, verdict) => {
    expect(measuredVerdict(judged(a, b, halfWidth, percent))).toBe(verdict);
  });

  const area = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  const percent = fc.double({ min: 0, max: 10, noNaN: true });

  test('does not depend on which side is named first', () => {
    fc.assert(
      fc.property(area, area, area, percent, (a, b, error, tolerance) => {
        expect(measuredVerdict(judged(a, b, error, tolerance))).toBe(
          measuredVerdict(judged(b, a, error, tolerance)),
        );
      }),
    );
  });

  test('a larger error never turns one answer into the other, only into no answer', () => {
    fc.assert(
      fc.property(area, area, area, area, percent, (a, b, error, more, tolerance) => {
        const before = measuredVerdict(judged(a, b, error, tolerance));
        expect([before, 'cannot-tell']).toContain(measuredVerdict(judged(a, b, error + more, tolerance)));
      }),
    );
  });
});

describe('the accuracy that would settle it', () => {
  test.each([
    // 1,000 ha against 1,000 ha, 1 % allowed: a half width of 10 ha is enough.
    ['equal areas', judged(1000, 1000, 23, 1), 10, 4.3],
    ['apart beyond the tolerance', judged(1000, 960, 61, 1), 10, 4.9],
    ['apart within the tolerance', judged(1000, 995, 20, 1), 10, 2.5],
    // Not equal needs more than the tolerance: exactly on it is not enough.
    ['where only less than the round figure does', judged(1000, 980, 20, 1), 10, 4.9],
    ['told already', judged(1000, 500, 20, 1), 10, null],
    ['apart by exactly the tolerance', judged(1000, 990, 20, 1), 10, null],
    ['equal areas without a tolerance', judged(1000, 1000, 20, 0), 10, null],
    ['no areas', judged(0, 0, 20, 1), 10, null],
  ] as const)('%s', (_, asked, accuracyM, settled) => {
    expect(settledByAccuracyM(asked, accuracyM)).toBe(settled);
  });

  test('does settle it, and is below the one at hand', () => {
    const area = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        area,
        area,
        area,
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (a, b, halfWidth, percent) => {
          const settled = settledByAccuracyM(judged(a, b, halfWidth, percent), 15);
          fc.pre(settled !== null);
          expect(settled).toBeLessThan(15);
          const narrower = (halfWidth * settled) / 15;
          expect(measuredVerdict(judged(a, b, narrower, percent))).not.toBe('cannot-tell');
        },
      ),
    );
  });
});

test('several exchanges: equal only if all are, and one that is not decides', () => {
  expect(verdictOfAll([])).toBe('cannot-tell');
  expect(verdictOfAll(['equal', 'equal'])).toBe('equal');
  expect(verdictOfAll(['equal', 'cannot-tell'])).toBe('cannot-tell');
  expect(verdictOfAll(['cannot-tell', 'not-equal'])).toBe('not-equal');
});
