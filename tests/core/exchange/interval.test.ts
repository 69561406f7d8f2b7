import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  holdsZero,
  hull,
  type Interval,
  subtract,
  sum,
  zero,
} from '../../../src/core/exchange/interval.ts';

/** Hundredths, as figures are written. */
const interval = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1000), fc.nat(1000)).map(
  ([value, below, above]): Interval => ({
    value: value / 100,
    low: (value - below) / 100,
    high: (value + above) / 100,
  }),
);
const inside = (at: number, { low, high }: Interval) => low + at * (high - low);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a sum or difference holds every sum or difference of what lies inside', () => {
  fc.assert(
    fc.property(interval, interval, share, share, (a, b, s, t) => {
      const [x, y] = [inside(s, a), inside(t, b)];
      expect(x + y).toBeGreaterThanOrEqual(add(a, b).low - 1e-6);
      expect(x + y).toBeLessThanOrEqual(add(a, b).high + 1e-6);
      expect(x - y).toBeGreaterThanOrEqual(subtract(a, b).low - 1e-6);
      expect(x - y).toBeLessThanOrEqual(subtract(a, b).high + 1e-6);
    }),
  );
});

test('decimals stay decimals, in any order', () => {
  const tenths = [0.1, 0.2, 0.7].map((value) => ({ value, low: value - 0.05, high: value + 0.05 }));
  expect(sum(tenths)).toEqual({ value: 1, low: 0.85, high: 1.15 });
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), (list) => {
      expect(sum([...list].reverse())).toEqual(sum(list));
    }),
  );
});

test('nothing changes nothing; a difference turns round with its sides', () => {
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      expect(add(a, zero)).toEqual(a);
      const [forth, back] = [subtract(a, b), subtract(b, a)];
      expect([forth.value, forth.low, forth.high]).toEqual([0 - back.value, 0 - back.high, 0 - back.low]);
    }),
  );
});

test('a hull holds all and keeps the first one’s value', () => {
  fc.assert(
    fc.property(interval, fc.array(interval, { maxLength: 5 }), (first, others) => {
      const { value, low, high } = hull(first, ...others);
      expect(value).toBe(first.value);
      for (const one of [first, ...others]) expect(low <= one.low && high >= one.high).toBe(true);
    }),
  );
});

test('zero is held from end to end', () => {
  expect(holdsZero({ value: 1, low: 0, high: 2 })).toBe(true);
  expect(holdsZero({ value: -1, low: -2, high: 0 })).toBe(true);
  expect(holdsZero({ value: 1, low: 0.001, high: 2 })).toBe(false);
  expect(holdsZero({ value: -1, low: -2, high: -0.001 })).toBe(false);
});
