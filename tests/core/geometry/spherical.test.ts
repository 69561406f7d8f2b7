import { expect, test } from 'vitest';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { sphericalArea } from '../../../src/core/geometry/spherical.ts';
import { rectangle } from './polygons.ts';

/** A golden figure: another version of Turf with another radius would change it. */
test('Turf measures this square as it did when it was chosen', () => {
  expect(sphericalArea(rectangle(70, 40, 70.01, 40.01)) / 10_000).toBeCloseTo(94.70945, 5);
});

test('Turf is 0.09 to 0.13 % below the ellipsoid between 39.35° and 41° N', () => {
  for (const lat of [39.35, 40, 40.26, 40.9]) {
    const square = rectangle(70, lat, 70.01, lat + 0.01);
    const below = (1 - sphericalArea(square) / geodesicArea(square)) * 100;
    expect(below).toBeGreaterThan(0.09);
    expect(below).toBeLessThan(0.13);
  }
});
