import { expect, test } from 'vitest';
import {
  englishNumbers,
  formatHectares,
  formatNumber,
  formatSignificant,
} from '../../../src/i18n/language/numbers.ts';

const russian = { decimal: ',', group: ' ' };

test.each([
  [1332.7, 1, '1,332.7', '1 332,7'],
  [-0.8, 1, '−0.8', '−0,8'],
  [-0.04, 1, '0.0', '0,0'],
  [1000000, 0, '1,000,000', '1 000 000'],
])('formats %d with %d decimals', (value, digits, english, other) => {
  expect(formatNumber(value, digits, englishNumbers)).toBe(english);
  expect(formatNumber(value, digits, russian)).toBe(other);
});

test.each([
  [190, '190'],
  [142.7, '142.7'],
  [18.14, '18.14'],
  [0.1 + 0.2, '0.3'],
])('writes %d hectares without dust', (value, text) => {
  expect(formatHectares(value, englishNumbers)).toBe(text);
});

test.each([
  [17157.4, 4, '17,160'],
  [99.62, 3, '99.6'],
  [0.04567, 2, '0.046'],
  [0, 4, '0'],
])('says no more than %d holds', (value, significant, text) => {
  expect(formatSignificant(value, significant, englishNumbers)).toBe(text);
});
