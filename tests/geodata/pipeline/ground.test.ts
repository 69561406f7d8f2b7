import { bboxPolygon, booleanPointInPolygon, point, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, contains, disjoint, piecesOf } from '../../../geodata/pipeline/ground.ts';

const ring = (x: number, y: number, size: number) =>
  bboxPolygon([x, y, x + size, y + size]).geometry.coordinates.flat();
const holed = polygon([ring(0, 0, 10), ring(4, 4, 2)]).geometry;

describe('ground', () => {
  it('agrees with Turf on what is inside, holes and parts included', () => {
    const parts = { type: 'MultiPolygon' as const, coordinates: [holed.coordinates, [ring(20, 20, 3)]] };
    const axis = fc.double({ min: -1, max: 25, noNaN: true }).filter((value) => !Number.isInteger(value));
    fc.assert(
      fc.property(axis, axis, (x, y) => {
        const inside = piecesOf(parts).some((piece) => contains(piece, [x, y]));
        expect(inside).toBe(booleanPointInPolygon(point([x, y]), parts, { ignoreBoundary: true }));
      }),
    );
  });

  it('has the box of the outer ring', () => {
    expect(boxOf(holed)).toEqual([0, 0, 10, 10]);
  });

  it('knows when nothing is shared: in a hole, or far away', () => {
    expect(disjoint(holed, polygon([ring(4.5, 4.5, 1)]).geometry)).toBe(true);
    expect(disjoint(holed, polygon([ring(20, 0, 1)]).geometry)).toBe(true);
    expect(disjoint(holed, polygon([ring(3, 3, 2)]).geometry)).toBe(false);
  });
});
