import type { Findings } from '../../core/my-data/opened-file.ts';
import type { Gap } from '../../core/my-data/topology/gaps.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { section } from '../exchange/printed-list.ts';

/** Overlaps, gaps and how parcels lie to the line, a line each. */
export const findingLines = (findings: Findings | null, allowedGaps: readonly string[]): string[] => {
  if (findings === null) return [words.notTogether, ''];
  const {
    overlapCount,
    overlaps,
    seams,
    overlapsUnmeasured,
    gaps,
    widths,
    misplacedCount,
    misplaced,
    lineCount,
    line,
  } = findings;
  const open = gaps?.filter(({ id }) => !allowedGaps.includes(id)) ?? [];
  const allowed = gaps?.filter(({ id }) => allowedGaps.includes(id)) ?? [];
  const gapLine = ({ features, ha, widthM, kind, id }: Gap) =>
    `${words.gap(features, ha, widthM, kind)} [${id}]`;
  return [
    ...section(
      words.overlaps(overlapCount),
      overlaps,
      ({ features: [one, other], ha }) => words.overlap(one, other, ha),
      overlapCount,
    ),
    ...(seams > 0 ? [words.seams(seams, widths.seamM), ''] : []),
    ...(overlapsUnmeasured > 0 ? [words.overlapsUnmeasured(overlapsUnmeasured), ''] : []),
    ...(gaps === null ? [words.gapsUnlooked, ''] : []),
    ...section(words.gaps(open.length), open, gapLine),
    ...section(words.allowedGaps(allowed.length), allowed, gapLine),
    ...section(
      words.misplaced(misplacedCount),
      misplaced,
      (each) => words.misplacedItem(each),
      misplacedCount,
    ),
    ...section(words.line(lineCount), line, words.lineItem, lineCount),
  ];
};
