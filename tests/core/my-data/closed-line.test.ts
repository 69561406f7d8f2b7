import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { areaWithin } from '../../../src/core/my-data/closed-line.ts';

const ring: Position[] = [
  [70, 40],
  [70.01, 40],
  [70.01, 40.01],
  [70, 40.01],
  [70, 40],
];

test('a line that comes back to its beginning goes around an area', () => {
  expect(areaWithin({ type: 'LineString', coordinates: ring })).toEqual({
    type: 'Polygon',
    coordinates: [ring],
  });
});

test('a walk that ends a few steps before its beginning does, too, and is closed', () => {
  const walk = [...ring.slice(0, 4), [70, 40.0002]];
  expect(areaWithin({ type: 'LineString', coordinates: walk })).toEqual({
    type: 'Polygon',
    coordinates: [[...walk, [70, 40]]],
  });
});

test('a line that does not come back has none', () => {
  expect(areaWithin({ type: 'LineString', coordinates: ring.slice(0, 4) })).toBeNull();
  expect(areaWithin({ type: 'MultiLineString', coordinates: [ring, ring.slice(0, 3)] })).toBeNull();
  expect(areaWithin({ type: 'Point', coordinates: [70, 40] })).toBeNull();
  expect(areaWithin({ type: 'LineString', coordinates: 'x' as unknown as Position[] })).toBeNull();
});

test('a line within a line is a hole', () => {
  const inner = ring.map(([x = 0, y = 0]) => [70.002 + (x - 70) / 2, 40.002 + (y - 40) / 2]);
  expect(areaWithin({ type: 'MultiLineString', coordinates: [inner, ring] })).toEqual({
    type: 'Polygon',
    coordinates: [ring, inner],
  });
});
