import { expect, test } from 'vitest';
import { isWkt, parseWkt } from '../../../src/core/my-data/wkt.ts';

const ring = (rest = '') => `((70 40${rest}, 71 40${rest}, 71 41${rest}, 70 40${rest}))`;
const square = [
  [70, 40],
  [71, 40],
  [71, 41],
  [70, 40],
];

test.each([
  ['plain', `POLYGON ${ring()}`, null, false],
  ['in one word, small letters', `polygonz${ring(' 5')}`, null, false],
  ['with a system', `SRID=28412; POLYGON${ring()}`, 28412, false],
  ['with the system 0 of PostGIS, which is none', `SRID=0;POLYGON ${ring()}`, null, false],
  ['with measures', `POLYGON M ${ring(' 0.5')}`, null, true],
  ['with heights and measures', `POLYGONZM ${ring(' 5 0.5')}`, null, true],
])('a polygon %s', (_, text, srid, measured) => {
  expect(isWkt(text)).toBe(true);
  const read = parseWkt(text);
  expect(read).toMatchObject({ srid, measured });
  const [outline] = (read?.geometry as { coordinates: number[][][] } | undefined)?.coordinates ?? [];
  expect(outline?.map(([lon, lat]) => [lon, lat])).toEqual(square);
});

test.each(['POLYGON', 'POLYGON ((70 40', `POLYGON ${ring()} POINT (1 2)`, 'CIRCLE (1 2)', ''])(
  '%j is none',
  (text) => {
    expect(parseWkt(text)).toBeNull();
  },
);

test('a text with a number missing is none; one that is no number stays in its place, to be told', () => {
  expect(parseWkt('LINESTRING (70 40, 71, 71 41)')).toBeNull();
  expect(parseWkt('LINESTRING (70 40, 71 nan, 71 41)')?.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [70, 40],
      [71, Number.NaN],
      [71, 41],
    ],
  });
});
