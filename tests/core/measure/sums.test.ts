import { expect, test } from 'vitest';
import { type Counted, exchangeByHand } from '../../../src/core/measure/sums.ts';

const counted = (direction: 'KGZ' | 'TJK', m2: number, independent = 0, systematic = 0): Counted => ({
  direction,
  m2,
  errors: { independent, systematic },
});

test('sums per direction, errors of points in squares, those of whole outlines one to one', () => {
  const found = exchangeByHand(
    [counted('KGZ', 100, 3, 5), counted('KGZ', 50, 4, 5), counted('TJK', 140, 12, 1)],
    1,
  );
  expect(found).toMatchObject({
    toKgz: { count: 2, m2: 150, errors: { independent: 5, systematic: 10 } },
    toTjk: { count: 1, m2: 140 },
    differenceM2: 10,
    errors: { independent: 13, systematic: 11 },
  });
});

test('says equal or not only where the error cannot change it', () => {
  const verdict = (kgz: number, tjk: number, error: number) =>
    exchangeByHand([counted('KGZ', kgz, 0, error), counted('TJK', tjk)], 1)?.verdict;
  expect(verdict(100, 100, 0)).toBe('equal');
  expect(verdict(100, 99.5, 0)).toBe('equal');
  expect(verdict(100, 98, 0)).toBe('not-equal');
  expect(verdict(100, 99.5, 0.4)).toBe('equal');
  expect(verdict(100, 99.5, 0.6)).toBe('cannot-tell');
  expect(verdict(100, 98, 1.5)).toBe('cannot-tell');
  expect(verdict(100, 90, 1.5)).toBe('not-equal');
});

test('cannot tell from one direction alone, and says nothing of none', () => {
  expect(exchangeByHand([counted('KGZ', 100)], 1)?.verdict).toBe('cannot-tell');
  expect(exchangeByHand([], 1)).toBeNull();
});
