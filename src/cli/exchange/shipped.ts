import { parseBaselines } from '../../core/atlas/baseline.ts';
import { parseBorder } from '../../core/atlas/border.ts';
import { parseChange } from '../../core/atlas/change.ts';
import { parseGroundFace } from '../../core/atlas/ground-face.ts';
import { parseParcel } from '../../core/atlas/parcel.ts';
import type { Problem } from '../../core/atlas/problem.ts';
import { parseReleases } from '../../core/atlas/release.ts';
import { type BaselineRow, baselineRows } from '../../core/compare/baseline-rows.ts';
import { changedPieces } from '../../core/compare/changed-pieces.ts';
import { snapshotNamed } from '../../core/compare/snapshot-named.ts';
import { type AreaError, noError } from '../../core/exchange/area-error/area-error.ts';
import type { ErrorOptions } from '../../core/exchange/exchange-error.ts';
import { type MappedBalance, mappedBalance } from '../../core/exchange/mapped-balance.ts';
import { mappedError } from '../../core/exchange/mapped-error.ts';
import { type PublishedBalance, publishedBalance } from '../../core/exchange/published-balance.ts';
import { shippedFile } from './shipped-files.ts';

export type ShippedReport = {
  readonly published: PublishedBalance;
  readonly mapped: MappedBalance & {
    readonly before: string;
    readonly after: string;
    readonly accuracyM: number;
    /** Of the net change. */
    readonly error: AreaError;
  };
  /** What changed from each snapshot to the newest. */
  readonly baselines: readonly BaselineRow[];
  /** Length of the Kyrgyz–Tajik line in each dated snapshot, km. */
  readonly border: readonly {
    readonly release: string;
    /** The date that scripts know the snapshot by, where it is another than its own. */
    readonly published: string | null;
    readonly lengthKm: number;
  }[];
  readonly problems: readonly (Problem & { readonly file: string })[];
};

/** A date that no snapshot goes by. */
export type SnapshotFault = { readonly code: 'no-snapshot'; readonly argument: string };

export type ShippedOptions = ErrorOptions & {
  readonly tolerancePercent: number;
  /** Dates by which snapshots go; null for the last one ahead of the treaty, and for the newest. */
  readonly before: string | null;
  readonly after: string | null;
};

/** The shipped list and the shipped snapshots, through the parsers that the page uses. */
export function checkShipped({
  tolerancePercent,
  before: askedBefore,
  after: askedAfter,
  ...options
}: ShippedOptions): ShippedReport | SnapshotFault {
  const problems: (Problem & { file: string })[] = [];
  function read<T>(
    file: string,
    parse: (value: unknown) => { readonly items: T; readonly problems: readonly Problem[] },
  ): T {
    const parsed = parse(shippedFile(file));
    problems.push(...parsed.problems.map((problem) => ({ ...problem, file })));
    return parsed.items;
  }
  const shipped = read('releases.json', parseReleases);
  const releases = { ...read('releases-history.json', parseReleases), ...shipped };
  const dates = Object.keys(releases).sort();
  const [first = '', newest = ''] = [Object.keys(shipped).sort()[0], dates.at(-1)];
  const named = (asked: string | null, usual: string) =>
    asked === null ? usual : snapshotNamed(releases, asked);
  const [before, after] = [named(askedBefore, first), named(askedAfter, newest)];
  if (before === null) return { code: 'no-snapshot', argument: askedBefore ?? '' };
  if (after === null) return { code: 'no-snapshot', argument: askedAfter ?? '' };
  const shown = read('changes.geojson', parseChange);
  const changes =
    before === first && after === newest
      ? shown
      : changedPieces(read('ground-history.geojson', parseGroundFace), before, after);
  const borders = [...read('borders-history.geojson', parseBorder), ...read('borders.geojson', parseBorder)];
  const { toTjk, toKgz } = mappedBalance(shown, tolerancePercent, noError);
  const error = mappedError(changes, borders, [before, after], options);
  return {
    published: publishedBalance(read('parcels.geojson', parseParcel), tolerancePercent),
    mapped: {
      ...mappedBalance(changes, tolerancePercent, error),
      before,
      after,
      accuracyM: options.accuracyM,
      error,
    },
    baselines: baselineRows(read('baselines.json', parseBaselines), {
      date: first,
      toTjkHa: toTjk.ellipsoidal,
      toKgzHa: toKgz.ellipsoidal,
    }),
    border: dates.map((release) => ({
      release,
      published: releases[release]?.published ?? null,
      lengthKm: releases[release]?.lengthKm['KGZ-TJK'] ?? Number.NaN,
    })),
    problems,
  };
}
