/** A figure with the range in which it lies; all three in the same unit, low ≤ value ≤ high. */
export type Interval = { readonly value: number; readonly low: number; readonly high: number };

/** Sums of written decimals stay decimals: nothing below a millionth is meant by anybody. */
const exact = (x: number) => Math.round(x * 1e6) / 1e6 + 0;

export const zero: Interval = { value: 0, low: 0, high: 0 };

export const add = (a: Interval, b: Interval): Interval => ({
  value: exact(a.value + b.value),
  low: exact(a.low + b.low),
  high: exact(a.high + b.high),
});

export const subtract = (a: Interval, b: Interval): Interval => ({
  value: exact(a.value - b.value),
  low: exact(a.low - b.high),
  high: exact(a.high - b.low),
});

export const sum = (intervals: readonly Interval[]): Interval => intervals.reduce(add, zero);

/** The smallest interval that holds all; its value is the first one's. */
export function hull(first: Interval, ...others: readonly Interval[]): Interval {
  const all = [first, ...others];
  return {
    value: first.value,
    low: Math.min(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
  };
}

export const holdsZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0;
