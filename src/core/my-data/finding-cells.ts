import type { Findings } from './opened-file.ts';
import { rounded } from './rounded.ts';

/**
 * Rows of the saved table for overlaps, gaps and parcels at the line, in its columns; what was not looked for, or is not
 * listed, is told with where the table comes from.
 */
export function* findingCells(findings: Findings | null): Generator<readonly (string | number)[]> {
  const row = (
    kind: string,
    features: readonly number[],
    ha: number | '',
    state: string,
    about: string,
  ): readonly (string | number)[] => [
    kind,
    '',
    features.join(' '),
    features.length,
    ha === '' ? '' : rounded(ha, 6),
    '',
    '',
    '',
    state,
    about,
    ...Array.from({ length: 7 }, () => ''),
  ];
  const provenance = (text: string) => ['provenance', '', text];
  const unlooked = (what: string) => provenance(`not looked for: ${what}`);
  if (!findings) return yield unlooked('overlaps, gaps, line');
  if (findings.gaps === null) yield unlooked('gaps');
  if (!findings.lineKnown) yield unlooked('line');
  const { overlaps, overlapCount, overlapsUnmeasured, line, lineCount } = findings;
  const unlisted = {
    'overlaps not listed': overlapCount - overlaps.length,
    'pairs not measured': overlapsUnmeasured,
    'parcels at the line not listed': lineCount - line.length,
  };
  for (const [what, count] of Object.entries(unlisted)) if (count > 0) yield provenance(`${what}: ${count}`);
  for (const { features, ha } of overlaps) yield row('overlap', features, ha ?? '', '', '');
  for (const { id, kind, features, ha, widthM } of findings.gaps ?? [])
    yield row('gap', features, ha, kind, `width ${rounded(widthM, 2)} m; ${id}`);
  for (const { feature, shares, alongM, alongOffM, beyondM, lineErrorM } of line) {
    const parts = (shares ?? []).map(([country, share]) => `${country} ${rounded(100 * share, 2)} %`);
    const about = `along ${rounded(alongM, 1)} m, off ${rounded(alongOffM, 1)} m, beyond ${rounded(beyondM, 1)} m; the line may be ${rounded(lineErrorM, 1)} m off`;
    yield row('line', [feature], '', parts.join(' '), about);
  }
}
