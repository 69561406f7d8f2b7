import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDms } from '../../../../src/core/here/dms.ts';
import { parsePositionLine } from '../../../../src/core/here/position/position-line.ts';

const parseCoordinates = (text: string) => parsePositionLine(text)?.position ?? null;

describe('typed coordinates', () => {
  test.each([
    ['40.21 70.95', [70.95, 40.21]],
    ['40.21, 70.95', [70.95, 40.21]],
    ['70.95, 40.21', [70.95, 40.21]],
    ['70.95;40.21', [70.95, 40.21]],
    ['40,21 70,95', [70.95, 40.21]],
    ['40,21, 70,95', [70.95, 40.21]],
    ['40,21288; 69,55510', [69.5551, 40.21288]],
    ['40,21288° N; 69,55510° E', [69.5551, 40.21288]],
    ['40°12′36,0″ N, 70°57′00,0″ E', [70.95, 40.21]],
    ['40°12′36,0″ с. ш., 70°57′00,0″ в. д.', [70.95, 40.21]],
    ['40 12,6 70 57,0', [70.95, 40.21]],
    ['geo:40.21,70.95', [70.95, 40.21]],
    ['40.21/70.95', [70.95, 40.21]],
    ['40.21N 70.95E', [70.95, 40.21]],
    ['E70.95 N40.21', [70.95, 40.21]],
    ['40.21° N, 70.95° E', [70.95, 40.21]],
    ['40.21° с. ш. 70.95° в. д.', [70.95, 40.21]],
    ['40°12′36″N 70°57′0″E', [70.95, 40.21]],
    ["40°12'36\"N 70°57'E", [70.95, 40.21]],
    ["N 40° 12.6' E 70° 57'", [70.95, 40.21]],
    ['40 12 36 70 57 0', [70.95, 40.21]],
    ['70 57 0 40 12 36', [70.95, 40.21]],
    ['40:12:36 70:57:00', [70.95, 40.21]],
    ["40°12'36'' 70°57'", [70.95, 40.21]],
    ['40º12’36”С.Ш. 70º57’В.Д.', [70.95, 40.21]],
    ['70°57′E 40°12′36″N', [70.95, 40.21]],
    // Every language's words for the hemispheres, and words that name the axes.
    ['40.21 северной широты, 70.95 восточной долготы', [70.95, 40.21]],
    ['С 40.21 В 70.95', [70.95, 40.21]],
    ['40.21 түндүк кеңдик, 70.95 чыгыш узундук', [70.95, 40.21]],
    ['40°12′36″ түн. к. 70°57′0″ ч. у.', [70.95, 40.21]],
    ['40.21 арзи шимолӣ, 70.95 тӯли шарқӣ', [70.95, 40.21]],
    ['40.21 а.ш. 70.95 т.ш.', [70.95, 40.21]],
    ['40.21 shimoliy kenglik 70.95 sharqiy uzunlik', [70.95, 40.21]],
    ['40.21° sh.k. 70.95° sh.u.', [70.95, 40.21]],
    ['40.21 шимолий кенглик 70.95 шарқий узунлик', [70.95, 40.21]],
    ['33.5 janubiy kenglik 70.6 gʻarbiy uzunlik', [-70.6, -33.5]],
    ['33.5 ю.ш. 70.6 з.д.', [-70.6, -33.5]],
    ['40.21 north, 70.95 east', [70.95, 40.21]],
    ['lat 40.21 lon 70.95', [70.95, 40.21]],
    ['Longitude: 70.95, Latitude: 40.21', [70.95, 40.21]],
    ['lat=10.5, lng=20.5', [20.5, 10.5]],
    ['широта 10.5 долгота -20.5', [-20.5, 10.5]],
    ['40,21 шир. 70,95 долг.', [70.95, 40.21]],
    ['кеңдик 40.21; узундук 70.95', [70.95, 40.21]],
    ['арз 40.21 тӯл 70.95', [70.95, 40.21]],
    ['kenglik 40.21 uzunlik 70.95', [70.95, 40.21]],
    ['lat 40.21 N lon 70.95 E', [70.95, 40.21]],
    ['51.5 -0.1', [-0.1, 51.5]],
    ['-120 30', [-120, 30]],
    ['33.5S 70.6W', [-70.6, -33.5]],
    ['0 0', [0, 0]],
    ['90 180', [180, 90]],
  ])('%s', (text, position) => {
    expect(parseCoordinates(text)).toEqual(position.map((value) => expect.closeTo(value, 9)));
  });

  test.each([
    '',
    'Isfara',
    '40.21',
    '40.21 70.95 3',
    '40 70 12 N',
    '40.5 12 70 57',
    '40 61 70 57',
    '91 181',
    '200 300',
    '40N 70N',
    '-40N 70E',
    '40N 70',
    '95N 70E',
    'A7 B8',
    '1e3 2e3',
    '°°',
    'NE',
    'lat 40.21',
    'lat 40 E lon 70 N',
    'lat 95 lon 70',
    'lat lon',
    `${'1'.repeat(60)} ${'2'.repeat(60)}`,
  ])('%j is none', (text) => {
    expect(parseCoordinates(text)).toBeNull();
  });

  const lonLat = fc.tuple(
    fc.double({ min: 69, max: 74, noNaN: true }),
    fc.double({ min: 39, max: 41.5, noNaN: true }),
  );

  test('in the region come back in either order', () => {
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const [x, y] = [lon.toFixed(6), lat.toFixed(6)];
        for (const text of [`${x} ${y}`, `${y}, ${x}`, `${y.replace('.', ',')} ${x.replace('.', ',')}`])
          expect(parseCoordinates(text)).toEqual([Number(x), Number(y)]);
      }),
    );
  });

  test('written by the card as degrees, minutes and seconds come back to a twentieth of a second', () => {
    const write = (angle: number, letter: string) => {
      const { degrees, minutes, seconds } = toDms(angle);
      return `${degrees}°${minutes}′${seconds.toFixed(1)}″${letter}`;
    };
    fc.assert(
      fc.property(lonLat, ([lon, lat]) => {
        const [x = 0, y = 0] = parseCoordinates(`${write(lat, 'N')} ${write(lon, 'E')}`) ?? [];
        expect(Math.abs(x - lon)).toBeLessThan(0.051 / 3600);
        expect(Math.abs(y - lat)).toBeLessThan(0.051 / 3600);
      }),
    );
  });

  test('never throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,-+°\'" NSEW;/:'), maxLength: 40 }),
        (text) => {
          const position = parseCoordinates(text);
          if (position) expect(position.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});
