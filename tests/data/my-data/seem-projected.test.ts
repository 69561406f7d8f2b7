import { expect, test } from 'vitest';
import { seemProjected } from '../../../src/data/my-data/seem-projected.ts';

const point = (...coordinates: number[]) => ({
  value: { type: 'Feature', geometry: { type: 'Point', coordinates } },
});
const line = (...coordinates: number[][]) => ({
  value: { type: 'Feature', geometry: { type: 'LineString', coordinates } },
});
const nothing = { value: { type: 'Feature', geometry: null } };

test.each([
  ['degrees', [point(70, 40)], false],
  ['metres', [point(628155, 4430667)], true],
  ['most in metres', [point(628155, 4430667), point(70, 40), point(628156, 4430667)], true],
  ['one wild place among two', [point(1e20, 1e20), point(70, 40)], false],
  ['a place beyond every grid', [point(1e300, 2)], false],
  ['a zone before the easting', [point(13_628_155, 4_430_667)], true],
  ['latitude first', [point(40, 70)], false],
  ['a place that is not whole', [point(Number.NaN, 40)], false],
  [
    'no kind of geometry',
    [{ value: { type: 'Feature', geometry: { coordinates: [628155, 4430667] } } }],
    false,
  ],
  ['a wild first corner of a shape in degrees', [line([1e7, 40], [70, 40]), point(70, 40)], false],
  ['no place at all', [nothing, { fault: 'record-broken' as const }], false],
])('%s', (_, items, expected) => {
  expect(seemProjected(items)).toBe(expected);
});
