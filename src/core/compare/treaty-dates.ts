import type { Atlas } from '../atlas/atlas.ts';
import { type CitedSource, cite } from '../atlas/cite.ts';
import { treatySigned } from '../atlas/valid-on.ts';

/** Fighting on the border, by the day on which it ended. */
export type FightingId = 'fighting-2021' | 'fighting-2022';
export type TreatyDateId = 'protocol' | 'signed' | 'khujand' | 'posts';

/** A dated event that the snapshots are read against. */
export type TreatyDate = {
  readonly id: TreatyDateId | FightingId;
  readonly date: string;
  readonly sources: readonly CitedSource[];
};

export const isFighting = (id: TreatyDate['id']): id is FightingId => id.startsWith('fighting');

const dates = [
  { id: 'fighting-2021', date: '2021-04-30', sources: ['anews-2025-03-19-ratification'] },
  { id: 'fighting-2022', date: '2022-09-17', sources: ['hrw-2025-03-28-focus'] },
  { id: 'protocol', date: '2025-02-21', sources: [] },
  { id: 'signed', date: treatySigned, sources: ['interfax-2025-03-13-treaty'] },
  { id: 'khujand', date: '2025-03-31', sources: ['kabar-2025-03-31-stele'] },
  { id: 'posts', date: '2025-07-08', sources: ['24kg-2025-07-karamyk'] },
] as const;

/** The fighting of 2021 and 2022 and the treaty's dates, oldest first. */
export const treatyDates = (atlas: Atlas): readonly TreatyDate[] =>
  dates.map(({ id, date, sources }) => ({ id, date, sources: cite(atlas, sources) }));

const days = (date: string) => Date.parse(date) / 86_400_000;

/**
 * Where a date stands on a slider whose steps are the `releases`, 0 to 1: by days between the two releases around it.
 */
export function sliderPosition(releases: readonly string[], date: string): number {
  const last = releases.length - 1;
  const after = releases.findIndex((release) => release >= date);
  if (after === -1 || last < 1) return 1;
  if (after === 0) return 0;
  const [from, to] = [days(releases[after - 1] ?? ''), days(releases[after] ?? '')];
  return (after - 1 + (days(date) - from) / (to - from)) / last;
}
