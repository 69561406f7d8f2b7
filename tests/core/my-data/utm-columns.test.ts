import { describe, expect, test } from 'vitest';
import { utmPlace, utmZone } from '../../../src/core/my-data/utm-columns.ts';
import { codesOf, open } from '../../data/my-data/opening.ts';

const row = (...cells: string[]) => ({ line: 1, cells });
const points = { lon: 1, lat: 2 };
const header = (zone: string) => [zone, 'Easting', 'Northing'];

/** 70.9 E 40.21 N and 72.8 E 40.3 N, by GeographicLib (GeoConvert -u). */
const metres = [
  ['42', '661690.51', '4452796.72'],
  ['43', '313025.46', '4463377.52'],
] as const;

describe('a column of zones', () => {
  test.each(['Zone', 'UTM zone', 'UTM_Zone', 'Зона', 'Номер зоны', 'zonasi'])('may be called %s', (name) => {
    expect(
      utmZone(
        header(name),
        metres.map((cells) => row(...cells)),
        points,
      ),
    ).toEqual({ column: 0 });
  });

  test.each(['Irrigation zone', 'Zone name', 'Number', 'zonal'])('is not called %s', (name) => {
    expect(
      utmZone(
        header(name),
        metres.map((cells) => row(...cells)),
        points,
      ),
    ).toBeNull();
  });

  test.each(['42', '42N', '42 N', '42T', '42t', 'UTM 42N', 'UTM zone 42N', 'zone 42', 'зона 42'])(
    'holds %s, and the place is that of GeographicLib',
    (zone) => {
      const [, easting, northing] = metres[0];
      const [lon, lat] = utmPlace({ column: 0 }, [zone, easting, northing], points) ?? [];
      expect(lon).toBeCloseTo(70.9, 6);
      expect(lat).toBeCloseTo(40.21, 6);
    },
  );

  test('S is the band from 32° N where that lies here', () => {
    // 70.9 E 39.5 N
    const [lon, lat] = utmPlace({ column: 0 }, ['42S', '663365.91', '4373987.81'], points) ?? [];
    expect([lon, lat]).toEqual([expect.closeTo(70.9, 6), expect.closeTo(39.5, 6)]);
  });

  test.each([
    ['zones of Gauss–Krüger', ['12', '661690.51', '4452796.72']],
    ['degrees', ['42', '70.9', '40.21']],
    ['no zone', ['', '661690.51', '4452796.72']],
    ['a zone that there is none of', ['61', '661690.51', '4452796.72']],
    ['the wrong band', ['42Q', '661690.51', '4452796.72']],
  ])('of %s means no place', (_, cells) => {
    expect(utmPlace({ column: 0 }, cells, points)).toBeNull();
  });

  test('counts where most rows mean a place; the others have none', () => {
    const rows = [...metres.map((cells) => row(...cells)), row('n/a', '1', '2')];
    expect(utmZone(header('Zone'), rows, points)).toEqual({ column: 0 });
    expect(utmZone(header('Zone'), [row('12', '661690.51', '4452796.72')], points)).toBeNull();
  });
});

test.each([
  ['42', ['Zone', 'Easting', 'Northing', 'UTM zone']],
  ['43', ['Zone', 'Easting (UTM 42N)', 'Northing (UTM 42N)', 'Note']],
])('a zone that is said twice and not alike is none: %s under %j', (zone, headings) => {
  const [, easting, northing] = metres[0];
  expect(utmZone(headings, [row(zone, easting, northing, '43')], points)).toBeNull();
  expect(utmZone(headings, [row('42', easting, northing, '42')], points)).not.toBeNull();
});

test('both headings may say the zone, where they say the same', () => {
  const rows = metres.slice(0, 1).map((cells) => row(...cells));
  const zone = (one: string, other: string) => utmZone(['n', one, other], rows, points);
  expect(zone('Easting (UTM 42N)', 'Northing (UTM 42N)')).toEqual({ heading: '42N' });
  expect(zone('X, UTM zone 42', 'Y, UTM zone 42')).toEqual({ heading: '42' });
  expect(zone('Easting (UTM 42N)', 'Northing (UTM 43N)')).toBeNull();
  expect(zone('Easting (UTM 42N)', 'Northing')).toBeNull();
});

describe('a file', () => {
  const squareOf = (name: string, zone: string, e: number, n: number) =>
    [
      [0, 0],
      [500, 0],
      [500, 500],
      [0, 500],
    ].map(([x = 0, y = 0], i) => `${name},${zone},${i + 1},${e + x},${n + y}`);
  const rows = [...squareOf('a', '42', 661691, 4452797), ...squareOf('b', '43', 313043, 4463431)];
  const text = ['parcel,zone,point,easting,northing', ...rows].join('\n');

  test('with corners in two zones has its parcels where they lie, and that is told', async () => {
    const { outcome } = await open(text, 'a.csv');
    expect(outcome).toMatchObject({ opened: { counts: { measured: 2 } } });
    if (outcome.kind === 'failed') throw new Error();
    const [west = 0, , east = 0] = outcome.opened.bounds ?? [];
    expect([west, east]).toEqual([expect.closeTo(70.9, 2), expect.closeTo(72.806, 2)]);
    expect(outcome.opened.notices.map(({ code, name }) => [code, name])).toEqual([
      ['utm-zones', 'zone'],
      ['corners-joined', ''],
      ['zones-apart', '2 (b)'],
    ]);
  });

  test('with its corners in another order too', async () => {
    const shuffled = [...rows].sort((one, other) => one.slice(-9).localeCompare(other.slice(-9)));
    const { outcome } = await open(['parcel,zone,point,easting,northing', ...shuffled].join('\n'), 'a.csv');
    expect(outcome).toMatchObject({ opened: { counts: { measured: 2 } } });
  });

  test('is read in the system that the reader names instead', async () => {
    const { outcome } = await open(text, 'a.csv', { crs: 'EPSG:32642' });
    expect(outcome).toMatchObject({ opened: { convertedFrom: 'WGS 84 / UTM zone 42N (EPSG:32642)' } });
  });

  test('whose zones are of another grid is refused, as one without', async () => {
    const other = text.replaceAll(',42,', ',12,').replaceAll(',43,', ',13,');
    expect(await codesOf(other, 'a.csv')).toEqual(['file:projection-unknown']);
  });
});
