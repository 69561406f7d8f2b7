import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictOfAll, verdictWithError } from '../../../src/core/exchange/drawn-verdict.ts';

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
  ])('%s', (_, a, b, error, percent, verdict) => {
    expect(verdictWithError(a, b, error, percent)).toBe(verdict);
  });

  const area = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  const percent = fc.double({ min: 0, max: 10, noNaN: true });

  test('does not depend on which side is named first', () => {
    fc.assert(
      fc.property(area, area, area, percent, (a, b, error, tolerance) => {
        expect(verdictWithError(a, b, error, tolerance)).toBe(verdictWithError(b, a, error, tolerance));
      }),
    );
  });

  test('a larger error never turns one answer into the other, only into no answer', () => {
    fc.assert(
      fc.property(area, area, area, area, percent, (a, b, error, more, tolerance) => {
        const before = verdictWithError(a, b, error, tolerance);
        const after = verdictWithError(a, b, error + more, tolerance);
        expect([before, 'cannot-tell']).toContain(after);
      }),
    );
  });
});

test('several exchanges: equal only if all are, and one that is not decides', () => {
  expect(verdictOfAll([])).toBe('cannot-tell');
  expect(verdictOfAll(['equal', 'equal'])).toBe('equal');
  expect(verdictOfAll(['equal', 'cannot-tell'])).toBe('cannot-tell');
  expect(verdictOfAll(['cannot-tell', 'not-equal'])).toBe('not-equal');
});
