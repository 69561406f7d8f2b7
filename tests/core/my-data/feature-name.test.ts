import { describe, expect, test } from 'vitest';
import { featureName, nameRank, namesParcel, numberRank } from '../../../src/core/my-data/feature-name.ts';
import { open } from '../../data/my-data/opening.ts';

describe('a parcel is called by', () => {
  test.each([
    ['Uchastok', 'uchastok 3'],
    ['uchastka', '3-uchastka'],
    ['Участок, название', 'Ворух'],
    ['Наименование участка', 'Ворух'],
    ['Nazvanie uchastka', 'Vorukh'],
    ['Тилке', '3-тилке'],
    ['Тилкеси', '3-тилке'],
    ['Тилкенин аты', 'Ворух'],
    ['Қитъаи замин', 'Ворух'],
    ['Yer uchastkasi', 'Vorux'],
    ['Yer maydoni', '3-maydon'],
    ['Uchastka raqami', '12'],
    ['№ участка', '12'],
    ['Uchastok No', '12'],
    ['Тилке номери', '12'],
    ['Рақами қитъа', '12'],
    ['Кадастровый номер участка', '7:12'],
    ['Plot no.', '12'],
    ['Parcel number', '12'],
  ])('%s', (field, value) => {
    expect(featureName({ area: 1, [field]: value, fid: 7 })).toBe(value);
    expect(namesParcel(field)).toBe(true);
  });

  test.each(['Maydoni', 'Майдони', 'Площадь участка', 'Uchastok ploshchad', 'parcel area', 'yer'])(
    '%s not at all',
    (field) => {
      expect([nameRank(field), numberRank(field)]).toEqual([Infinity, Infinity]);
      expect(featureName({ [field]: '94.8', fid: 7 })).toBe('7');
    },
  );

  test('its name ahead of its number, and the surer field ahead of the other', () => {
    expect(featureName({ 'Uchastok №': '3', Uchastok: 'Vorukh' })).toBe('Vorukh');
    expect(featureName({ Uchastok: 'a', Название: 'b' })).toBe('b');
    expect(featureName({ Название: 'b', Uchastok: 'a' })).toBe('b');
    expect(featureName({ note: 'c' })).toBe('');
  });

  test('the last of two fields that are alike, as programs add their own ahead', () => {
    expect(featureName({ name: 'layer', Name: 'Vorukh' })).toBe('Vorukh');
  });

  test('no number, where the field says nothing of one', () => {
    expect(['Uchastok', 'Uchastok nomeri'].map(numberRank).map(Number.isFinite)).toEqual([false, true]);
  });
});

test('a list of vertices in which only such a column tells parcels apart is joined by it', async () => {
  const rows = [70.1, 70.2].flatMap((x, parcel) =>
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ].map(
      ([dx = 0, dy = 0], i) =>
        `${parcel + 1}-uchastkasi;${4 * parcel + i + 1};${x + dx / 100};${40 + dy / 100}`,
    ),
  );
  const { outcome } = await open(['Uchastkasi;№;lon;lat', ...rows].join('\n'), 'a.csv');
  expect(outcome).toMatchObject({ opened: { features: 2, counts: { measured: 2 } } });
});
