import { expect, test } from 'vitest';
import { sayExchange } from '../../../src/core/my-data/exchange-phrase.ts';
import type { FieldSummary } from '../../../src/core/my-data/fields.ts';

const summary = (values: readonly string[], filled = 2 * values.length, more = false) =>
  ({ name: 'folder', kind: 'text', filled, values, more }) satisfies FieldSummary;

test('names of exchanges say what they are', () => {
  expect(sayExchange(summary(['Exchange 1', 'Vorukh exchange', 'Обмен № 2']))).toBe(true);
});

test.each([
  [[]],
  [['Exchange']],
  [['Vorukh', 'Exchange 2']],
  [['Exchange of land and waters agreed in 2025']],
  [['Обменник']],
])('%j does not', (values) => {
  expect(sayExchange(summary(values))).toBe(false);
});

test('nor do values of which each parcel has its own, or there are too many', () => {
  const values = ['Exchange 1', 'Exchange 2'];
  expect(sayExchange(summary(values, 2))).toBe(false);
  expect(sayExchange(summary(values, 9, true))).toBe(false);
});
