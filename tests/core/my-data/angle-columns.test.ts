import { expect, test } from 'vitest';
import { angleColumns, withWholeAngles } from '../../../src/core/my-data/angle-columns.ts';

test.each([
  ['Широта град', 'Широта мин', 'Широта сек', 'Долгота град', 'Долгота мин', 'Долгота сек'],
  ['Lat deg', 'Lat min', 'Lat sec', 'Lon deg', 'Lon min', 'Lon sec'],
  ['Широта, °', "Широта, '", 'Широта, "', 'Долгота, °', "Долгота, '", 'Долгота, "'],
  ['B°', 'B′', 'B″', 'L°', 'L′', 'L″'],
  ['Lat', 'min', 'sec', 'Lon', 'min', 'sec'],
])('%s, %s, %s is an angle in three columns', (...header) => {
  const whole = withWholeAngles(
    ['n', ...header],
    [{ line: 1, cells: ['1', '40', '30', '36,5', '70', '15', '0'] }],
  );
  expect(whole.header).toEqual(['n', header[0], header[3]]);
  expect(whole.rows[0]?.cells).toEqual(['1', '40 30 36,5', '70 15 0']);
});

test('an angle with a part missing ahead of another is none', () => {
  const header = ['lat deg', 'lat min', 'lat sec', 'lon deg', 'lon min', 'lon sec'];
  const cells = ['40', '', '36', '70', '15', ''];
  expect(withWholeAngles(header, [{ line: 1, cells }]).rows[0]?.cells).toEqual(['', '70 15']);
});

test.each([
  ['X, м', 'Y, м'],
  ['Широта, град', 'Долгота, град'],
  ['Latitude', 'Longitude', 'Time min', 'Time sec'],
  ['lat deg', 'lat min', 'lon'],
  ['Площадь', 'мин', 'макс'],
  ['Lat D', 'Lon M', 'Lon D', 'Lat M'],
])('%s, %s hold no parts of angles', (...header) => {
  expect(angleColumns(header)).toEqual([]);
});

test('headings that alone would name no coordinate are called by their axes', () => {
  const header = ['Lat D', 'Lat M', 'Lat S', 'Lon D', 'Lon M', 'Lon S'];
  const whole = withWholeAngles(header, [{ line: 1, cells: ['40', '30', '36', '70', '15', '0'] }]);
  expect(whole.header).toEqual(['lat', 'lon']);
  expect(whole.rows[0]?.cells).toEqual(['40 30 36', '70 15 0']);
});

test('degrees with fractions beside a smallest and a largest value are whole as they are', () => {
  const header = ['lat', 'lat_min', 'lat_max', 'lon', 'lon_min', 'lon_max'];
  const rows = [{ line: 1, cells: ['40.25', '39', '41', '70,5', '69', '71'] }];
  expect(withWholeAngles(header, rows)).toEqual({ header, rows });
});
