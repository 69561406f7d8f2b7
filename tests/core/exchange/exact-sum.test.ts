import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExactSum, exactSum } from '../../../src/core/exchange/exact-sum.ts';

/** A number as an integer of units of 2^-1074. */
function units(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
  return bits >> 63n === 1n ? -size : size;
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
const numbers = fc.array(fc.oneof(finite, fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(0.1)));

test('the parts are the sum to the last digit, and the first is its nearest number', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const sum = exactSum(values);
      const whole = values.reduce((total, value) => total + units(value), 0n);
      const parts = sum.parts();
      expect(parts.reduce((total, part) => total + units(part), 0n)).toBe(whole);
      const value = sum.value();
      expect(value).toBe(parts[0] ?? 0);
      const off = (other: number) => {
        const apart = units(other) - whole;
        return apart < 0n ? -apart : apart;
      };
      for (const factor of [1 - 2 ** -53, 1 + 2 ** -52]) expect(off(value) <= off(value * factor)).toBe(true);
    }),
  );
});

test('order and grouping change nothing', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 7 }), (values, groups) => {
      const merged = new ExactSum();
      for (let group = groups - 1; group >= 0; group--)
        for (const part of exactSum(values.filter((_, i) => i % groups === group)).parts()) merged.add(part);
      expect(merged.parts()).toEqual(exactSum(values).parts());
    }),
  );
});

test('ten tenths are what ten tenths are, and what is no number is refused', () => {
  expect(exactSum(Array(10).fill(0.1)).value()).toBe(1);
  expect(exactSum([1e16, 1, -1e16]).value()).toBe(1);
  expect(exactSum([]).parts()).toEqual([]);
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => exactSum([none])).toThrow(RangeError);
});
