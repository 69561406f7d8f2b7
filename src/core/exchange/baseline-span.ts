import type { Baseline } from '../atlas/baseline.ts';

/** How far the answer depends on which snapshot is taken as "before". */
export type BaselineSpan = {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** Hectares to Tajikistan less those to Kyrgyzstan. */
  readonly net: { readonly low: number; readonly high: number };
  /** How many times as much passed to Tajikistan as to Kyrgyzstan. */
  readonly ratio: { readonly low: number; readonly high: number };
};

const ends = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });

/**
 * The range over the snapshots drawn before `until` (ISO date). Null where they do not all show a net change
 * towards Tajikistan, or there are none: then there is nothing that holds for every choice.
 */
export function baselineSpan(
  baselines: Readonly<Record<string, Pick<Baseline, 'toTjkHa' | 'toKgzHa'>>>,
  until: string,
): BaselineSpan | null {
  const dates = Object.keys(baselines)
    .filter((date) => date < until)
    .sort();
  const taken = dates.flatMap((date) => baselines[date] ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  const net = ends(taken.map(({ toTjkHa, toKgzHa }) => toTjkHa - toKgzHa));
  if (first === undefined || last === undefined || net.low <= 0) return null;
  return { count: dates.length, first, last, net, ratio: ends(taken.map((b) => b.toTjkHa / b.toKgzHa)) };
}
