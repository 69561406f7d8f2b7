import { bounds } from './sorted-cells.ts';
import type { VertexWeights } from './vertex-weights.ts';

/** Distance of the points of a grid, and how far beyond the vertices it goes, in correlation lengths. */
export const spacing = 0.45;
const margin = 2.5;
/** Points on either side of a vertex that it is spread over; beyond is less than exp(−2 · 2.4²), 1e-5 of it. */
const half = 5;
const width = 2 * half + 1;

/**
 * Points over the vertices. Each weight d is spread over them as the Gaussian d·exp(−2|p − g|²/L²): two such Gaussians
 * overlap by exp(−|p − q|²/L²) · πL²/4, so that the sum of the squares over all points is the sum over all pairs of
 * vertices, never negative and as quick for far neighbours as for near ones. Points 0.45 L apart give the integral to
 * 1e-5 (the trapezium rule on a Gaussian: 2 exp(−π²/(4 · 0.45²))).
 */
export type Grid = {
  readonly lengthM: number;
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
};

/** Takes one row of spread weights, x and y by turns; the array is used again afterwards. */
export type TakeRow = (row: number, values: Float64Array) => void;

export function gridFor(weights: VertexWeights, lengthM: number): Grid {
  const step = spacing * lengthM;
  const [west, east] = bounds(weights.x, weights.count);
  const [south, north] = bounds(weights.y, weights.count);
  const around = margin * lengthM;
  return {
    lengthM,
    west: west - around - step,
    south: south - around - step,
    columns: Math.ceil((east - west + 2 * around) / step) + 3,
    rows: Math.ceil((north - south + 2 * around) / step) + 3,
  };
}

/** What a row adds to Σ Σ exp(−|p − q|²/L²) d(p)·d(q). */
export function rowSum(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) ** 2;
  return (4 / Math.PI) * spacing * spacing * sum;
}

/** Spreads the vertices and hands on every row once it is complete, from the south; only a few are held at a time. */
export function spreadRows(weights: VertexWeights, grid: Grid, take: TakeRow): void {
  const { x, y, dx, dy } = weights;
  const { columns, west, south } = grid;
  const step = spacing * grid.lengthM;
  const window = Array.from({ length: width }, () => new Float64Array(2 * columns));
  const byColumn = new Float64Array(width);
  const byRow = new Float64Array(width);
  let row = 0;
  for (const i of byRows(weights, grid)) {
    const first = shares(((y[i] as number) - south) / step, byRow);
    for (; row < first; row++) handOn(window[row % width] as Float64Array, row, take);
    const from = 2 * shares(((x[i] as number) - west) / step, byColumn);
    const dxi = dx[i] as number;
    const dyi = dy[i] as number;
    for (let r = 0; r < width; r++)
      addSpread(
        window[(first + r) % width] as Float64Array,
        from,
        byColumn,
        (byRow[r] as number) * dxi,
        (byRow[r] as number) * dyi,
      );
  }
  for (const end = row + width; row < end; row++) handOn(window[row % width] as Float64Array, row, take);
}

function handOn(values: Float64Array, row: number, take: TakeRow): void {
  take(row, values);
  values.fill(0);
}

function addSpread(
  target: Float64Array,
  from: number,
  byColumn: Float64Array,
  east: number,
  north: number,
): void {
  for (let c = 0, at = from; c < width; c++, at += 2) {
    const share = byColumn[c] as number;
    target[at] = (target[at] as number) + share * east;
    target[at + 1] = (target[at + 1] as number) + share * north;
  }
}

/** The vertices' numbers, those of the southern rows first. */
function byRows({ count, y }: VertexWeights, { south, rows, lengthM }: Grid): Int32Array {
  const step = spacing * lengthM;
  const rowOf = (i: number) => Math.round(((y[i] as number) - south) / step);
  const next = new Int32Array(rows + 1);
  for (let i = 0; i < count; i++) next[rowOf(i) + 1] = (next[rowOf(i) + 1] as number) + 1;
  for (let r = 1; r <= rows; r++) next[r] = (next[r] as number) + (next[r - 1] as number);
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const row = rowOf(i);
    order[next[row] as number] = i;
    next[row] = (next[row] as number) + 1;
  }
  return order;
}

const decays = Float64Array.from({ length: half + 1 }, (_, j) => Math.exp(-2 * spacing * spacing * j * j));

/** Fills in the Gaussian's values at the points around a position in steps; returns the first of the points. */
function shares(position: number, values: Float64Array): number {
  const middle = Math.round(position);
  const off = position - middle;
  const ratio = Math.exp(4 * spacing * spacing * off);
  let up = Math.exp(-2 * spacing * spacing * off * off);
  let down = up;
  values[half] = up;
  for (let j = 1; j <= half; j++) {
    up *= ratio;
    down /= ratio;
    values[half + j] = up * (decays[j] as number);
    values[half - j] = down * (decays[j] as number);
  }
  return middle - half;
}
