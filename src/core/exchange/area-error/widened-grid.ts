import { type Grid, spacing, type TakeRow } from './gaussian-grid.ts';

/** How far a row is spread again, in lengths of the Gaussian that does it. */
const far = 2.5;

/** A length less than so much longer is better spread anew: the Gaussian between would fall through the points. */
export const leastRatio = 1.5;

export type Widener = {
  readonly take: TakeRow;
  /** The rows of the wider grid, once all rows of the finer one have been taken. */
  readonly rows: (take: TakeRow) => void;
};

/**
 * Turns the rows of a grid into those for a longer correlation length: a Gaussian spread by another Gaussian is the
 * wider one whose square is the sum of both, so that vertices are spread only once.
 */
export function createWidener(grid: Grid, wider: Grid): Widener {
  const between2 = wider.lengthM ** 2 - grid.lengthM ** 2;
  const between = Math.sqrt(between2);
  const [step, widerStep] = [spacing * grid.lengthM, spacing * wider.lengthM];
  const scale = (Math.sqrt(2 / Math.PI) * wider.lengthM * step) / (grid.lengthM * between);
  const share = (distance: number) => scale * Math.exp((-2 * distance * distance) / between2);
  const across = Array.from({ length: wider.columns }, (_, column) => {
    const at = wider.west + column * widerStep - grid.west;
    const from = Math.min(grid.columns, Math.max(0, Math.ceil((at - far * between) / step)));
    const to = Math.max(from, Math.min(grid.columns, Math.floor((at + far * between) / step) + 1));
    return {
      from,
      shares: Float64Array.from({ length: to - from }, (_, k) => share(at - (from + k) * step)),
    };
  });
  const stored = Array.from({ length: wider.rows }, () => new Float64Array(2 * wider.columns));
  const gathered = new Float64Array(2 * wider.columns);
  return {
    take(row, values) {
      across.forEach(({ from, shares }, column) => {
        gather(values, from, shares, gathered, column);
      });
      const at = grid.south + row * step - wider.south;
      const last = Math.min(wider.rows - 1, Math.floor((at + far * between) / widerStep));
      for (let r = Math.max(0, Math.ceil((at - far * between) / widerStep)); r <= last; r++)
        addTo(stored[r] as Float64Array, share(at - r * widerStep), gathered);
    },
    rows(take) {
      stored.forEach((values, row) => {
        take(row, values);
      });
    },
  };
}

function gather(
  source: Float64Array,
  from: number,
  shares: Float64Array,
  target: Float64Array,
  column: number,
): void {
  let east = 0;
  let north = 0;
  for (let k = 0, at = 2 * from; k < shares.length; k++, at += 2) {
    const share = shares[k] as number;
    east += share * (source[at] as number);
    north += share * (source[at + 1] as number);
  }
  target[2 * column] = east;
  target[2 * column + 1] = north;
}

function addTo(target: Float64Array, share: number, source: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + share * (source[i] as number);
}
