import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { findOverlaps } from '../../../src/core/my-data/overlaps.ts';
import { ParcelSet } from '../../../src/core/my-data/parcel-set.ts';
import { createShapeIndex } from '../../../src/core/my-data/shape-index.ts';
import { rectangle } from '../geometry/polygons.ts';

/** The overlaps of a file of these outlines. */
function overlapsOf(
  rings: readonly Position[][],
  seamM = 0,
  most: Parameters<typeof findOverlaps>[3] = undefined,
) {
  const set = new ParcelSet();
  for (const ring of rings)
    set.add({
      value: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } },
    });
  set.end();
  expect(set.counts.measured).toBe(rings.length);
  const search = findOverlaps(set, createShapeIndex(set.shapes), seamM, most);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

const box = (west: number, south: number, east: number, north: number) =>
  rectangle(west, south, east, north).coordinates[0] as Position[];

/** A comb of so many teeth, upright or lying. */
function comb(teeth: number, place: (x: number, y: number) => Position, width = 1): Position[] {
  const ring: Position[] = [];
  for (let i = 0; i < teeth; i++)
    for (const [x, y] of [
      [2 * i, 0],
      [2 * i, 3 * teeth],
      [2 * i + width, 3 * teeth],
      [2 * i + width, 0],
    ] as const)
      ring.push(place(x, y));
  ring.push(place(2 * teeth, 0), place(2 * teeth, -0.5), place(0, -0.5));
  return [...ring, ring[0] as Position];
}

describe('overlaps', () => {
  test('are measured, the largest first; neighbours that touch have none', () => {
    const { count, overlaps } = overlapsOf([
      box(70, 40, 70.02, 40.01),
      box(70.02, 40, 70.03, 40.01),
      box(70.01, 40.005, 70.02, 40.02),
      box(70.029, 40.009, 70.05, 40.02),
    ]);
    expect(count).toBe(2);
    expect(overlaps.map(({ features }) => features)).toEqual([
      [1, 3],
      [2, 4],
    ]);
    // Half of a square of a hundredth of a degree, which is 94.81 ha at 40° N.
    expect(overlaps[0]?.ha).toBeCloseTo(47.405, 1);
  });

  test('of boxes on a grid are those whose ranges overlap', () => {
    const range = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(range, range), { minLength: 2, maxLength: 5 }), (boxes) => {
        const meets = ([a, length]: [number, number], [b, other]: [number, number]) =>
          a < b + other && b < a + length;
        const expected = boxes.flatMap(([x, y], i) =>
          boxes.slice(i + 1).filter(([u, v]) => meets(x, u) && meets(y, v)),
        ).length;
        const at = (n: number, degrees: number) => degrees + n / 128;
        const { count } = overlapsOf(
          boxes.map(([[x, w], [y, h]]) => box(at(x, 70), at(y, 40), at(x + w, 70), at(y + h, 40))),
        );
        expect(count).toBe(expected);
      }),
    );
  });

  test('of two combs of 600 teeth are found in less time than it takes to notice, and listed unmeasured', () => {
    const { count, overlaps } = overlapsOf([
      comb(600, (x, y) => [70 + x / 1e4, 40 + y / 1e4]),
      comb(600, (x, y) => [69.99 + y / 1e4, 40.01 + x / 1e4]),
    ]);
    expect(count).toBe(1);
    expect(overlaps[0]?.ha).toBeNull();
  });

  test('of combs that stand in each other without touching there are none', () => {
    const upright = comb(600, (x, y) => [70 + x / 1e4, 40 + y / 1e4]);
    const fromAbove = (y: number, shift: number) =>
      comb(600, (x, height) => [70 + (x + shift) / 1e4, y - height / 1e4], 0.5);
    expect(overlapsOf([upright, fromAbove(40.181, 1.25)]).count).toBe(0);
    expect(overlapsOf([upright, fromAbove(40.181, 0.75)]).count).toBe(1);
  });

  test('beyond those that are listed touching edges are still told from overlaps, and further pairs counted apart', () => {
    /** Two boxes of 0.01° that share so many degrees, some 85 km per degree. */
    const pair = (i: number, shared: number) => {
      const west = 70 + 0.1 * i;
      return [box(west, 40, west + 0.01, 40.01), box(west + 0.01 - shared, 40, west + 0.02, 40.01)];
    };
    const [real, edge, crumb] = [0.005, 5e-7, 1e-9];
    const all = [real, real, real, edge, crumb, edge, edge, 2 * real].flatMap((shared, i) => pair(i, shared));
    const told = (most: { listed: number; measured: number }) => {
      const { overlaps, ...counts } = overlapsOf(all, 0.1, most);
      return { ...counts, listed: overlaps.length };
    };
    const whole = { count: 4, seams: 3, unmeasured: 0 };
    expect(told({ listed: 200, measured: 100 })).toEqual({ ...whole, listed: 4 });
    expect(told({ listed: 2, measured: 100 })).toEqual({ ...whole, listed: 2 });
    expect(overlapsOf(all, 0.1, { listed: 1, measured: 100 }).overlaps[0]?.features).toEqual([15, 16]);
    expect(told({ listed: 2, measured: 4 })).toEqual({ count: 3, seams: 2, unmeasured: 2, listed: 2 });
  });

  test('of a thousand slanting strips side by side there are none', () => {
    const strips = Array.from({ length: 1000 }, (_, i): Position[] => {
      const [a, b] = [70 + i / 8192, 70 + (i + 1) / 8192];
      return [
        [a, 40],
        [b, 40],
        [b + 1, 41],
        [a + 1, 41],
        [a, 40],
      ];
    });
    expect(overlapsOf(strips)).toEqual({ count: 0, overlaps: [], seams: 0, unmeasured: 0 });
  });
});
