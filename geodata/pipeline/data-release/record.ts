import { type DataReleases, readDataReleaseList } from '../../../src/core/atlas/data-release.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { Figures } from './figures.ts';
import { type DataRelease, RECORD } from './table.ts';

/** A figure that is not what it was: null where it was not there, or is not any more. */
type FigureChange = DataReleases['releases'][number]['changes'][number];

export function changesBetween(before: Figures, after: Figures): FigureChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((figure) => {
    const [old, now] = [before.get(figure) ?? null, after.get(figure) ?? null];
    return old === now ? [] : [{ figure, before: old, after: now }];
  });
}

export const changeLine = ({ figure, before, after }: FigureChange): string =>
  `${figure}: ${before ?? '(none)'} → ${after ?? '(none)'}`;

function textOf({ releases, figures }: DataReleases): string {
  const rows = releases.map((release) => JSON.stringify(release)).join(',\n');
  const lines = Object.entries(figures).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{"releases":[\n${rows}\n],\n"figures":{\n${lines.join(',\n')}\n}}\n`;
}

/**
 * The record of the releases of the data, each with what it changed, and the figures of the last one. `committed` is the
 * record so far, null where there is none. `say` hears every figure that is not what it was in the last release. Throws
 * a PipelineError where figures changed and no release in the table takes them up.
 */
export function recordReleases(
  committed: string | null,
  table: readonly DataRelease[],
  figures: Figures,
  say: (line: string) => void,
): string {
  const known = committed === null ? null : readDataReleaseList(JSON.parse(committed));
  const before = known ? new Map(Object.entries(known.figures)) : figures;
  const last = known?.releases.at(-1)?.version ?? null;
  const changes = changesBetween(before, figures);
  if (last) say(`${changes.length} figures changed since the data release ${last}`);
  for (const change of changes) say(`  ${changeLine(change)}`);
  const told = known?.releases ?? [];
  if (told.some(({ version }, i) => version !== table[i]?.version) || table.length > told.length + 1)
    throw new PipelineError('data-releases.csv', 'column "revision"', `may have one row more than ${RECORD}`);
  if (changes.length > 0 && table.length === told.length)
    throw new PipelineError(
      'data-releases.csv',
      `row ${table.length + 1}`,
      `the figures are not those of ${last}: add a row with the next revision (restore geodata/${RECORD} first, if ${last} was never published)`,
    );
  const releases = table.map(({ version, snapshot, date, note }, i) => ({
    version,
    snapshot,
    date,
    note,
    changes: told[i]?.changes ?? changes,
  }));
  return textOf({ releases, figures: Object.fromEntries(figures) });
}
