import { bboxPolygon, booleanPointInPolygon, point } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interiorOf } from '../../../src/core/geometry/interior.ts';

const ring = (x: number, y: number, size: number) =>
  bboxPolygon([x, y, x + size, y + size]).geometry.coordinates.flat();

test('agrees with Turf, holes and parts included, over bands and within one', () => {
  // Never on an edge.
  const axis = fc.integer({ min: -100, max: 2500 }).map((thousandth) => (thousandth + 0.37) / 1000);
  for (const scale of [1, 0.01]) {
    const coordinates = [
      [ring(0, 0, scale), ring(scale * 0.4, scale * 0.4, scale * 0.2)],
      [ring(scale * 2, scale * 2, scale * 0.3)],
    ];
    const isInside = interiorOf(coordinates.flat());
    fc.assert(
      fc.property(axis, axis, (x, y) => {
        const [lon, lat] = [x * scale, y * scale];
        expect(isInside(lon, lat)).toBe(
          booleanPointInPolygon(
            point([lon, lat]),
            { type: 'MultiPolygon', coordinates },
            { ignoreBoundary: true },
          ),
        );
      }),
    );
  }
});

test('nothing lies inside of nothing, nor beyond its bands', () => {
  expect(interiorOf([])(0, 0)).toBe(false);
  expect(interiorOf([ring(0, 0, 1)])(0.5, 3)).toBe(false);
});
