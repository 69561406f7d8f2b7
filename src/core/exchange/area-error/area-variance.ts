import { farApart } from './far-apart.ts';
import { gaussianSums } from './gaussian-sums.ts';
import { reach } from './pair-sums.ts';
import { ringWeights } from './ring-weights.ts';
import type { SignedRings } from './signed-rings.ts';

/**
 * Variance (m⁴) of a sum or difference of areas, all vertices being off by 1 m (one standard deviation on each axis)
 * and alike over each of the correlation lengths (m): ¼ ΣΣ ρ(|p − q|) d(p)·d(q) over all vertices, with
 * ρ(h) = exp(−(h/L)²) and d the signed sum of the edges that meet in a vertex. It grows with the square of the
 * accuracy. Length 0 is the case of van Oort, Stein, Bregt, de Bruin & Kuipers (2005): vertices err each for itself;
 * correlated vertices are those of Hunter & Goodchild (1995). A shift of all outlines alike (Infinity) changes nothing.
 */
export function areaVariances(rings: SignedRings, correlationsM: readonly number[]): readonly number[] {
  const sums = correlationsM.map(() => 0);
  for (const group of farApart(rings, reach * Math.max(0, ...correlationsM)))
    gaussianSums(ringWeights(group), correlationsM).forEach((sum, i) => {
      sums[i] = (sums[i] as number) + sum / 4;
    });
  return sums;
}
