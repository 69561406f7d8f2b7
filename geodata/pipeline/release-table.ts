import type { Country } from './mapped.ts';
import { COUNTRIES } from './mapped.ts';
import { readTable, TableError } from './table-read.ts';

const RELEASES = 'releases.csv';
const ZONES = 'zones.csv';

/** A pinned release of the time-zone boundaries, and where it stands in `releases.csv`. */
export interface Release {
  /** Version of the package that carries it. */
  version: string;
  /** Name of the time-zone release, such as 2025a. */
  timeZoneRelease: string;
  /** ISO date. */
  published: string;
  /** `sha512-…` of the package's tarball. */
  integrity: string;
  row: number;
}

/** The pinned releases, oldest first. Throws a TableError on a bad, repeated or unordered row. */
export function readReleases(dir: string): Release[] {
  const rows = readTable(dir, RELEASES, ['version', 'tz_release', 'published', 'integrity'], 'version');
  if (rows.length < 2)
    throw new TableError(RELEASES, 1, '', 'needs two releases at least, a before and an after');
  let newest = '';
  return rows.map((row) => {
    const version = row.text('version');
    if (!/^\d+\.\d+\.\d+$/.test(version)) row.fail('version', `"${version}" is not a version`);
    const timeZoneRelease = row.text('tz_release');
    if (!/^\d{4}[a-z]$/.test(timeZoneRelease))
      row.fail('tz_release', `"${timeZoneRelease}" is not a release name`);
    const published = row.date('published');
    if (published <= newest) row.fail('published', `${published} is not later than the row before`);
    newest = published;
    const integrity = row.text('integrity');
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
      row.fail('integrity', 'is not a sha512 integrity hash');
    return { version, timeZoneRelease, published, integrity, row: row.line };
  });
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
