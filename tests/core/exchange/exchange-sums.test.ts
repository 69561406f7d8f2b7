import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { noError } from '../../../src/core/exchange/area-error/area-error.ts';
import { createExchangeSums } from '../../../src/core/exchange/exchange-sums.ts';
import type { ReckonedErrors } from '../../../src/core/exchange/measured-balance.ts';
import { areaUncertainty } from '../../../src/core/geometry/area-uncertainty.ts';
import { geodesicArea } from '../../../src/core/geometry/geodesic.ts';
import { shapeOutlines } from '../../../src/core/my-data/shape-outlines.ts';
import { ShapeStore } from '../../../src/core/my-data/shape-store.ts';

const hectares = (ha: number, turfHa = ha) => ({
  m2: ha * 10_000,
  turfM2: turfHa * 10_000,
  independentM2: 1,
  systematicM2: 100,
});
const way = (from: string, to: string, exchange = '') => ({ from, to, exchange });
const plain = { tolerancePercent: 1, accuracyM: 0 };

describe('the exchanges of a file', () => {
  test('are summed by exchange and receiver, whatever the order of the parcels', () => {
    const parcels = [
      [way('A', 'B', 'lot 2'), hectares(10)],
      [way('B', 'A', 'lot 10'), hectares(7)],
      [way('B', 'A', 'lot 2'), hectares(4)],
      [way('A', 'B', 'lot 10'), hectares(7)],
      [way('B', 'A', 'lot 2'), hectares(6)],
    ] as const;
    fc.assert(
      fc.property(fc.shuffledSubarray([...parcels], { minLength: parcels.length }), (shuffled) => {
        const sums = createExchangeSums(10);
        for (const [direction, figures] of shuffled) sums.add(direction, figures, null);
        const { exchanges, verdict } = sums.judge(plain, null);
        expect(exchanges.map(({ id }) => id)).toEqual(['lot 2', 'lot 10']);
        expect(exchanges[0]?.sides.map(({ party, ha, features }) => [party, ha, features])).toEqual([
          ['A', 10, 2],
          ['B', 10, 1],
        ]);
        expect(verdict).toBe('equal');
      }),
    );
  });

  test('one way only: the giver stands there with nothing', () => {
    const sums = createExchangeSums(10);
    sums.add(way('A', 'B'), hectares(10), null);
    const [exchange] = sums.judge(plain, null).exchanges;
    expect(exchange?.sides.map(({ party, ha }) => [party, ha])).toEqual([
      ['A', 0],
      ['B', 10],
    ]);
    expect([exchange?.differenceHa, exchange?.verdict]).toEqual([10, 'not-equal']);
  });

  test('three parties in one exchange: cannot tell', () => {
    const sums = createExchangeSums(10);
    sums.add(way('A', 'B'), hectares(10), null);
    sums.add(way('B', 'C'), hectares(10), null);
    const { exchanges, verdict } = sums.judge(plain, null);
    expect([exchanges[0]?.differenceHa, verdict]).toEqual([null, 'cannot-tell']);
  });

  test('no parcel: cannot tell', () => {
    expect(createExchangeSums(10).judge(plain, null)).toMatchObject({
      exchanges: [],
      verdict: 'cannot-tell',
    });
  });

  test('scattered errors add in squares, errors of one sign as they are; both follow the accuracy', () => {
    const sums = createExchangeSums(10);
    for (let i = 0; i < 4; i++) sums.add(way('A', 'B'), hectares(10), null);
    const side = sums.judge({ tolerancePercent: 1, accuracyM: 5 }, null).exchanges[0]?.sides[1];
    expect(side?.independentHa).toBeCloseTo((5 * Math.sqrt(4) * 1) / 10_000, 12);
    expect(side?.systematicHa).toBeCloseTo((5 * 4 * 100) / 10_000, 12);
  });

  test('the verdict is Turf’s; where the ellipsoid would judge otherwise both are told', () => {
    const sums = createExchangeSums(10);
    sums.add(way('A', 'B'), hectares(100, 99), null);
    sums.add(way('B', 'A'), hectares(98.5, 98.5), null);
    expect(sums.judge(plain, null)).toMatchObject({ verdict: 'equal', ellipsoidalVerdict: 'not-equal' });
  });

  test('with parcels of exchanges that are not kept it cannot be told; what is unequal stays unequal', () => {
    const judged = (...areas: readonly number[]) => {
      const sums = createExchangeSums(areas.length - 1);
      for (const [i, ha] of areas.entries()) {
        sums.add(way('A', 'B', `lot ${i}`), hectares(10), null);
        sums.add(way('B', 'A', `lot ${i}`), hectares(ha), null);
      }
      const { verdict, ellipsoidalVerdict } = sums.judge(plain, null);
      return [verdict, ellipsoidalVerdict];
    };
    expect(judged(10, 10)).toEqual(['cannot-tell', 'cannot-tell']);
    expect(judged(10, 12, 10)).toEqual(['not-equal', 'not-equal']);
  });

  test('beyond the most exchanges parcels are counted as unlisted, and memory does not grow', () => {
    const sums = createExchangeSums(2);
    for (let i = 0; i < 5; i++) sums.add(way('A', 'B', String(i)), hectares(1), null);
    const { exchanges, unlisted } = sums.judge(plain, null);
    expect([exchanges.length, unlisted]).toEqual([2, 3]);
  });
});

describe('the errors of an exchange', () => {
  const metre = 1 / 111_000;
  /** A square of so many metres, its south-west corner so many metres east of 70.5° E, 40° N. */
  const square = (eastM: number, sideM: number): Polygon => {
    const [west, south] = [70.5 + (eastM * metre) / Math.cos((40 * Math.PI) / 180), 40];
    const [width, height] = [(sideM * metre) / Math.cos((40 * Math.PI) / 180), sideM * metre];
    const ring = [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
      [west, south],
    ];
    return { type: 'Polygon', coordinates: [ring] };
  };

  function exchange(squares: readonly { to: 'A' | 'B'; polygon: Polygon; kept?: boolean }[]) {
    const shapes = new ShapeStore();
    const sums = createExchangeSums(10);
    for (const { to, polygon, kept = true } of squares) {
      const shape = kept ? shapes.add(polygon) : null;
      const m2 = geodesicArea(polygon);
      const figures = { m2, turfM2: m2, ...areaUncertainty(polygon, 1) };
      sums.add(to === 'A' ? way('B', 'A') : way('A', 'B'), figures, shape);
    }
    return {
      judge: (accuracyM: number, correlationM: number | null = null, reckoned?: ReckonedErrors) => {
        const options = { tolerancePercent: 1, accuracyM, correlationM };
        const [judged] = sums.judge(options, shapeOutlines(shapes), reckoned).exchanges;
        if (!judged) throw new Error('no exchange');
        return judged;
      },
    };
  }
  const large = [
    { to: 'A', polygon: square(0, 3162) },
    { to: 'B', polygon: square(20_000, 3162) },
  ] as const;

  test('two plots of 1,000 ha are equal where points are off by 1 m; 10 m does not tell, and what would is told', () => {
    const { judge } = exchange(large);
    expect(judge(1)).toMatchObject({ verdict: 'equal', settledByAccuracyM: null });
    const unsure = judge(10);
    expect(unsure.verdict).toBe('cannot-tell');
    const settled = unsure.settledByAccuracyM as number;
    expect(judge(settled).verdict).toBe('equal');
    expect(judge(settled * 1.1).verdict).toBe('cannot-tell');
    expect(unsure.error.halfWidthHa).toBeCloseTo(10 * judge(1).error.halfWidthHa, 9);
  });

  test('are less than where all outlines of one side lie too far out and those of the other too far in', () => {
    const { sides, error } = exchange(large).judge(10);
    const systematic = sides.reduce((sum, { systematicHa }) => sum + systematicHa, 0);
    expect(error.halfWidthHa).toBeLessThan(systematic);
    const [first, second] = sides.map(({ halfWidthHa }) => halfWidthHa) as [number, number];
    expect(error.halfWidthHa).toBeCloseTo(Math.hypot(first, second), 3);
  });

  test('follow the correlation that is given', () => {
    const { judge } = exchange(large);
    const lengths = [0, 500, 3000].map((length) => judge(10, length).error);
    expect(lengths.map(({ correlationM }) => correlationM)).toEqual([0, 500, 3000]);
    expect(judge(10).error.sdHa).toBeGreaterThanOrEqual(Math.max(...lengths.map(({ sdHa }) => sdHa)) * 0.99);
  });

  test('are a bound, and say so, where an outline was not kept', () => {
    const [first, second] = large;
    const known = exchange(large).judge(10).error;
    const { error } = exchange([first, { ...second, kept: false }]).judge(10);
    expect(error).toMatchObject({ bound: true, correlationM: null });
    expect(error.sdHa).toBeGreaterThan(known.sdHa);
  });

  test('are reckoned once for all accuracies', () => {
    const { judge } = exchange(large);
    const reckoned: ReckonedErrors = new Map();
    const at10 = judge(10, null, reckoned).error.sdHa;
    expect([...reckoned.keys()]).toHaveLength(1);
    const [key, errors] = [...reckoned][0] ?? [];
    if (key === undefined || !errors) throw new Error('nothing reckoned');
    // What is kept is what is used: had it been reckoned anew, the change would be lost.
    reckoned.set(key, { ...errors, difference: { ...errors.difference, sdM2: 2 * errors.difference.sdM2 } });
    expect(judge(5, null, reckoned).error.sdHa).toBeCloseTo(at10, 9);
    expect(judge(5, 0, reckoned).error.correlationM).toBe(0);
    expect([...reckoned.keys()]).toHaveLength(2);
    expect(judge(0, null, reckoned).error).toEqual(noError);
  });

  test('of a file too large to be held are a bound: those of its parts, added up', () => {
    const part = (eastM: number) => [
      { to: 'A' as const, polygon: square(eastM, 3162) },
      { to: 'B' as const, polygon: square(eastM + 20_000, 3162) },
    ];
    const sums = createExchangeSums(10);
    let shapes = new ShapeStore();
    for (const [index, { to, polygon }] of [...part(0), ...part(60_000)].entries()) {
      if (index === 2) {
        sums.letGo({ accuracyM: 10, correlationM: null }, shapeOutlines(shapes));
        shapes = new ShapeStore();
      }
      const m2 = geodesicArea(polygon);
      const figures = { m2, turfM2: m2, ...areaUncertainty(polygon, 1) };
      sums.add(to === 'A' ? way('B', 'A') : way('A', 'B'), figures, shapes.add(polygon));
    }
    const options = { tolerancePercent: 1, accuracyM: 10 };
    const [inParts] = sums.judge(options, shapeOutlines(shapes)).exchanges;
    const whole = exchange([...part(0), ...part(60_000)]).judge(10);
    const [one, other] = [part(0), part(60_000)].map((each) => exchange(each).judge(10).error.sdHa);
    expect(inParts?.error.bound).toBe(true);
    expect(inParts?.error.sdHa).toBeCloseTo((one ?? 0) + (other ?? 0), 9);
    expect(inParts?.error.sdHa).toBeGreaterThan(whole.error.sdHa);
    inParts?.sides.forEach(({ halfWidthHa }, i) => {
      expect(halfWidthHa).toBeGreaterThan(whole.sides[i]?.halfWidthHa ?? Infinity);
    });
  });
});
