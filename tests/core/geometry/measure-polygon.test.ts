import { expect, test } from 'vitest';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { measure } from '../../../src/core/geometry/measure-polygon.ts';
import { sphericalArea } from '../../../src/core/geometry/spherical.ts';
import { rectangle } from './polygons.ts';

test('measure keeps the engines apart', () => {
  const square = rectangle(70, 40, 70.01, 40.01);
  expect(measure(square)).toEqual({
    turfM2: sphericalArea(square),
    ellipsoidalM2: geodesicArea(square),
    perimeterM: expect.closeTo(2 * (1110.4 + 853.9), -1),
  });
});
