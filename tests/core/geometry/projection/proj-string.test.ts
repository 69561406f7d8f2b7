import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProjString } from '../../../../src/core/geometry/projection/proj-string.ts';

test('takes what is complete', () => {
  expect(
    readProjString(
      '+proj=tmerc +lat_0=0 +lon_0=69.25 +k=1 +x_0=250000 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0',
    ),
  ).toMatchObject({ projection: 'tmerc', parameters: { lon_0: 69.25, k_0: 1, x_0: 250_000 }, unit: 1 });
  expect(readProjString('+proj=utm +zone=42 +south +datum=WGS84 +units=km')).toMatchObject({
    projection: 'tmerc',
    parameters: { lon_0: 69, k_0: 0.9996, x_0: 500_000, y_0: 10_000_000 },
    unit: 1000,
  });
  expect(readProjString('proj=latlong a=6378137 rf=298.257223563 no_defs type=crs')).toMatchObject({
    projection: 'longlat',
  });
  expect(readProjString('+proj=longlat +ellps=krass +towgs84=1,2,3')).toMatchObject({
    towgs84: [1, 2, 3, 0, 0, 0, 0],
  });
});

test.each([
  ['', '+ellps'],
  ['+datum=WGS84', '+proj'],
  ['+proj=tmerc +lon_0=69', '+ellps'],
  // A datum whose shift is not told would be silently wrong by tens of metres.
  ['+proj=tmerc +lon_0=69 +ellps=krass', '+towgs84'],
  ['+proj=longlat +ellps=bessel', '+towgs84'],
  ['+proj=longlat +ellps=krass +towgs84=25,-141', '+towgs84=25,-141'],
  ['+proj=longlat +ellps=krass +towgs84=25,-141,x', '+towgs84=25,-141,x'],
  ['+proj=longlat +datum=potsdam', '+datum=potsdam'],
  ['+proj=longlat +ellps=clrk66 +nadgrids=conus', '+nadgrids=conus'],
  ['+proj=longlat +ellps=krass +nadgrids=@null', '+nadgrids=@null'],
  ['+proj=longlat +a=6378245 +towgs84=0,0,0', '+rf'],
  ['+proj=omerc +datum=WGS84', '+proj=omerc'],
  ['+proj=lcc +lat_0=40 +datum=WGS84', '+lat_1'],
  ['+proj=utm +datum=WGS84', '+zone'],
  ['+proj=utm +zone=61 +datum=WGS84', '+zone'],
  ['+proj=tmerc +lon_0=69E +datum=WGS84', '+lon_0=69E'],
  ['+proj=tmerc +lon_0=69 +lon_0=72 +datum=WGS84', '+lon_0=72'],
  ['+proj=tmerc +axis=neu +datum=WGS84', '+axis=neu'],
  ['+proj=tmerc +pm=ferro +datum=WGS84', '+pm=ferro'],
  ['+proj=tmerc +units=ind-yd +datum=WGS84', '+units'],
  ['+init=epsg:28412', '+init=epsg:28412'],
  ['EPSG:28412', 'EPSG:28412'],
])('%j is refused for %j', (text, detail) => {
  expect(readProjString(text)).toEqual({ code: 'proj-string', detail });
});

test('never throws', () => {
  const words = [
    '+proj=',
    'tmerc',
    'utm',
    ' +zone=',
    '42',
    ' +ellps=krass',
    ' +towgs84=',
    ',',
    '1',
    ' +a=',
    '=',
    '+',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 }), (parts) => {
      readProjString(parts.join(''));
    }),
  );
});
