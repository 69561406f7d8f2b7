import type { VertexWeights } from './vertex-weights.ts';

/** Square cells over the vertices, row by row; each row has an empty cell before and behind it. */
type Cells = {
  readonly west: number;
  readonly south: number;
  readonly side: number;
  readonly columns: number;
  /** How many vertices stand before each cell, in the order of the cells. */
  readonly starts: Int32Array;
};

/** Vertices sorted into cells: those of a cell are `starts[cell]` up to `starts[cell + 1]`. */
export type SortedCells = Cells & { readonly weights: VertexWeights };

const cellAt = ({ west, south, side, columns }: Omit<Cells, 'starts'>, x: number, y: number): number =>
  Math.floor((y - south) / side) * columns + Math.floor((x - west) / side) + 1;

/** Cells whose side is `wanted` metres, or more where that would make many more cells than vertices. */
export function countCells({ count, x, y }: VertexWeights, wanted: number): Cells {
  const [west, east] = bounds(x, count);
  const [south, north] = bounds(y, count);
  let side = wanted;
  while (((east - west) / side) * ((north - south) / side) > 2 * count) side *= 1.2;
  const columns = Math.floor((east - west) / side) + 3;
  const frame = { west, south, side, columns };
  const starts = new Int32Array(columns * (Math.floor((north - south) / side) + 2) + 1);
  for (let i = 0; i < count; i++) {
    const behind = cellAt(frame, x[i] as number, y[i] as number) + 1;
    starts[behind] = (starts[behind] as number) + 1;
  }
  for (let c = 1; c < starts.length; c++) starts[c] = (starts[c] as number) + (starts[c - 1] as number);
  return { ...frame, starts };
}

/** All vertices in one cell: every pair are neighbours. */
export const oneCell = (weights: VertexWeights): SortedCells => ({
  west: Number.NaN,
  south: Number.NaN,
  side: Infinity,
  columns: 3,
  starts: Int32Array.of(0, weights.count),
  weights,
});

/** The vertices, sorted into the cells that were counted for them. */
export function sortIntoCells({ count, x, y, dx, dy }: VertexWeights, cells: Cells): SortedCells {
  const next = cells.starts.slice();
  const make = () => new Float64Array(count);
  const weights = { count, x: make(), y: make(), dx: make(), dy: make() };
  for (let i = 0; i < count; i++) {
    const cell = cellAt(cells, x[i] as number, y[i] as number);
    const to = next[cell] as number;
    next[cell] = to + 1;
    weights.x[to] = x[i] as number;
    weights.y[to] = y[i] as number;
    weights.dx[to] = dx[i] as number;
    weights.dy[to] = dy[i] as number;
  }
  return { ...cells, weights };
}

/** Visits each cell's vertices and the runs behind them in the same and the next row: every pair of neighbours once. */
export function eachRun(
  { starts, columns }: Cells,
  visit: (from: number, to: number, besideTo: number, nextFrom: number, nextTo: number) => void,
): void {
  const cells = starts.length - 1;
  const start = (cell: number) => starts[Math.min(cell, cells)] as number;
  for (let cell = 0; cell < cells; cell++) {
    const from = start(cell);
    const to = start(cell + 1);
    if (from < to) visit(from, to, start(cell + 2), start(cell + columns - 1), start(cell + columns + 2));
  }
}

/** How many pairs of vertices stand in one cell or in neighbouring ones. */
export function countPairs(cells: Cells): number {
  let pairs = 0;
  eachRun(cells, (from, to, besideTo, nextFrom, nextTo) => {
    pairs += (to - from) * ((to - from - 1) / 2 + (besideTo - to) + (nextTo - nextFrom));
  });
  return pairs;
}

/** The least and the greatest of the first `count` values. */
export function bounds(values: Float64Array, count: number): [least: number, greatest: number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
