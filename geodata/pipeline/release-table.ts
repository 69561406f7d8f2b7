import type { Country } from './mapped.ts';
import { COUNTRIES } from './mapped.ts';
import { readTable, TableError } from './table-read.ts';

const RELEASES = 'releases.csv';
const COLUMNS = ['version', 'tz_release', 'date', 'published', 'compare', 'integrity'];
const ZONES = 'zones.csv';

/** A pinned release of the time-zone boundaries, and where it stands in `releases.csv`. */
export interface Release {
  /** Version of the package that carries it. */
  version: string;
  /** Name of the time-zone release, such as 2025a. */
  timeZoneRelease: string;
  /** ISO date of the boundary builder's tag; the OpenStreetMap data is one to eight days older. Names the snapshot. */
  date: string;
  /** The date under which addresses named this snapshot before 2026-11, or null. */
  published: string | null;
  /** Whether changes are counted from it unless a reader chooses another. */
  before: boolean;
  /** `sha512-…` of the package's tarball. */
  integrity: string;
  row: number;
}

/** The pinned releases, oldest first; just one is the default "before". Throws a TableError on a bad, repeated or unordered row. */
export function readReleases(dir: string): Release[] {
  const rows = readTable(dir, RELEASES, COLUMNS, 'version');
  let newest = '';
  const releases = rows.map((row): Release => {
    const version = row.text('version');
    if (!/^\d+\.\d+\.\d+$/.test(version)) row.fail('version', `"${version}" is not a version`);
    const timeZoneRelease = row.text('tz_release');
    if (!/^\d{4}[a-z]$/.test(timeZoneRelease))
      row.fail('tz_release', `"${timeZoneRelease}" is not a release name`);
    const date = row.date('date');
    if (date <= newest) row.fail('date', `${date} is not later than the row before`);
    newest = date;
    const published = row.orNull('published') === null ? null : row.date('published');
    if (published !== null && published < date) row.fail('published', `${published} is before ${date}`);
    const before = row.orNull('compare') !== null && row.oneOf('compare', ['before']) === 'before';
    const integrity = row.text('integrity');
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
      row.fail('integrity', 'is not a sha512 integrity hash');
    return { version, timeZoneRelease, date, published, before, integrity, row: row.line };
  });
  const compared = releases.filter(({ before }) => before);
  if (compared.length !== 1 || releases.at(-1)?.before)
    throw new TableError(RELEASES, 1, 'compare', 'needs just one "before", and a newer row after it');
  return releases;
}

/** Divides the snapshots at the default "before": the older ones, and those from it on. */
export function sinceBefore<T extends { readonly date: string }>(
  snapshots: readonly T[],
  releases: readonly Release[],
): { older: T[]; recent: T[] } {
  const first = releases.find(({ before }) => before)?.date ?? '';
  return {
    older: snapshots.filter(({ date }) => date < first),
    recent: snapshots.filter(({ date }) => date >= first),
  };
}

/** The country of each time zone near the valley; null for a neighbour that is not shown. Every country has a zone. */
export function readZones(dir: string): Map<string, Country | null> {
  const rows = readTable(dir, ZONES, ['zone', 'country'], 'zone');
  const zones = new Map(
    rows.map((row) => {
      const country = row.oneOf('country', [...COUNTRIES, 'other']);
      return [row.text('zone'), country === 'other' ? null : country];
    }),
  );
  const drawn = new Set(zones.values());
  const missing = COUNTRIES.find((country) => !drawn.has(country));
  if (missing !== undefined) throw new TableError(ZONES, 1, 'country', `no zone for ${missing}`);
  return zones;
}
