import { expect, test } from 'vitest';
import { createParcelMeter, type ParcelFigures } from '../../../src/core/exchange/parcel-figures.ts';
import { areaUncertainty } from '../../../src/core/geometry/area-uncertainty.ts';
import { authalicArea } from '../../../src/core/geometry/authalic.ts';
import { measure } from '../../../src/core/geometry/measure-polygon.ts';
import { packRings } from '../../../src/core/geometry/rings.ts';
import { rectangle } from '../geometry/polygons.ts';

const square = rectangle(70, 40, 70.01, 40.01);

/** The figures of a file of so many equal squares. */
function figuresOf(squares: number): { figures: ParcelFigures[]; inBulk: boolean } {
  const meter = createParcelMeter();
  const figures: ParcelFigures[] = [];
  for (let i = 0; i < squares; i++) meter.measure(packRings(square), (each) => figures.push(each));
  meter.end();
  return { figures, inBulk: meter.inBulk() };
}

test('a file is measured by GeographicLib as a whole', () => {
  const { ellipsoidalM2, turfM2 } = measure(square);
  const authalicM2 = authalicArea(square);
  const expected = { m2: ellipsoidalM2, authalicM2, turfM2, ...areaUncertainty(square, 1) };
  expect(figuresOf(3)).toEqual({ figures: [expected, expected, expected], inBulk: false });
});

test('beyond 60,000 vertices by the authalic formula as a whole, and the two agree', () => {
  const { figures, inBulk } = figuresOf(12_001);
  expect(inBulk).toBe(true);
  expect(figures).toHaveLength(12_001);
  const [first] = figures;
  for (const each of figures) if (each.m2 !== first?.m2) throw new Error('measured in two ways');
  const ratio = (first?.m2 ?? 0) / measure(square).ellipsoidalM2;
  expect(ratio).not.toBe(1);
  expect(Math.abs(ratio - 1)).toBeLessThan(1e-6);
});

test('figures come in the order of the parcels', () => {
  const meter = createParcelMeter();
  const sides = Array.from({ length: 13_000 }, (_, i) => 1e-4 * (1 + (i % 7)));
  const told: number[] = [];
  for (const [i, side] of sides.entries())
    meter.measure(packRings(rectangle(70, 40, 70 + side, 40 + side)), () => told.push(i));
  meter.end();
  expect(told).toEqual(sides.map((_, i) => i));
});
