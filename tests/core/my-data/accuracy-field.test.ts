import { expect, test } from 'vitest';
import {
  accuracyUnitIn,
  createAccuracyField,
  statedAccuracyM,
} from '../../../src/core/my-data/accuracy-field.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

test.each([
  ['Точность, см', 'cm'],
  ['accuracy_m', 'm'],
  ['GPS accuracy (±0.5 m)', 'm'],
  ['hrms_mm', 'mm'],
  ['Aniqlik, sm', 'cm'],
  ['Тактыгы, метр', 'm'],
  ['accuracyFt', 'ft'],
  ['accuracy', null],
] as const)('the heading %s names %s', (heading, unit) => {
  expect(accuracyUnitIn(heading)).toBe(unit);
});

test.each([
  ['0.5', 'm', 0.5],
  ['±0,5', 'm', 0.5],
  ['+/- 30 cm', 'm', 0.3],
  ['30', 'cm', 0.3],
  ['2 м', 'cm', 2],
  ['~ 15 m.', 'm', 15],
  ['0', 'm', null],
  ['-5', 'm', null],
  ['good', 'm', null],
  ['0.3–0.5', 'm', null],
  ['3 px', 'm', null],
  ['1e9', 'm', null],
  ['400000', 'm', null],
] as const)('%s under %s is %s', (text, unit, metres) => {
  const found = statedAccuracyM(text, unit);
  if (metres === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(metres, 12);
});

test('what states none and what could not be read are told apart, by name', () => {
  const field = createAccuracyField('Точность, см');
  expect(field.read({ 'Точность, см': 50 }, 1, 'A')).toBe(0.5);
  expect(field.read({ 'Точность, см': null }, 2, 'B')).toBeNull();
  expect(field.read({ 'Точность, см': 'хорошая' }, 3, 'C')).toBeNull();
  expect(field.summary()).toEqual({
    field: 'Точность, см',
    unit: 'cm',
    unitNamed: true,
    stated: 1,
    silent: 1,
    unread: 1,
    listed: [{ feature: 3, name: 'C', text: 'хорошая' }],
  });
});

test('takes time in proportion to a hostile text', () => {
  for (const piece of [...hostilePieces, '1 ', '±'])
    for (const read of [accuracyUnitIn, (text: string) => statedAccuracyM(text, 'm')])
      expect([piece, growth(read, piece) < growthOfSquare]).toEqual([piece, true]);
});
