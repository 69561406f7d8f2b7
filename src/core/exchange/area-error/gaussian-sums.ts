import { gridFor, rowSum, spreadRows, type TakeRow } from './gaussian-grid.ts';
import { pairSums, reach, sumOfSquares } from './pair-sums.ts';
import { countCells, countPairs, oneCell, sortIntoCells } from './sorted-cells.ts';
import type { VertexWeights } from './vertex-weights.ts';
import { createWidener, leastRatio } from './widened-grid.ts';

/** Vertices up to which all pairs are summed: some 2 ms. */
const fewVertices = 300;
/** Nanoseconds that a pair of neighbours, a vertex spread, a point of a grid take; only their proportion matters. */
const [perPair, perVertex, perPoint] = [15, 400, 50];

/**
 * Σ Σ ρ(|p − q|) d(p)·d(q) over all vertices p, q, with ρ(h) = exp(−(h/L)²), for each length L (m): 0 where each
 * vertex errs for itself, Infinity where all err alike. All pairs where the vertices are few; otherwise near pairs for
 * the short lengths, a grid for the long ones, changing where it costs least: within 1e-4 of the sum over all pairs.
 */
export function gaussianSums(weights: VertexWeights, lengthsM: readonly number[]): readonly number[] {
  const asked = [...new Set(lengthsM)].filter((length) => length > 0 && Number.isFinite(length));
  const ascending = weights.count > 0 ? asked.sort((a, b) => a - b) : [];
  const few = weights.count <= fewVertices;
  const paired = few ? ascending.length : pairedLengths(weights, ascending);
  const near = ascending.slice(0, paired).reverse();
  const sums = new Map<number, number>();
  let sorted = weights;
  if (near[0] !== undefined) {
    const cells = few ? oneCell(weights) : sortIntoCells(weights, countCells(weights, reach * near[0]));
    sorted = cells.weights;
    pairSums(cells, near).forEach((sum, i) => {
      sums.set(near[i] as number, sum);
    });
  }
  const far = ascending.slice(paired);
  gridSums(sorted, far).forEach((sum, i) => {
    sums.set(far[i] as number, sum);
  });
  return lengthsM.map((length) =>
    length === 0
      ? sumOfSquares(weights)
      : length === Infinity
        ? squareOfSum(weights)
        : (sums.get(length) ?? 0),
  );
}

/** The sums on grids, each made of the one before where it can; lengths ascend. */
export function gridSums(weights: VertexWeights, ascending: readonly number[]): readonly number[] {
  const grids = ascending.map((length) => gridFor(weights, length));
  let widenedRows: ((take: TakeRow) => void) | null = null;
  return grids.map((grid, i) => {
    const rows = widenedRows ?? ((take: TakeRow) => spreadRows(weights, grid, take));
    const wider = grids[i + 1];
    const widener = wider && wider.lengthM >= leastRatio * grid.lengthM ? createWidener(grid, wider) : null;
    let sum = 0;
    rows((row, values) => {
      sum += rowSum(values);
      widener?.take(row, values);
    });
    widenedRows = widener?.rows ?? null;
    return sum;
  });
}

/** How many of the lengths, the shortest first, are best summed by pairs. */
function pairedLengths(weights: VertexWeights, ascending: readonly number[]): number {
  let best = { paired: 0, cost: gridCost(weights, ascending[0]) };
  for (let paired = 1; paired <= ascending.length; paired++) {
    const cells = countCells(weights, reach * (ascending[paired - 1] as number));
    const pairsCost = countPairs(cells) * perPair;
    if (pairsCost >= best.cost) break;
    const cost = pairsCost + gridCost(weights, ascending[paired]);
    if (cost < best.cost) best = { paired, cost };
  }
  return best.paired;
}

/** Nanoseconds for the grids of this length and the longer ones. */
function gridCost(weights: VertexWeights, shortest: number | undefined): number {
  if (shortest === undefined) return 0;
  const { columns, rows } = gridFor(weights, shortest);
  return weights.count * perVertex + columns * rows * perPoint;
}

function squareOfSum({ count, dx, dy }: VertexWeights): number {
  let east = 0;
  let north = 0;
  for (let i = 0; i < count; i++) {
    east += dx[i] as number;
    north += dy[i] as number;
  }
  return east ** 2 + north ** 2;
}
