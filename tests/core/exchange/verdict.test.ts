import { describe, expect, test } from 'vitest';
import { publishedVerdict, withinTolerance } from '../../../src/core/exchange/verdict.ts';

describe('the verdict on published figures', () => {
  test.each([
    ['the same figures', { value: 0, low: -5, high: 5 }, 'equal'],
    ['zero inside the range', { value: 0.8, low: -2, high: 3 }, 'equal-within-precision'],
    ['zero at the end of the range', { value: 1, low: 0, high: 2 }, 'equal-within-precision'],
    ['zero outside the range', { value: 3, low: 1, high: 5 }, 'not-equal'],
    ['zero above the range', { value: -3, low: -5, high: -1 }, 'not-equal'],
  ])('%s', (_, difference, verdict) => {
    expect(publishedVerdict(difference, 'land-for-land')).toBe(verdict);
    expect(publishedVerdict(difference, 'compensation')).toBe('not-land-for-land');
    expect(publishedVerdict(difference, 'land-for-infrastructure')).toBe('not-land-for-land');
  });
});

describe('the tolerance', () => {
  test('is of the larger side, and reached is still within', () => {
    expect(withinTolerance(100, 99, 1)).toBe(true);
    expect(withinTolerance(99, 100, 1)).toBe(true);
    expect(withinTolerance(100, 98.99, 1)).toBe(false);
    expect(withinTolerance(0, 0, 0)).toBe(true);
    expect(withinTolerance(17139.9, 1081.6, 94)).toBe(true);
  });
});
