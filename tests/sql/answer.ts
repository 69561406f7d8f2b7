import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { run } from '../../src/cli/exchange/run.ts';
import type { Database } from './engines.ts';

type Verdict = 'equal' | 'not-equal' | 'cannot-tell';

export type Side = {
  readonly features: number;
  readonly ha: number;
  readonly turfHa: number;
  readonly independentHa: number;
  readonly systematicHa: number;
};

export type Judged = {
  readonly parties: readonly string[];
  readonly differenceHa: number | null;
  readonly verdict: Verdict;
  readonly ellipsoidalVerdict: Verdict;
};

/** What a check says, whoever makes it. Sides are named `exchange → party`; faults `feature: code`, in order. */
export type Answer = {
  readonly features: number;
  readonly sides: Readonly<Record<string, Side>>;
  readonly exchanges: Readonly<Record<string, Judged>>;
  readonly verdict: Verdict;
  readonly faults: readonly string[];
};

/** Tolerance in percent, positional accuracy in metres. */
export type Settings = { readonly tolerance: number; readonly accuracy: number };
export const plain: Settings = { tolerance: 1, accuracy: 0 };

const faultOrder = (a: string, b: string) =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);

/** The terminal's answer to a file, or to a stream in its place. */
export async function terminalAnswer(
  file: string | Readable,
  { tolerance, accuracy }: Settings = plain,
): Promise<Answer> {
  const lines: string[] = [];
  const input = typeof file === 'string' ? createReadStream(file) : file;
  const words = ['-', '--json', '--tolerance', String(tolerance), '--accuracy', String(accuracy)];
  await run(words, { input, folder: '.', print: (line) => lines.push(line), tell: () => {} });
  const told = JSON.parse(lines.join('\n'));
  const sides: Record<string, Side> = {};
  const exchanges: Record<string, Judged> = {};
  for (const { id, parties, to, difference_ha, verdict, ellipsoidal_verdict } of told.exchanges) {
    exchanges[id] = {
      parties,
      differenceHa: difference_ha,
      verdict,
      ellipsoidalVerdict: ellipsoidal_verdict,
    };
    for (const party of parties)
      sides[`${id} → ${party}`] = {
        features: to[party].features,
        ha: to[party].ha,
        turfHa: to[party].turf_ha,
        independentHa: to[party].independent_error_ha,
        systematicHa: to[party].systematic_error_ha,
      };
  }
  const problems: { feature: number; code: string }[] = told.problems;
  const faults = problems.map(({ feature, code }) => `${feature}: ${code}`).sort(faultOrder);
  return { features: told.features, sides, exchanges, verdict: told.verdict, faults };
}

/** What a database in which the check has run has to say, by other settings where they are told. */
export async function databaseAnswer(database: Database, settings: Settings = plain): Promise<Answer> {
  await database.run(
    `UPDATE check_settings SET tolerance_percent = ${settings.tolerance}, accuracy_m = ${settings.accuracy}`,
  );
  const [result = {}] = await database.rows('SELECT * FROM check_result');
  const sums = await database.rows('SELECT * FROM check_sums');
  const verdicts = await database.rows('SELECT * FROM check_verdicts');
  const faults = await database.rows('SELECT * FROM check_faults');
  return {
    features: Number(result.features),
    sides: Object.fromEntries(
      sums.map((row) => [
        `${row.exchange} → ${row.party}`,
        {
          features: Number(row.features),
          ha: Number(row.ha),
          turfHa: Number(row.turf_ha),
          independentHa: Number(row.independent_error_ha),
          systematicHa: Number(row.systematic_error_ha),
        },
      ]),
    ),
    exchanges: Object.fromEntries(
      verdicts.map((row) => [
        row.exchange,
        {
          parties: row.parties as string[],
          differenceHa: row.difference_ha === null ? null : Number(row.difference_ha),
          verdict: row.verdict as Verdict,
          ellipsoidalVerdict: row.ellipsoidal_verdict as Verdict,
        },
      ]),
    ),
    verdict: result.verdict as Verdict,
    faults: faults.map((row) => `${row.id}: ${row.code}`).sort(faultOrder),
  };
}
