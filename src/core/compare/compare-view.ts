import type { Atlas, ComparedPair, Moved } from '../atlas/atlas.ts';
import type { Baseline } from '../atlas/baseline.ts';
import type { Change } from '../atlas/change.ts';
import { memoize } from '../atlas/memoize.ts';
import { nameIn } from '../atlas/name.ts';
import type { Choices, ViewMode } from '../page/choices.ts';
import { comparedPair, comparing } from './compared-pair.ts';
import { comparedRelease, knownReleases, releaseDates, shippedSpan } from './release-dates.ts';
import { sliderPosition, type TreatyDate, treatyDates } from './treaty-dates.ts';

/** One dated snapshot in the list of releases. */
export type ReleaseRow = {
  readonly date: string;
  /** Length of the Kyrgyz–Tajik line, km; null where the list of snapshots could not be read. */
  readonly lengthKm: number | null;
  /** Length less that of the release before, km; null for the first, and where one of them is not known. */
  readonly longerKm: number | null;
  /**
   * Ground drawn on another side than in the snapshot before; until the older ones are fetched, ground drawn on its
   * new side from this one on. Null where it is not known, or could not be read whole.
   */
  readonly moved: Moved | null;
};

/** A treaty date, with its place on the slider (0 to 1) and the index of the first snapshot after it. */
export type DateMark = TreatyDate & { readonly position: number; readonly before: number };

export type CompareView = {
  readonly mode: ViewMode;
  readonly releases: readonly ReleaseRow[];
  /** Index of the shown release. */
  readonly shown: number;
  /** The two snapshots that are compared, and whether the ground between them is still on its way. */
  readonly pair: ComparedPair;
  /** The snapshot that is compared with unless another is told. */
  readonly usual: string;
  readonly pending: boolean;
  /** Whether that ground could not be read. */
  readonly failed: boolean;
  /** Neutral ground that lengths leave out, with the first snapshot that has it so. */
  readonly neutral: readonly { readonly name: string; readonly since: string }[];
  /** What changed from each snapshot to the newest, by its date; null until it is fetched. */
  readonly baselines: Readonly<Record<string, Baseline>> | null;
  readonly swipe: number;
  readonly dates: readonly DateMark[];
  /** Date of the snapshot that the shown one is compared with on the map, or null. */
  readonly since: string | null;
  /** The official length as its source writes it, km; null where none is shipped. */
  readonly officialLength: string | null;
};

const between = (changes: readonly Change[], from: string, to: string, date: string) =>
  changes
    .filter((change) => change.from === from && change.to === to && change.firstRelease === date)
    .reduce((sum, { ellipsoidalHa }) => sum + ellipsoidalHa, 0);

/** What each snapshot drew on another side: by the ground of all snapshots, or as far as the shipped changes tell. */
function movedBy({ compared, changes, releases, incomplete }: Atlas): (date: string) => Moved | null {
  if (compared) return (date) => compared.moved[date] ?? null;
  return (date) =>
    incomplete.includes('changes') || releases[date] === undefined
      ? null
      : { toTjkHa: between(changes, 'KGZ', 'TJK', date), toKgzHa: between(changes, 'TJK', 'KGZ', date) };
}

const releaseRows = (atlas: Atlas): ReleaseRow[] => {
  const lengthOf = (date: string | undefined) =>
    (date === undefined ? undefined : knownReleases(atlas)[date]?.lengthKm['KGZ-TJK']) ?? null;
  const moved = movedBy(atlas);
  return releaseDates(atlas).map((date, index, dates) => {
    const [lengthKm, before] = [lengthOf(date), lengthOf(dates[index - 1])];
    return {
      date,
      lengthKm,
      longerKm: lengthKm === null || before === null ? null : lengthKm - before,
      moved: index === 0 ? null : moved(date),
    };
  });
};

const dateMarks = (atlas: Atlas): DateMark[] => {
  const releases = releaseDates(atlas);
  // What lies before the first snapshot has no place among them.
  const within = treatyDates(atlas).filter(({ date }) => date >= (releases[0] ?? ''));
  return within.map((event) => ({
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
  const pair = comparedPair(atlas, choices);
  const state = comparing(atlas, pair);
  return {
    mode: choices.view,
    releases: memoize(atlas, 'release rows', () => releaseRows(atlas)),
    shown: releaseDates(atlas).indexOf(pair.after),
    pair,
    usual: shippedSpan(atlas)[0],
    pending: state === 'pending',
    failed: state === 'lost',
    neutral: (atlas.late?.['neutral-ground'] ?? []).map(({ name, since }) => ({
      name: nameIn(name, choices.lang),
      since,
    })),
    baselines: atlas.incomplete.includes('baselines') ? null : atlas.baselines,
    swipe: choices.swipe,
    dates: memoize(atlas, 'date marks', () => dateMarks(atlas)),
    since: comparedRelease(atlas, choices),
    officialLength: official?.value ?? null,
  };
}
