import type { Findings } from '../../core/my-data/opened-file.ts';
import { terminalWords as words } from '../../i18n/exchange/terminal.en.ts';
import { section } from '../exchange/printed-list.ts';

/** Overlaps, gaps and how parcels lie to the line, a line each. */
export const findingLines = (findings: Findings | null): string[] => {
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
    ...section(words.gaps(gaps?.length ?? 0), gaps ?? [], ({ features, ha, widthM, kind }) =>
      words.gap(features, ha, widthM, kind),
    ),
    ...section(
      words.misplaced(misplacedCount),
      misplaced,
      (each) => words.misplacedItem(each),
      misplacedCount,
    ),
    ...section(words.line(lineCount), line, words.lineItem, lineCount),
  ];
};
