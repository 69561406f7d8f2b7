import { dataVersionOf } from '../../../src/core/atlas/data-version.ts';
import { readTable, TableError } from '../table-read.ts';

const FILE = 'data-releases.csv';

/** The generated file that keeps what each release changed. */
export const RECORD = 'data-releases.json';

/** A release of the data, apart from those of the program. */
export interface DataRelease {
  /** Month of its newest snapshot and a number within that month, as `2026.09-1`. */
  version: string;
  /** ISO date of the newest snapshot. */
  snapshot: string;
  revision: number;
  /** The day on which it was released, ISO. */
  date: string;
  /** What it brings, one sentence in English. */
  note: string;
}

/**
 * The releases of the data, oldest first; the last one is of the snapshot `newest`. Numbers of a month run 1, 2, 3.
 * Throws a TableError that names row, column and reason.
 */
export function readDataReleases(dir: string, newest: string): DataRelease[] {
  const releases: DataRelease[] = [];
  for (const row of readTable(dir, FILE, ['snapshot', 'revision', 'date', 'note'])) {
    const last = releases.at(-1);
    const snapshot = row.date('snapshot');
    if (last && snapshot < last.snapshot) row.fail('snapshot', `${snapshot} is before the row before`);
    const month = snapshot.slice(0, 7);
    const revision = row.decimal('revision');
    const next = last?.snapshot.startsWith(month) ? last.revision + 1 : 1;
    if (revision !== next) row.fail('revision', `${revision} should be ${next}, the next of ${month}`);
    const date = row.date('date');
    if (date < snapshot) row.fail('date', `${date} is before the snapshot`);
    if (last && date < last.date) row.fail('date', `${date} is before the row before`);
    const version = dataVersionOf(snapshot, revision);
    releases.push({ version, snapshot, revision, date, note: row.text('note') });
  }
  const last = releases.at(-1);
  if (last?.snapshot !== newest)
    throw new TableError(
      FILE,
      releases.length + 1,
      'snapshot',
      `the newest snapshot is ${newest}: add a row for it`,
    );
  return releases;
}
