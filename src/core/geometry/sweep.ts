import { type LeftToRight, SweepStatus } from './sweep-status.ts';

/** What a sweep hears; it ends as soon as one of them returns true. */
export type SweepListener = {
  /** Two edges have become neighbours, the first below the second. */
  neighbours?(lower: number, upper: number): boolean;
  /**
   * All edges that end and begin at (x, y) are out and in. `gaps` are the edges above which something may have
   * changed, −1 for the ground below all; some may be gone.
   */
  passed?(x: number, y: number, gaps: readonly number[], status: SweepStatus): boolean;
};

/** Four numbers an edge, from its western end to its eastern one; of a vertical edge, from south to north. */
export function leftToRight(ends: Float64Array): LeftToRight {
  const turned = ends.slice();
  for (let k = 0; k < ends.length; k += 4) {
    const [x1, y1] = [ends[k] as number, ends[k + 1] as number];
    const [x2, y2] = [ends[k + 2] as number, ends[k + 3] as number];
    if (x1 < x2 || (x1 === x2 && y1 < y2)) continue;
    turned[k] = x2;
    turned[k + 1] = y2;
    turned[k + 2] = x1;
    turned[k + 3] = y1;
  }
  return turned;
}

/**
 * Sweeps a line from west to east over edges (Shamos and Hoey, Geometric intersection problems, 1976). Among edges
 * that become neighbours are all that meet first, so `neighbours` hears of a crossing before the order is disturbed
 * by it. Time: n log n.
 */
export function sweep(ends: LeftToRight, tie: (a: number, b: number) => number, hear: SweepListener): void {
  const status = new SweepStatus(ends, tie);
  // Event 2e is the beginning of edge e, 2e + 1 its end: two numbers each, as they stand in `ends`.
  const x = (event: number) => ends[2 * event] as number;
  const y = (event: number) => ends[2 * event + 1] as number;
  const events = Uint32Array.from({ length: ends.length / 2 }, (_, event) => event).sort(
    (a, b) => x(a) - x(b) || y(a) - y(b) || (b & 1) - (a & 1),
  );
  const meet = (lower: number, upper: number) =>
    lower >= 0 && upper >= 0 && hear.neighbours?.(lower, upper) === true;
  let gaps: number[] = [];
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as number;
    const edge = event >> 1;
    if (event & 1) {
      const [lower, upper] = [status.below(edge), status.above(edge)];
      status.remove(edge);
      gaps.push(lower);
      if (meet(lower, upper)) return;
    } else {
      status.insert(edge);
      gaps.push(status.below(edge), edge);
      if (meet(status.below(edge), edge) || meet(edge, status.above(edge))) return;
    }
    const next = events[i + 1];
    if (next !== undefined && x(next) === x(event) && y(next) === y(event)) continue;
    if (hear.passed?.(x(event), y(event), gaps, status)) return;
    gaps = [];
  }
}
