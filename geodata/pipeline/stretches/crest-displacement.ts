import { geodesicDistance } from '../../../src/core/geometry/geodesic.ts';
import type { Edge } from '../border-edges.ts';
import { chainEdges } from '../chains.ts';
import { LineIndex } from './line-index.ts';
import type { Snapshot, StretchedLine } from './stretch-lines.ts';
import type { Stretch } from './stretch-table.ts';

/** The snapshots between which mappers redrew the crest, and the name of its ways. */
const BEFORE = '2022-12-02';
const AFTER = '2023-03-26';
const CREST = 'Turkistan Ridge';

const PAIR = 'KGZ-TJK';
/** Points stand so far apart along the line, metres; lags are counted in steps. */
const STEP_M = 50;
const LAGS = [2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 30, 40];
/** The line before is looked for so far, metres. */
const REACH_M = 1000;
/** Less than this a point did not move, metres. */
const MOVED_M = 1;

/** How far the crest was redrawn: what the line of the boundary library was off by, point for point. */
export interface CrestDisplacement {
  before: string;
  after: string;
  ways: string[];
  stepM: number;
  points: number;
  /** Points moved by more than a metre. */
  movedPoints: number;
  /** Standard deviation of the signed distance of all points, metres. */
  sdM: number;
  /** Median distance of the moved points, metres. */
  medianMovedM: number;
  /** Autocorrelation of the signed distance along the line. */
  correlation: { lagM: number; value: number }[];
  /** Where the correlation has fallen to 1/e, km: the L of exp(−(h/L)²). */
  correlationKm: number;
}

/** Signed distance from each point of a chain to `line`: positive where it lies on the left. */
function displacements(chain: readonly Edge['a'][], line: LineIndex): (number | null)[] {
  const values: (number | null)[] = [];
  let along = 0;
  for (let i = 1; i < chain.length; i++) {
    const [a, b] = [chain[i - 1] as Edge['a'], chain[i] as Edge['a']];
    const length = geodesicDistance(a, b);
    for (let at = values.length * STEP_M - along; at <= length; at += STEP_M) {
      const t = at / length;
      const near = line.nearest([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])], REACH_M);
      const east = (b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180);
      const side = near === null ? 0 : Math.sign(east * near.north - (b[1] - a[1]) * near.east);
      values.push(near === null ? null : side * near.metres);
    }
    along += length;
  }
  return values;
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

function correlationAt(
  chains: readonly (number | null)[][],
  lag: number,
  centre: number,
  variance: number,
): number {
  const products = chains.flatMap((chain) =>
    chain.slice(lag).flatMap((later, i) => {
      const value = chain[i];
      return later === null || value === null || value === undefined
        ? []
        : [(value - centre) * (later - centre)];
    }),
  );
  return mean(products) / variance;
}

/** The distance at which the correlation falls to 1/e, between the two lags around it. */
function fallsTo1e(correlation: readonly { lagM: number; value: number }[]): number {
  const i = correlation.findIndex(({ value }) => value < 1 / Math.E);
  const [before, after] = [correlation[i - 1], correlation[i]];
  if (!before || !after) throw new Error('the correlation along the crest does not fall to 1/e');
  const t = (before.value - 1 / Math.E) / (before.value - after.value);
  return before.lagM + t * (after.lagM - before.lagM);
}

/** Measures the crest as drawn in March 2023 against the line of December 2022. */
export function crestDisplacement(
  snapshots: readonly Snapshot[],
  lines: readonly StretchedLine[],
  stretches: readonly Stretch[],
): CrestDisplacement {
  const old = snapshots.find(({ date }) => date === BEFORE);
  if (old === undefined) throw new Error(`no snapshot of ${BEFORE}`);
  const ways = stretches.filter(({ name }) => name === CREST).map(({ way }) => way);
  const crest = lines.filter(
    ({ stretch, from, until }) =>
      stretch !== null && ways.includes(stretch) && from <= AFTER && (until === null || AFTER < until),
  );
  const line = new LineIndex(old.edges[PAIR]);
  const chains = chainEdges(crest.flatMap(({ edges }) => edges)).map((chain) => displacements(chain, line));
  const values = chains.flat().filter((value) => value !== null);
  const moved = values.map(Math.abs).filter((value) => value > MOVED_M);
  const centre = mean(values);
  const variance = mean(values.map((value) => (value - centre) ** 2));
  const correlation = LAGS.map((lag) => ({
    lagM: lag * STEP_M,
    value: Number(correlationAt(chains, lag, centre, variance).toFixed(4)),
  }));
  return {
    before: BEFORE,
    after: AFTER,
    ways,
    stepM: STEP_M,
    points: values.length,
    movedPoints: moved.length,
    sdM: Number(Math.sqrt(variance).toFixed(2)),
    medianMovedM: Number((moved.sort((a, b) => a - b)[moved.length >> 1] as number).toFixed(2)),
    correlation,
    correlationKm: Number((fallsTo1e(correlation) / 1000).toFixed(3)),
  };
}
