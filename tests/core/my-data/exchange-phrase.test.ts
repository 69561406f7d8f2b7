import { expect, test } from 'vitest';
import { sayExchange } from '../../../src/core/my-data/exchange-phrase.ts';
import type { FieldSummary } from '../../../src/core/my-data/fields.ts';

const summary = (values: readonly string[], filled = 2 * values.length, more = false) =>
  ({ name: 'folder', kind: 'text', filled, values, more }) satisfies FieldSummary;

test('names of exchanges say what they are', () => {
  expect(sayExchange(summary(['Exchange 1', 'Vorukh exchange', 'Обмен № 2']))).toBe(true);
});

test.each([
  [['1-алмашуу', '2-алмашуу']],
  [['Exchange A', 'Exchange B']],
  [['Обмен № 1 Ворух', 'Обмен № 2 Лейлек']],
  [['2nd exchange']],
  [['Exchange no. II', 'Exchange no. IV']],
])('%j say it by a number or a letter', (values) => {
  expect(sayExchange(summary(values))).toBe(true);
});

test.each([
  [[]],
  [['Exchange']],
  [['Vorukh', 'Exchange 2']],
  [['Exchange of land and waters agreed in 2025']],
  [['Обменник']],
  // Directions of one exchange, states of it, kinds of its land, dates.
  [['exchange_to_kgz', 'exchange_to_tjk']],
  [['Exchange 1 Kyrgyzstan', 'Exchange 1 Tajikistan']],
  [['Обмен КР', 'Обмен РТ']],
  [['до обмена', 'после обмена']],
  [['exchange agreed', 'exchange pending']],
  [['Exchange: road', 'Exchange: pasture']],
  [['Exchange 1', 'no exchange']],
  [['Exchange sheet 1', 'Exchange sheet 2']],
  [['exchange 2024', 'exchange 2025']],
  [['Обмен 12.03.2025', 'Обмен 13.03.2025']],
  [['exchange 12 March', 'exchange 13 March']],
  [['Обмен 1 до', 'Обмен 1 после']],
])('%j does not', (values) => {
  expect(sayExchange(summary(values))).toBe(false);
});

test('nor do values of which each parcel has its own, or there are too many', () => {
  const values = ['Exchange 1', 'Exchange 2'];
  expect(sayExchange(summary(values, 2))).toBe(false);
  expect(sayExchange(summary(values, 9, true))).toBe(false);
});
