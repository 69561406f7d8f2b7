import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCoordinateList } from '../../../src/core/measure/coordinate-list.ts';
import { growth, growthOfSquare, hostilePieces } from '../../fixtures/growth.ts';

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

test('takes half of the last digit for the accuracy, the line with the most digits deciding', () => {
  const accuracy = (text: string) => {
    const list = parseCoordinateList(text, 'auto');
    return list.positions && list.accuracyM;
  };
  expect(accuracy('40.2128, 69.5551')).toBeCloseTo(5.6, 1);
  // A table drops closing zeros: "40.21" stands for "40.21000".
  expect(accuracy('40.21283, 69.55512\n40.21, 69.55')).toBeCloseTo(0.56, 2);
  expect(accuracy('40.22 70.96\n40.21283 69.55512')).toBeCloseTo(0.56, 2);
  expect(accuracy(`40°12'46"N 69°33'18"E`)).toBeCloseTo(15, 0);
  // Seconds beside whole degrees make those no finer.
  expect(accuracy(`40 70\n40°06'00"N 70°06'00"E`)).toBeGreaterThan(50_000);
  expect(accuracy('')).toBe(0);
});

describe('corners by number', () => {
  const corners = [
    [70.2, 40.1],
    [70.3, 40.1],
    [70.3, 40.2],
  ];

  test.each([
    '1; 40.1; 70.2\n2; 40.1; 70.3\n3; 40.2; 70.3',
    '1\t40.1\t70.2\n2\t40.1\t70.3\n\n3\t40.2\t70.3',
    '1,40.1,70.2\n2,40.1,70.3\n3,40.2,70.3',
    '1) 40.1 70.2\n2) 40.1 70.3\n3) 40.2 70.3',
    '1. 40.1 70.2\n2. 40.1 70.3\n3. 40.2 70.3',
    '7; 40,1; 70,2\n8; 40,1; 70,3\n9; 40,2; 70,3',
    '№ 1: 40.1 70.2\n№ 2: 40.1 70.3\n№ 3: 40.2 70.3',
    'т.1 40°06′00″ с.ш. 70°12′00″ в.д.\nт.2 40°06′00″ с.ш. 70°18′00″ в.д.\nт.3 40°12′00″ с.ш. 70°18′00″ в.д.',
    '№;Широта;Долгота\n1;40.1;70.2\n2;40.1;70.3\n3;40.2;70.3',
    'Lat\tLon\n40.1\t70.2\n40.1\t70.3\n40.2\t70.3',
  ])('%j', (text) => {
    const list = parseCoordinateList(text, 'auto');
    expect(list.positions).toEqual(corners.map((corner) => corner.map((value) => expect.closeTo(value, 9))));
  });

  test('are not taken off where they are part of a position', () => {
    expect(parseCoordinateList('40.12 70.95\n41.12 70.95', 'auto').positions).toEqual([
      [70.95, 40.12],
      [70.95, 41.12],
    ]);
    expect(parseCoordinateList('40 12 36 70 57 0\n41 12 36 70 57 0', 'auto').positions?.[1]?.[1]).toBeCloseTo(
      41.21,
      9,
    );
    expect(parseCoordinateList('1; 40.1; 70.2\n3; 40.1; 70.3', 'auto').fault).toMatchObject({ line: 1 });
  });
});

test('takes the order of a heading where the place does not tell', () => {
  expect(parseCoordinateList('Longitude, Latitude\n10, 20', 'auto').positions).toEqual([[10, 20]]);
  expect(parseCoordinateList('Широта; Долгота\n10; 20', 'auto').positions).toEqual([[20, 10]]);
  expect(parseCoordinateList('Points\n10; 20', 'auto').fault).toMatchObject({
    code: 'order-unknown',
    line: 2,
  });
});

test('reads metres of a grid, UTM and MGRS, and tells the system', () => {
  const list = parseCoordinateList('x=4452850 y=12661760\nx=4453850 y=12661760', 'auto');
  expect(list).toMatchObject({ epsg: 28412, accuracyM: 0.5 });
  expect(parseCoordinateList('42N 661691 4452797\n42T 661691 4453797', 'auto')).toMatchObject({
    epsg: 32642,
  });
  expect(parseCoordinateList('42TXK6169052796', 'auto').positions?.[0]?.[0]).toBeCloseTo(70.9, 4);
  expect(parseCoordinateList('4452850 661760', 'auto').fault).toMatchObject({ code: 'not-a-position' });
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

test('never throws, and has as many positions as lines that are not empty', () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789.,; \t-°NE'), maxLength: 30 }),
    fc.constantFrom('40.1 70.2', '1; 40.1; 70.2', '42N 661691 4452797', '', 'Lat Lon'),
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom('auto', 'lat-lon', 'lon-lat'),
      (lines, order) => {
        const text = lines.join('\n');
        const list = parseCoordinateList(text, order);
        const filled = text.split(/\r\n|\r|\n/).filter((each) => each.trim() !== '').length;
        if (list.positions) expect([filled, filled - 1]).toContain(list.positions.length);
        else expect(list.fault.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      },
    ),
  );
});

// Time is measured while others use the machine; what grows too fast does so every time.
test('takes time in proportion to a hostile text', { retry: 4 }, () => {
  for (const piece of hostilePieces)
    expect([piece, growth((text) => parseCoordinateList(text, 'auto'), piece) < growthOfSquare]).toEqual([
      piece,
      true,
    ]);
});
