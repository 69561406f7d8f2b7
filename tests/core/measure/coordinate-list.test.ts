import { expect, test } from 'vitest';
import { parseCoordinateList } from '../../../src/core/measure/coordinate-list.ts';

test('reads decimal degrees in either order, and degrees, minutes and seconds, empty lines aside', () => {
  const { positions } = parseCoordinateList(`40.2, 69.5\n\n69.6 40.3\r\n40°12'00"N 69°30'00"E\n`, 'auto');
  expect(positions).toEqual([
    [69.5, 40.2],
    [69.6, 40.3],
    [69.5, 40.2],
  ]);
});

test('names the line that is no position', () => {
  expect(parseCoordinateList('40.2 69.5\n\n40.3 69,6 east', 'auto').fault).toEqual({
    code: 'not-a-position',
    line: 3,
    text: '40.3 69,6 east',
  });
  expect(parseCoordinateList('40.2', 'auto').fault).toMatchObject({ line: 1 });
});

test('asks for the order where the place does not tell it', () => {
  expect(parseCoordinateList('40.2 69.5\n10 20', 'auto').fault).toMatchObject({
    code: 'order-unknown',
    line: 2,
  });
  expect(parseCoordinateList('10 20', 'lat-lon').positions).toEqual([[20, 10]]);
  expect(parseCoordinateList('10 20', 'lon-lat').positions).toEqual([[10, 20]]);
  // Nobody is asked where a number can only be one thing, or a letter says it.
  expect(parseCoordinateList('120 20', 'auto').positions).toEqual([[120, 20]]);
  expect(parseCoordinateList('10 N 20 E', 'auto').positions).toEqual([[20, 10]]);
});

test('takes half of the last digit for the accuracy, the coarsest line deciding', () => {
  const accuracy = (text: string) => {
    const list = parseCoordinateList(text, 'auto');
    return list.positions && list.accuracyM;
  };
  expect(accuracy('40.2128, 69.5551')).toBeCloseTo(5.6, 1);
  expect(accuracy('40.21283, 69.55512\n40.21, 69.55')).toBeCloseTo(560, 0);
  expect(accuracy(`40°12'46"N 69°33'18"E`)).toBeCloseTo(15, 0);
});

test('reads angles in every usual spelling', () => {
  const spellings = [
    '40.2125, 69.555',
    '69.555; 40.2125',
    '40°12′45″N, 69°33′18″E',
    'N 40 12 45 E 69 33 18',
    `69° 33' 18" E 40° 12' 45" N`,
    '40 12.75 69 33.3',
    '+40.2125 +69.555',
  ];
  for (const text of spellings) {
    const [lon, lat] = parseCoordinateList(text, 'auto').positions?.[0] ?? [];
    expect([text, lon?.toFixed(4), lat?.toFixed(4)]).toEqual([text, '69.5550', '40.2125']);
  }
  for (const text of [
    '40.2',
    '40.2 69.5 70',
    '40°61′N 69°E',
    '91 N 69 E',
    '40 N 41 N',
    '40 N 69',
    'x',
    '40..2, 69',
  ])
    expect([text, parseCoordinateList(text, 'auto').fault?.code]).toEqual([text, 'not-a-position']);
});
