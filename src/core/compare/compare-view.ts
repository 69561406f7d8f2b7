import type { Atlas } from '../atlas/atlas.ts';
import type { Change } from '../atlas/change.ts';
import { memoize } from '../atlas/memoize.ts';
import type { Choices, ViewMode } from '../page/choices.ts';
import { sliderPosition, type TreatyDate, treatyDates } from './treaty-dates.ts';

/** One dated snapshot in the list of releases. */
export type ReleaseRow = {
  readonly date: string;
  /** Length of the Kyrgyz–Tajik line, km; null where the list of snapshots could not be read. */
  readonly lengthKm: number | null;
  /** Length less that of the release before, km; null for the first, and where one of them is not known. */
  readonly longerKm: number | null;
  /**
   * Ground drawn on its new side from this release on, hectares on the ellipsoid; null where the changed ground
   * could not be read whole.
   */
  readonly moved: { readonly toTjkHa: number; readonly toKgzHa: number } | null;
};

/** A treaty date, with its place on the slider (0 to 1) and the index of the first snapshot after it. */
export type DateMark = TreatyDate & { readonly position: number; readonly before: number };

export type CompareView = {
  readonly mode: ViewMode;
  readonly releases: readonly ReleaseRow[];
  /** Index of the shown release. */
  readonly shown: number;
  readonly swipe: number;
  readonly dates: readonly DateMark[];
  /** Date of the snapshot that the shown one is compared with on the map, or null. */
  readonly since: string | null;
  /** The official length as its source writes it, km; null where none is shipped. */
  readonly officialLength: string | null;
};

/** The dates that the drawn lines themselves name: those at which something was redrawn. */
const datesOfLines = ({ borders }: Atlas): readonly string[] =>
  borders.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));

/**
 * Dates of the shipped snapshots, oldest first. Where their list could not be read whole, the lines tell most of
 * them, so that the map is still drawn.
 */
export const releaseDates = (atlas: Atlas): readonly string[] =>
  memoize(atlas, 'release dates', () => {
    const listed = Object.keys(atlas.releases);
    const told = atlas.incomplete.includes('releases') ? datesOfLines(atlas) : [];
    return [...new Set([...listed, ...told])].sort();
  });

/** The release whose line is shown for these choices; a date between two releases shows the one before it. */
export function shownRelease(atlas: Atlas, { view, date }: Pick<Choices, 'view' | 'date'>): string {
  const dates = releaseDates(atlas);
  const first = dates[0] ?? '';
  if (view === 'before') return first;
  return date === null ? (dates.at(-1) ?? '') : (dates.filter((release) => release <= date).at(-1) ?? first);
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
  return dates[dates.indexOf(shownRelease(atlas, choices)) - 1] ?? null;
}

const between = (changes: readonly Change[], from: string, to: string, date: string) =>
  changes
    .filter((change) => change.from === from && change.to === to && change.firstRelease === date)
    .reduce((sum, { ellipsoidalHa }) => sum + ellipsoidalHa, 0);

const releaseRows = (atlas: Atlas): ReleaseRow[] => {
  const lengthOf = (date: string | undefined) =>
    (date === undefined ? undefined : atlas.releases[date]?.lengthKm['KGZ-TJK']) ?? null;
  const changesAreWhole = !atlas.incomplete.includes('changes');
  return releaseDates(atlas).map((date, index, dates) => {
    const [lengthKm, before] = [lengthOf(date), lengthOf(dates[index - 1])];
    return {
      date,
      lengthKm,
      longerKm: lengthKm === null || before === null ? null : lengthKm - before,
      moved: changesAreWhole
        ? {
            toTjkHa: between(atlas.changes, 'KGZ', 'TJK', date),
            toKgzHa: between(atlas.changes, 'TJK', 'KGZ', date),
          }
        : null,
    };
  });
};

const dateMarks = (atlas: Atlas): DateMark[] => {
  const releases = releaseDates(atlas);
  return treatyDates(atlas).map((event) => ({
    ...event,
    position: sliderPosition(releases, event.date),
    before: releases.filter((release) => release < event.date).length,
  }));
};

/** What the compare panel and the swipe show. */
export function compareView(atlas: Atlas, choices: Choices): CompareView {
  const official = Object.values(atlas.claims).find(
    ({ kind, note }) => kind === 'length' && note === 'official',
  );
  return {
    mode: choices.view,
    releases: memoize(atlas, 'release rows', () => releaseRows(atlas)),
    shown: releaseDates(atlas).indexOf(shownRelease(atlas, { ...choices, view: 'after' })),
    swipe: choices.swipe,
    dates: memoize(atlas, 'date marks', () => dateMarks(atlas)),
    since: comparedRelease(atlas, choices),
    officialLength: official?.value ?? null,
  };
}
