import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaussianSums, gridSums } from '../../../../src/core/exchange/area-error/gaussian-sums.ts';
import { pairSums, reach } from '../../../../src/core/exchange/area-error/pair-sums.ts';
import {
  countCells,
  countPairs,
  oneCell,
  sortIntoCells,
} from '../../../../src/core/exchange/area-error/sorted-cells.ts';
import type { VertexWeights } from '../../../../src/core/exchange/area-error/vertex-weights.ts';
import { seededRandom } from '../../../bench/parcels.ts';
import { planarWeights, rectangleRing } from './planar.ts';

const lengths = [100, 200, 500, 1000, 2000, 5000, 10000, 20000];

/** Weights of no outline: what is left out cannot cancel. */
function scattered(count: number, widthM: number, seed = 5): VertexWeights {
  const random = seededRandom(seed);
  const column = (of: () => number) => Float64Array.from({ length: count }, of);
  const [x, y] = [column(() => random() * widthM), column(() => random() * widthM * 0.6)];
  return { count, x, y, dx: column(() => random() - 0.5), dy: column(() => random() - 0.5) };
}

/** Fields of some hectares to either side, as a cadastre has them: close sums of many weights that cancel. */
function fields(count: number, widthM: number): VertexWeights {
  const random = seededRandom(11);
  return planarWeights(
    Array.from({ length: count }, (_, i) => ({
      ring: rectangleRing(random() * widthM, random() * widthM, 80 + 200 * random(), 80 + 100 * random(), 40),
      side: i % 2 === 0 ? 1 : -1,
    })),
  );
}

/** The double sum as it is written, without any cell or limit. */
function direct({ count, x, y, dx, dy }: VertexWeights, lengthM: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++) {
      const h2 = ((x[i] as number) - (x[j] as number)) ** 2 + ((y[i] as number) - (y[j] as number)) ** 2;
      const dot = (dx[i] as number) * (dx[j] as number) + (dy[i] as number) * (dy[j] as number);
      sum += Math.exp(-h2 / lengthM ** 2) * dot;
    }
  return sum;
}

describe('the sum over all pairs', () => {
  test.each([2000, 30_000, 400_000])('is found to 1e-4, scattered over %s m', (widthM) => {
    const weights = scattered(1500, widthM);
    const sums = gaussianSums(weights, lengths);
    lengths.forEach((length, i) => {
      expect((sums[i] as number) / direct(weights, length)).toBeCloseTo(1, 4);
    });
  });

  test.each([3000, 40_000])('is found to 1e-3 where weights cancel: fields over %s m', (widthM) => {
    const weights = fields(120, widthM);
    expect(weights.count).toBeGreaterThan(1000);
    const sums = gaussianSums(weights, lengths);
    lengths.forEach((length, i) => {
      expect((sums[i] as number) / direct(weights, length)).toBeCloseTo(1, 3);
    });
  });

  test('is the same by grids alone, each spread anew or made of the one before', () => {
    const weights = scattered(800, 9000);
    const chain = [150, 160, 400, 1000, 1100, 20_000];
    gridSums(weights, chain).forEach((sum, i) => {
      expect(sum / direct(weights, chain[i] as number)).toBeCloseTo(1, 4);
    });
  });

  test('looks at every pair within reach once, in however many cells', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(points, (all) => {
        const weights: VertexWeights = {
          count: all.length,
          x: Float64Array.from(all, ([x]) => x),
          y: Float64Array.from(all, ([, y]) => y),
          dx: Float64Array.from(all, (_, i) => 1 + i),
          dy: Float64Array.from(all, () => 0),
        };
        const whole = oneCell(weights);
        expect(countPairs(whole)).toBe((all.length * (all.length - 1)) / 2);
        const celled = sortIntoCells(weights, countCells(weights, reach * 20));
        const [a = 0, b = 0] = [pairSums(whole, [20])[0], pairSums(celled, [20])[0]];
        expect(a / b).toBeCloseTo(1, 9);
        expect(a / direct(weights, 20)).toBeCloseTo(1, 5);
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(gaussianSums(scattered(0, 1), [0, 100, Infinity])).toEqual([0, 0, 0]);
  });
});
