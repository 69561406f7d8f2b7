import type { Atlas } from '../atlas/atlas.ts';
import { drawnIn } from '../atlas/border.ts';
import { memoize } from '../atlas/memoize.ts';
import type { Release } from '../atlas/release.ts';
import type { Choices } from '../page/choices.ts';

/** The dates that the drawn lines themselves name: those at which something was redrawn. */
const datesOfLines = ({ borders }: Atlas): readonly string[] =>
  borders.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));

const sorted = (dates: readonly string[]) => [...new Set(dates)].sort();

/**
 * Dates of the snapshots of the first view, oldest first. Where their list could not be read whole, the lines tell
 * most of them, so that the map is still drawn.
 */
const shippedDates = (atlas: Atlas): readonly string[] =>
  sorted([
    ...Object.keys(atlas.releases),
    ...(atlas.incomplete.includes('releases') ? datesOfLines(atlas) : []),
  ]);

/** Dates of the first and the newest snapshot of the first view: what is compared unless told. */
export const shippedSpan = (atlas: Atlas): readonly [string, string] =>
  memoize(atlas, 'shipped span', () => {
    const dates = shippedDates(atlas);
    return [dates[0] ?? '', dates.at(-1) ?? ''] as const;
  });

/** Every snapshot by its date, the older ones too once they are fetched. */
export const knownReleases = (atlas: Atlas): Readonly<Record<string, Release>> =>
  memoize(atlas, 'known releases', () => ({ ...atlas.late?.['releases-history'], ...atlas.releases }));

/** Dates of the snapshots that are known, oldest first. */
export const releaseDates = (atlas: Atlas): readonly string[] =>
  memoize(atlas, 'release dates', () =>
    sorted([...Object.keys(knownReleases(atlas)), ...shippedDates(atlas)]),
  );

/**
 * The snapshot whose line is shown for these choices: that of `before` or of `date`. A date between two snapshots
 * shows the one before it; one before them all, the oldest that is known.
 */
export function shownRelease(
  atlas: Atlas,
  { view, date, before = null }: Pick<Choices, 'view' | 'date'> & Partial<Pick<Choices, 'before'>>,
): string {
  const dates = releaseDates(atlas);
  const [first, newest] = shippedSpan(atlas);
  const wanted = view === 'before' ? (before ?? first) : (date ?? newest);
  return dates.filter((release) => release <= wanted).at(-1) ?? dates[0] ?? '';
}

/**
 * The snapshot that the shown one is compared with on the map: the one before it, while the reader walks through
 * the dates; null where nothing is compared.
 */
export function comparedRelease(
  atlas: Atlas,
  choices: Pick<Choices, 'tab' | 'view' | 'date'>,
): string | null {
  if (choices.tab !== 'compare' || choices.view !== 'after' || choices.date === null) return null;
  const dates = releaseDates(atlas);
  const since = dates[dates.indexOf(shownRelease(atlas, choices)) - 1];
  // Beside a snapshot whose line is not here yet all of it would look new.
  return since !== undefined && atlas.borders.some((border) => drawnIn(border, since)) ? since : null;
}
