import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { errorAtMost } from '../../../../src/core/exchange/area-error/area-error.ts';
import { type Outline, planarSds, planarWeights, rectangleRing } from './planar.ts';

const lengths = [0, 50, 200, 650, 2000, Infinity];

/** A star-shaped outline in metres around a middle, anticlockwise. */
const star = fc
  .record({
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    spokes: fc.array(fc.double({ min: 100, max: 500, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ x, y, spokes }): Position[] => {
    const ring = spokes.map((spoke, i): Position => {
      const angle = (2 * Math.PI * i) / spokes.length;
      return [x + spoke * Math.cos(angle), y + spoke * Math.sin(angle)];
    });
    return [...ring, ring[0] as Position];
  });
const outlines = fc.array(
  fc.record({ ring: star, side: fc.constantFrom(1 as const, -1 as const), hole: fc.boolean() }),
  { minLength: 1, maxLength: 5 },
);

const perimeter = (all: readonly Outline[]) =>
  all
    .flatMap(({ ring }) => ring.slice(1).map((p, i) => [p, ring[i] as Position] as const))
    .reduce((sum, [[x2 = 0, y2 = 0], [x1 = 0, y1 = 0]]) => sum + Math.hypot(x2 - x1, y2 - y1), 0);

function expectSame(a: readonly number[], b: readonly number[], scale: number): void {
  a.forEach((value, i) => {
    expect(Math.abs(value - (b[i] as number))).toBeLessThan(1e-6 * scale);
  });
}

describe('the error of a difference of areas', () => {
  test('is nothing where all points are off alike', () => {
    fc.assert(
      fc.property(outlines, (all) => {
        expect((planarSds(all, [Infinity])[0] as number) / perimeter(all)).toBeLessThan(1e-9);
      }),
    );
  });

  test('does not depend on the order of the outlines, their winding or their first vertex', () => {
    fc.assert(
      fc.property(outlines, fc.nat(20), (all, turn) => {
        const turned = all.toReversed().map(({ ring, ...rest }) => {
          const open = ring.slice(0, -1);
          const by = turn % open.length;
          const shifted = [...open.slice(by), ...open.slice(0, by)].reverse();
          return { ...rest, ring: [...shifted, shifted[0] as Position] };
        });
        expectSame(planarSds(turned, lengths), planarSds(all, lengths), perimeter(all));
      }),
    );
  });

  test('does not depend on which side is named first', () => {
    fc.assert(
      fc.property(outlines, (all) => {
        const swapped = all.map((one) => ({ ...one, side: one.side === 1 ? (-1 as const) : (1 as const) }));
        expectSame(planarSds(swapped, lengths), planarSds(all, lengths), perimeter(all));
      }),
    );
  });

  test('of a parcel split at two of its vertices is that of the whole', () => {
    fc.assert(
      fc.property(star, fc.nat(20), fc.nat(20), (ring, a, b) => {
        const size = ring.length - 1;
        const [from, to] = [a % size, b % size].sort((one, other) => one - other) as [number, number];
        fc.pre(to - from >= 2 && to - from <= size - 2);
        const open = ring.slice(0, -1);
        const close = (part: Position[]) => [...part, part[0] as Position];
        const one = close(open.slice(from, to + 1));
        const other = close([...open.slice(to), ...open.slice(0, from + 1)]);
        // A cut through a dent would leave the parcel.
        fc.pre([one, other].every((part) => shoelace(part) > 0));
        const split = [one, other].map((part) => ({ ring: part, side: 1 as const }));
        expectSame(planarSds(split, lengths), planarSds([{ ring, side: 1 }], lengths), perimeter(split));
      }),
    );
  });

  test('is nothing where the same ground goes both ways', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const both: Outline[] = [
          { ring, side: 1 },
          { ring: ring.toReversed(), side: -1 },
        ];
        expect(planarWeights(both).count).toBe(0);
        expect(planarSds(both, lengths).every((sd) => sd === 0)).toBe(true);
      }),
    );
  });

  test('of a parcel and its hole is that of what lies between', () => {
    const shell = rectangleRing(0, 0, 900, 900);
    const hole = rectangleRing(300, 300, 300, 300);
    const holed: Outline[] = [
      { ring: shell, side: 1 },
      { ring: hole, side: 1, hole: true },
    ];
    const given: Outline[] = [
      { ring: shell, side: 1 },
      { ring: hole, side: -1 },
    ];
    expectSame(planarSds(holed, lengths), planarSds(given, lengths), 1);
  });

  test('adds in squares where parcels are far apart, and doubles along an edge of both sides', () => {
    const [one = 0] = planarSds([{ ring: rectangleRing(0, 0, 300, 300), side: 1 }], [200]);
    const [afar = 0] = planarSds(
      [
        { ring: rectangleRing(0, 0, 300, 300), side: 1 },
        { ring: rectangleRing(90_000, 0, 300, 300), side: 1 },
      ],
      [200],
    );
    expect(afar).toBeCloseTo(Math.SQRT2 * one, 6);
    const shared = [1, -1].map((side, i) => ({
      ring: rectangleRing(300 * i, 0, 300, 300),
      side: side as 1 | -1,
    }));
    const { count, x, dx, dy } = planarWeights(shared);
    expect(count).toBe(6);
    const middle = [...x].flatMap((at, i) => (at === 300 ? [[dx[i], Math.abs(dy[i] as number)]] : []));
    expect(middle).toEqual([
      [0, 600],
      [0, 600],
    ]);
  });

  test('is never more than the bound by the perimeter', () => {
    fc.assert(
      fc.property(outlines, (all) => {
        const bound = errorAtMost(perimeter(all), 1).sdHa * 10_000;
        for (const sd of planarSds(all, lengths)) expect(sd).toBeLessThanOrEqual(bound);
      }),
    );
  });
});

const shoelace = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x2 = 0, y2 = 0], i) => {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
