import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { localLength } from '../../../src/core/geometry/local-length.ts';
import { lengthErrors } from '../../../src/core/measure/length-uncertainty.ts';

test('independent errors are those of simulated hands', () => {
  const base: Position[] = [
    [70, 40],
    [70.02, 40.01],
    [70.05, 40],
    [70.06, 40.03],
  ];
  const north = 1 / 111_030;
  const east = north / Math.cos((40 * Math.PI) / 180);
  // A fixed sequence of normal numbers, so that the test is the same each time.
  let seed = 7;
  const uniform = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed + 1) / (2 ** 31 + 1);
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const lengths = Array.from({ length: 4000 }, () => {
    const points = base.map(([lon = 0, lat = 0]) => [
      lon + normal() * 10 * east,
      lat + normal() * 10 * north,
    ]);
    return localLength(points);
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const spread = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length);
  expect(spread / (lengthErrors(base).independent * 10)).toBeGreaterThan(0.94);
  expect(spread / (lengthErrors(base).independent * 10)).toBeLessThan(1.06);
});

test('a line that is off to one side errs by the angle it turns', () => {
  expect(
    lengthErrors([
      [70, 40],
      [70.1, 40],
      [70.2, 40],
    ]).systematic,
  ).toBeCloseTo(0, 2);
  expect(
    lengthErrors([
      [70, 40],
      [70.1, 40],
      [70.1, 40.1],
    ]).systematic,
  ).toBeCloseTo(Math.PI / 2, 2);
  expect(
    lengthErrors([
      [70, 40],
      [70.1, 40],
    ]).independent,
  ).toBeCloseTo(Math.SQRT2, 6);
});
