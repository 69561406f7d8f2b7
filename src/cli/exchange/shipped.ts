import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseChange } from '../../core/atlas/change.ts';
import { parseParcel } from '../../core/atlas/parcel.ts';
import type { Problem } from '../../core/atlas/problem.ts';
import { parseReleases } from '../../core/atlas/release.ts';
import { type MappedBalance, mappedBalance } from '../../core/exchange/mapped-balance.ts';
import { type PublishedBalance, publishedBalance } from '../../core/exchange/published-balance.ts';

export type ShippedReport = {
  readonly published: PublishedBalance;
  readonly mapped: MappedBalance & { readonly before: string; readonly after: string };
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
export function checkShipped(tolerancePercent: number): ShippedReport {
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
  const dates = Object.keys(releases).sort();
  return {
    published: publishedBalance(parcels, tolerancePercent),
    mapped: {
      ...mappedBalance(changes, tolerancePercent),
      before: dates[0] ?? '',
      after: dates.at(-1) ?? '',
    },
    border: dates.map((release) => ({
      release,
      published: releases[release]?.published ?? null,
      lengthKm: releases[release]?.lengthKm['KGZ-TJK'] ?? Number.NaN,
    })),
    problems,
  };
}
