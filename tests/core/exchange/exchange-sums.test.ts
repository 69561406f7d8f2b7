import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExchangeSums } from '../../../src/core/exchange/exchange-sums.ts';

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
        for (const [direction, figures] of shuffled) sums.add(direction, figures);
        const { exchanges, verdict } = sums.judge(plain);
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
    sums.add(way('A', 'B'), hectares(10));
    const [exchange] = sums.judge(plain).exchanges;
    expect(exchange?.sides.map(({ party, ha }) => [party, ha])).toEqual([
      ['A', 0],
      ['B', 10],
    ]);
    expect([exchange?.differenceHa, exchange?.verdict]).toEqual([10, 'not-equal']);
  });

  test('three parties in one exchange: cannot tell', () => {
    const sums = createExchangeSums(10);
    sums.add(way('A', 'B'), hectares(10));
    sums.add(way('B', 'C'), hectares(10));
    const { exchanges, verdict } = sums.judge(plain);
    expect([exchanges[0]?.differenceHa, verdict]).toEqual([null, 'cannot-tell']);
  });

  test('no parcel: cannot tell', () => {
    expect(createExchangeSums(10).judge(plain)).toMatchObject({ exchanges: [], verdict: 'cannot-tell' });
  });

  test('scattered errors add in squares, errors of one sign as they are; both follow the accuracy', () => {
    const sums = createExchangeSums(10);
    for (let i = 0; i < 4; i++) sums.add(way('A', 'B'), hectares(10));
    const side = sums.judge({ tolerancePercent: 1, accuracyM: 5 }).exchanges[0]?.sides[1];
    expect(side?.independentHa).toBeCloseTo((5 * Math.sqrt(4) * 1) / 10_000, 12);
    expect(side?.systematicHa).toBeCloseTo((5 * 4 * 100) / 10_000, 12);
  });

  test('the verdict is Turf’s; where the ellipsoid would judge otherwise both are told', () => {
    const sums = createExchangeSums(10);
    sums.add(way('A', 'B'), hectares(100, 99));
    sums.add(way('B', 'A'), hectares(98.5, 98.5));
    expect(sums.judge(plain)).toMatchObject({ verdict: 'equal', ellipsoidalVerdict: 'not-equal' });
  });

  test('beyond the most exchanges parcels are counted as unlisted, and memory does not grow', () => {
    const sums = createExchangeSums(2);
    for (let i = 0; i < 5; i++) sums.add(way('A', 'B', String(i)), hectares(1));
    const { exchanges, unlisted } = sums.judge(plain);
    expect([exchanges.length, unlisted]).toEqual([2, 3]);
  });
});
