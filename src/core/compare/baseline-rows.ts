import type { Baseline } from '../atlas/baseline.ts';

/** What changed from one snapshot to the newest, hectares on the ellipsoid; `netHa` is towards Tajikistan. */
export type BaselineRow = {
  readonly date: string;
  readonly toTjkHa: number;
  readonly toKgzHa: number;
  readonly netHa: number;
};

/**
 * A row for each snapshot but the newest, from which nothing has changed; the oldest first. `measured` takes the place of
 * one: of the pair whose changed ground was cut out by itself, without the crossings of all other snapshots.
 */
export const baselineRows = (
  baselines: Readonly<Record<string, Baseline>>,
  measured?: Omit<BaselineRow, 'netHa'>,
): BaselineRow[] =>
  Object.entries(baselines)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, -1)
    .map(([date, baseline]) => {
      const { toTjkHa, toKgzHa } = date === measured?.date ? measured : baseline;
      return { date, toTjkHa, toKgzHa, netHa: toTjkHa - toKgzHa };
    });

const days = (date: string) => Date.parse(date) / 86_400_000;

/** Where a date stands between two others, 0 to 1, by days. */
export const dayShare = (date: string, from: string, to: string): number =>
  (days(date) - days(from)) / (days(to) - days(from));
