import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseBorder } from '../../core/atlas/border.ts';
import { parseChange } from '../../core/atlas/change.ts';
import { parseParcel } from '../../core/atlas/parcel.ts';
import type { Problem } from '../../core/atlas/problem.ts';
import { parseReleases } from '../../core/atlas/release.ts';
import type { AreaError } from '../../core/exchange/area-error/area-error.ts';
import type { ErrorOptions } from '../../core/exchange/exchange-error.ts';
import { type MappedBalance, mappedBalance } from '../../core/exchange/mapped-balance.ts';
import { mappedError } from '../../core/exchange/mapped-error.ts';
import { type PublishedBalance, publishedBalance } from '../../core/exchange/published-balance.ts';

export type ShippedReport = {
  readonly published: PublishedBalance;
  readonly mapped: MappedBalance & {
    readonly before: string;
    readonly after: string;
    readonly accuracyM: number;
    /** Of the net change. */
    readonly error: AreaError;
  };
  /** Length of the Kyrgyz–Tajik line in each dated snapshot, km. */
  readonly border: readonly {
    readonly release: string;
    /** The date that scripts know the snapshot by, where it is another than its own. */
    readonly published: string | null;
    readonly lengthKm: number;
  }[];
  readonly problems: readonly (Problem & { readonly file: string })[];
};

const load = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../geodata/${name}`, import.meta.url)), 'utf8'));

/** The shipped list and the shipped snapshots, through the parsers that the page uses. */
export function checkShipped({
  tolerancePercent,
  ...options
}: ErrorOptions & { readonly tolerancePercent: number }): ShippedReport {
  const problems: (Problem & { file: string })[] = [];
  function read<T>(
    file: string,
    parse: (value: unknown) => { readonly items: T; readonly problems: readonly Problem[] },
  ): T {
    const parsed = parse(load(file));
    problems.push(...parsed.problems.map((problem) => ({ ...problem, file })));
    return parsed.items;
  }
  const parcels = read('parcels.geojson', parseParcel);
  const changes = read('changes.geojson', parseChange);
  const releases = read('releases.json', parseReleases);
  const borders = read('borders.geojson', parseBorder);
  const dates = Object.keys(releases).sort();
  const [before, after] = [dates[0] ?? '', dates.at(-1) ?? ''];
  const error = mappedError(changes, borders, [before, after], options);
  return {
    published: publishedBalance(parcels, tolerancePercent),
    mapped: {
      ...mappedBalance(changes, tolerancePercent, error),
      before,
      after,
      accuracyM: options.accuracyM,
      error,
    },
    border: dates.map((release) => ({
      release,
      published: releases[release]?.published ?? null,
      lengthKm: releases[release]?.lengthKm['KGZ-TJK'] ?? Number.NaN,
    })),
    problems,
  };
}
