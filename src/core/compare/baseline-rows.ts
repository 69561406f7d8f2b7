import type { Baseline } from '../atlas/baseline.ts';

/** What changed from one snapshot to the newest, hectares on the ellipsoid; `netHa` is towards Tajikistan. */
export type BaselineRow = {
  readonly date: string;
  readonly toTjkHa: number;
  readonly toKgzHa: number;
  readonly netHa: number;
};

/** A row for each snapshot but the newest, from which nothing has changed; the oldest first. */
export const baselineRows = (baselines: Readonly<Record<string, Baseline>>): BaselineRow[] =>
  Object.entries(baselines)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, -1)
    .map(([date, { toTjkHa, toKgzHa }]) => ({ date, toTjkHa, toKgzHa, netHa: toTjkHa - toKgzHa }));

const days = (date: string) => Date.parse(date) / 86_400_000;

/** Where a date stands between two others, 0 to 1, by days. */
export const dayShare = (date: string, from: string, to: string): number =>
  (days(date) - days(from)) / (days(to) - days(from));
