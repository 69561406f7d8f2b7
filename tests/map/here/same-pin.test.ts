import { expect, test } from 'vitest';
import { isSamePin } from '../../../src/map/here/same-pin.ts';

test('a position that is known better, or worse, is drawn anew', () => {
  const pin = { at: [70, 40], foot: null, radiusM: 500 };
  expect(isSamePin(pin, { ...pin, at: [70, 40] })).toBe(true);
  expect(isSamePin(pin, { ...pin, radiusM: 20 })).toBe(false);
  expect(isSamePin(pin, { ...pin, radiusM: null })).toBe(false);
  expect(isSamePin(pin, { ...pin, at: [70, 41] })).toBe(false);
  expect(isSamePin(pin, { ...pin, foot: [70.1, 40] })).toBe(false);
  expect(isSamePin(pin, null)).toBe(false);
  expect(isSamePin(null, null)).toBe(true);
});
