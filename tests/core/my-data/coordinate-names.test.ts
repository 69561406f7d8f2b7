import { expect, test } from 'vitest';
import {
  coordinateColumns,
  letteredColumns,
  namesCorner,
  namesGeometry,
} from '../../../src/core/my-data/coordinate-names.ts';

test.each([
  ['lat', 'lon'],
  ['Latitude', 'Longitude'],
  ['Latitude (deg)', 'Longitude (deg)'],
  ['Start Latitude', 'Start Longitude'],
  ['_GPS_latitude', '_GPS_longitude'],
  ['Lat_DD', 'Long_DD'],
  ['Latitude', 'geo_Longitude'],
  ['ycoord', 'xcoord'],
  ['Y', 'X'],
  ['POINT_Y', 'POINT_X'],
  ['GPS Lat', 'GPS Lng'],
  ['lat (WGS84)', 'lon (WGS84)'],
  ['Северная широта', 'Восточная долгота'],
  ['Широта, с.ш.', 'Долгота, в.д.'],
  ['с.ш.', 'в.д.'],
  ['шир.', 'долг.'],
  ['Координата Y', 'Координата X'],
  ['Кеңдик', 'Узундук'],
  ['Арзи ҷуғрофӣ', 'Тӯли ҷуғрофӣ'],
  ['Kenglik', 'Uzunlik'],
  ['Географик кенглик', 'Географик узунлик'],
  ['B (широта)', 'L (долгота)'],
] as const)('%s and %s', (lat, lon) => {
  expect(coordinateColumns([lat, 'name', lon])).toEqual({ lat: 0, lon: 2 });
});

test.each(['name', 'lateral', 'longest side', 'xylophone', 'from', 'lat lon', 'длина', 'площадь', ''])(
  '%j names no coordinate',
  (name) => {
    expect(coordinateColumns([name, 'lat', 'lon'])).toEqual({ lat: 1, lon: 2 });
    expect(coordinateColumns([name, 'lat'])).toBeNull();
  },
);

test('the coordinates of one thing belong together', () => {
  expect(coordinateColumns(['_Точка участка_latitude', 'name', '_Точка участка_longitude'])).toEqual({
    lat: 0,
    lon: 2,
  });
  expect(coordinateColumns(['start_latitude', 'corner_longitude', 'corner/latitude'])).toEqual({
    lat: 2,
    lon: 1,
  });
  expect(coordinateColumns(['place_lat', 'place_lon', 'lon', 'lat'])).toEqual({ lat: 3, lon: 2 });
  expect(coordinateColumns(['house_latitude', 'field_longitude'])).toBeNull();
  expect(coordinateColumns(['size x', 'size y'])).toBeNull();
});

test.each(['wkt', 'WKT', 'wkt_geom', 'the_geom', 'shape_wkt', 'geometry', 'SHAPE', 'Геометрия', 'geom'])(
  '%s names geometries',
  (name) => expect(namesGeometry(name)).toBe(true),
);

test.each([
  ...['point', 'Corner', '№', '№ точки', 'номер точки', 'Чекит', 'Нуқта', 'vertex_index', 'nuqta'],
  'Обозначение характерных точек границы',
])('%s names corners', (name) => expect(namesCorner(name)).toBe(true));

test.each([
  ['B', 'L'],
  ['φ', 'λ'],
  ['N', 'E'],
  ['N (UTM 42N)', 'E (UTM 42N)'],
] as const)('%s and %s may be coordinates, by a letter alone', (lat, lon) => {
  expect(coordinateColumns([lat, lon])).toBeNull();
  expect(letteredColumns(['name', lat, lon])).toEqual({ lat: 1, lon: 2 });
  expect(letteredColumns([lat, 'length'])).toBeNull();
});
