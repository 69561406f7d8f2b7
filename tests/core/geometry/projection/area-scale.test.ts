import { expect, test } from 'vitest';
import { areaScale } from '../../../../src/core/geometry/projection/area-scale.ts';
import { ownConverter } from '../../../../src/core/geometry/projection/converter.ts';
import { systemOfCode } from '../../../../src/core/geometry/projection/coordinate-systems.ts';

const percent = (code: number, lon: number, lat: number) =>
  100 * (areaScale(ownConverter(systemOfCode(code)!.definition)!, [lon, lat]) - 1);

// Per 100 ha at 70.9 E: two honest cadastres differ by 0.08 %.
test.each([
  [28412, 0.064],
  [10728, 0.064],
  [7693, 0.007],
  [32642, -0.015],
])('EPSG:%i differs from the ellipsoid by %f percent', (code, expected) => {
  expect(Math.abs(percent(code, 70.9, 40.1) - expected)).toBeLessThan(0.0006);
});

test('is k² on the central meridian, and sec² of the latitude for Web Mercator', () => {
  expect(percent(32642, 69, 40)).toBeCloseTo(100 * (0.9996 ** 2 - 1), 5);
  const e2 = 0.00669437999014;
  const w2 = 1 - e2 * Math.sin((40 * Math.PI) / 180) ** 2;
  const expected = w2 ** 2 / (1 - e2) / Math.cos((40 * Math.PI) / 180) ** 2;
  expect(percent(3857, 70, 40)).toBeCloseTo(100 * (expected - 1), 4);
});

test('is NaN where the grid has no place', () => {
  expect(percent(28412, -111, 40)).toBeNaN();
});
