import { expect, test } from 'vitest';
import { settingRanges } from '../../../src/core/my-data/setting-ranges.ts';
import { areWithin, isWithin } from '../../../src/core/page/number-range.ts';

test('an emptied field is no number, and no accuracy of 0', () => {
  expect(isWithin(Number.NaN, settingRanges.accuracyM)).toBe(false);
  expect(isWithin(0, settingRanges.accuracyM)).toBe(true);
  expect(isWithin(1000, settingRanges.accuracyM)).toBe(true);
  expect(isWithin(1000.1, settingRanges.accuracyM)).toBe(false);
});

test('there is no looking without a seam', () => {
  const { widths } = settingRanges;
  expect(areWithin({ seamM: 0, widestM: 5 }, widths)).toBe(false);
  expect(areWithin({ seamM: 0.1, widestM: 0 }, widths)).toBe(true);
  expect(areWithin({ seamM: 0.1, widestM: Number.NaN }, widths)).toBe(false);
});
