import { farApart } from './far-apart.ts';
import { gaussianSums } from './gaussian-sums.ts';
import { reach } from './pair-sums.ts';
import { ringWeights } from './ring-weights.ts';
import type { SignedRings } from './signed-rings.ts';

/** Variances (m⁴), one for each correlation length (m), of the difference or of one side of it. */
export type Variances = (correlationsM: readonly number[], side?: 'first' | 'second') => readonly number[];

/**
 * Variances of a sum or difference of areas, all vertices being off by 1 m (one standard deviation on each axis) and
 * alike over a correlation length: ¼ ΣΣ ρ(|p − q|) d(p)·d(q) over all vertices, with ρ(h) = exp(−(h/L)²) and d the
 * signed sum of the edges that meet in a vertex. They grow with the square of the accuracy. Length 0 is the case of van
 * Oort, Stein, Bregt, de Bruin & Kuipers (2005): vertices err each for itself; correlated vertices are those of Hunter &
 * Goodchild (1995). A shift of all outlines alike (Infinity) changes nothing. No length may exceed `longestM`.
 */
export function areaVariances(rings: SignedRings, longestM: number): Variances {
  const groups = farApart(rings, reach * longestM).map((group) => ringWeights(group));
  return (correlationsM, side) => {
    const sums = correlationsM.map(() => 0);
    for (const weightsOf of groups)
      gaussianSums(weightsOf(side), correlationsM).forEach((sum, i) => {
        sums[i] = (sums[i] as number) + sum / 4;
      });
    return sums;
  };
}
