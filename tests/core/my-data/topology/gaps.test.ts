import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { createBudget } from '../../../../src/core/my-data/topology/budget.ts';
import { usualWidths } from '../../../../src/core/my-data/topology/gap-widths.ts';
import { findGaps } from '../../../../src/core/my-data/topology/gaps.ts';
import { box, ended, parcelsOf, ring } from './parcels-of.ts';

const gapsOf = (parcels: readonly Position[][][], widths = usualWidths) =>
  ended(findGaps(parcelsOf(parcels), widths)) ?? [];

const grid = (columns: number, rows: number, without: readonly number[] = []) =>
  Array.from({ length: columns * rows }, (_, i) => i)
    .filter((i) => !without.includes(i))
    .map((i) => {
      const [x, y] = [100 * (i % columns), 100 * Math.floor(i / columns)];
      return [box(x, y, x + 100, y + 100)];
    });

describe('gaps', () => {
  test('are none between parcels that touch, however their vertices part a common edge', () => {
    expect(gapsOf(grid(5, 5))).toEqual([]);
    const parted = ring([100, 0], [200, 0], [200, 200], [100, 200], [100, 130], [100, 55]);
    expect(gapsOf([[box(0, 0, 100, 100)], [box(0, 100, 100, 200)], [parted]])).toEqual([]);
  });

  test('that parcels enclose are found at any size, with those around them', () => {
    const [gap, ...others] = gapsOf(grid(3, 3, [4]));
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ kind: 'enclosed', features: [2, 4, 5, 7] });
    expect(gap?.ha).toBeCloseTo(1, 3);
    expect(gap?.widthM).toBeCloseTo(50, 1);
  });

  test('are no holes that a parcel leaves by itself, unless another parcel stands in it', () => {
    const hole = box(40, 40, 60, 60);
    expect(gapsOf([[box(0, 0, 100, 100), hole]])).toEqual([]);
    const [gap] = gapsOf([[box(0, 0, 100, 100), hole], [box(40, 40, 60, 50)]]);
    expect(gap).toMatchObject({ kind: 'enclosed', features: [1, 2] });
    expect(gap?.ha).toBeCloseTo(0.02, 4);
  });

  test('between edges that face each other are strips with their greatest width', () => {
    const [strip, ...others] = gapsOf([
      [box(0, 0, 100, 100)],
      [ring([102, 0], [200, 0], [200, 100], [104, 100])],
    ]);
    expect(others).toEqual([]);
    expect(strip).toMatchObject({ kind: 'strip', features: [1, 2] });
    expect(strip?.widthM).toBeCloseTo(4, 2);
    expect(strip?.ha).toBeCloseTo(0.03, 4);
  });

  test('end at the widest that is asked for, and begin at the seam', () => {
    const apart = (metres: number) => [[box(0, 0, 100, 100)], [box(100 + metres, 0, 200, 100)]];
    expect(gapsOf(apart(6))).toEqual([]);
    expect(gapsOf(apart(6), { seamM: 0.1, widestM: 7 })).toHaveLength(1);
    expect(gapsOf(apart(0.05))).toEqual([]);
    expect(gapsOf(apart(0.05), { seamM: 0.01, widestM: 7 })).toHaveLength(1);
  });

  test('are looked at no further than to the nearest parcel', () => {
    const strips = gapsOf([[box(0, 0, 100, 100)], [box(100, 0, 101, 100)], [box(103, 0, 200, 100)]]);
    expect(strips.map(({ features }) => features)).toEqual([[2, 3]]);
  });

  test('are the same however the rings are wound, and whatever the order of parcels', () => {
    const parcels = [...grid(4, 3, [5]), [box(402, 0, 500, 300)]];
    const told = (gaps: readonly { ha: number; widthM: number; kind: string }[]) =>
      gaps.map(({ ha, widthM, kind }) => `${kind} ${ha.toFixed(5)} ${widthM.toFixed(3)}`).sort();
    const expected = told(gapsOf(parcels));
    // One parcel is missing, and a strip runs along three.
    expect(expected).toHaveLength(4);
    const turn = fc.array(fc.boolean(), { minLength: parcels.length, maxLength: parcels.length });
    const order = fc.shuffledSubarray(
      parcels.map((_, i) => i),
      { minLength: parcels.length },
    );
    fc.assert(
      fc.property(turn, order, (turned, places) => {
        const shuffled = places.map((i) =>
          (parcels[i] as Position[][]).map((each) => (turned[i] ? [...each].reverse() : each)),
        );
        expect(told(gapsOf(shuffled))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('have names by which they are known when the file is read once more', () => {
    const ids = () => gapsOf(grid(4, 4, [5, 10])).map(({ id }) => id);
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
  });

  test('are not looked for where that would take minutes, and that is said', () => {
    expect(ended(findGaps(parcelsOf(grid(5, 5)), usualWidths, createBudget(50)))).toBeNull();
  });

  test.each([
    ['one way', [33]],
    ['two ways', [33, 63]],
    ['five ways', [3, 20, 41, 63, 88]],
  ])(
    'between strips that run aslant, %s, are all found, and in a time that grows as their number',
    (_, angles) => {
      const field = (angle: number, number: number, count: number) => {
        const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
        const turned = (x: number, y: number) => [5000 * number + c * x - s * y, s * x + c * y] as const;
        return Array.from({ length: count }, (_, i) => [
          ring(turned(0, 11 * i), turned(900, 11 * i), turned(900, 11 * i + 10), turned(0, 11 * i + 10)),
        ]);
      };
      const visits = (count: number) => {
        let spent = 0;
        const each = count / angles.length;
        const parcels = angles.flatMap((angle, number) => field(angle, number, each));
        const found = ended(findGaps(parcelsOf(parcels), usualWidths, { spend: () => void spent++ }));
        expect(found).toHaveLength(count - angles.length);
        expect(found?.every(({ widthM }) => Math.abs(widthM - 1) < 0.01)).toBe(true);
        return spent;
      };
      expect(visits(400) / visits(100)).toBeLessThan(8);
      expect(visits(400)).toBeLessThan(400 * 150);
    },
  );

  test('of rings in each other are looked for in time that grows little faster than their number', () => {
    const nested = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        i === 0
          ? [box(-9, -9, 9, 9)]
          : [box(-9 - i, -9 - i, 9 + i, 9 + i), box(-8 - i, -8 - i, 8 + i, 8 + i)],
      );
    const visits = (count: number) => {
      let spent = 0;
      const found = ended(findGaps(parcelsOf(nested(count)), usualWidths, { spend: () => void spent++ }));
      expect(found).toEqual([]);
      return spent;
    };
    expect(visits(400) / visits(100)).toBeLessThan(8);
  });
});
