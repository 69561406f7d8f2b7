import { eachRun, type SortedCells } from './sorted-cells.ts';
import type { VertexWeights } from './vertex-weights.ts';

/** Correlation lengths beyond which two vertices have nothing to do with each other: e^−16 is 1.1e-7. */
export const reach = 4;

/** Σ |d|²: what the vertices make where each errs for itself. */
export function sumOfSquares({ count, dx, dy }: VertexWeights): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (dx[i] as number) ** 2 + (dy[i] as number) ** 2;
  return sum;
}

/**
 * Σ Σ ρ(|p − q|) d(p)·d(q) over all vertices p, q, with ρ(h) = exp(−(h/L)²), for each length L (m, longest first,
 * none of them 0) by the pairs themselves. Cells must be `reach` times the longest length wide, or more.
 */
export function pairSums(cells: SortedCells, descending: readonly number[]): Float64Array {
  const { x, y, dx, dy } = cells.weights;
  const lengths = Float64Array.from(descending);
  const inverse = lengths.map((length) => 1 / length ** 2);
  const limit = lengths.map((length) => (reach * length) ** 2);
  // Half the length before: its fourth power, cheaper than another exponential.
  const halved = lengths.map((length, i) => (i > 0 && lengths[i - 1] === 2 * length ? 1 : 0));
  const sums = new Float64Array(lengths.length);
  const farthest = limit[0] as number;

  function meet(i: number, from: number, to: number): void {
    const xi = x[i] as number;
    const yi = y[i] as number;
    const dxi = dx[i] as number;
    const dyi = dy[i] as number;
    for (let j = from; j < to; j++) {
      const ex = (x[j] as number) - xi;
      const ey = (y[j] as number) - yi;
      const distance2 = ex * ex + ey * ey;
      if (distance2 > farthest) continue;
      const dot = dxi * (dx[j] as number) + dyi * (dy[j] as number);
      let rho = 1;
      for (let k = 0; k < lengths.length; k++) {
        if (distance2 > (limit[k] as number)) break;
        if (halved[k] === 1) {
          rho *= rho;
          rho *= rho;
        } else rho = Math.exp(-distance2 * (inverse[k] as number));
        sums[k] = (sums[k] as number) + rho * dot;
      }
    }
  }

  eachRun(cells, (from, to, besideTo, nextFrom, nextTo) => {
    for (let i = from; i < to; i++) {
      meet(i, i + 1, besideTo);
      meet(i, nextFrom, nextTo);
    }
  });
  const own = sumOfSquares(cells.weights);
  return sums.map((sum) => own + 2 * sum);
}
