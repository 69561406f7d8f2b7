import type { Findings } from '../opened-file.ts';
import { paragraph } from './html-text.ts';
import { listPart } from './report-part.ts';
import type { ReportWords } from './report-words.ts';

const named = (name: string, item: string) => (name === '' ? item : `${name}: ${item}`);

/** What looking at all parcels together showed: overlaps, gaps, sides, and how they lie to the line. */
export function togetherSection(
  findings: Findings | null,
  allowedGaps: readonly string[],
  words: ReportWords,
): string {
  if (findings === null) return paragraph(words.notTogether);
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
    lineKnown,
  } = findings;
  const isAllowed = ({ id }: { readonly id: string }) => allowedGaps.includes(id);
  const open = gaps?.filter((gap) => !isAllowed(gap)) ?? [];
  const allowed = gaps?.filter(isAllowed) ?? [];
  const told = (list: typeof open) =>
    list.map(({ features, ha, widthM, kind }) => words.gap(features, ha, widthM, kind));
  const nothing = overlapCount + open.length + misplacedCount + lineCount === 0 && gaps !== null && lineKnown;
  return [
    listPart(
      words,
      { heading: words.overlaps(overlapCount), all: overlapCount },
      overlaps.map(({ features: [one, other], ha }) => words.overlap(one, other, ha)),
    ),
    ...(seams > 0 ? [paragraph(words.seams(seams, widths.seamM))] : []),
    ...(overlapsUnmeasured > 0 ? [paragraph(words.overlapsUnmeasured(overlapsUnmeasured))] : []),
    ...(gaps === null ? [paragraph(words.gapsUnlooked)] : []),
    ...(lineKnown ? [] : [paragraph(words.sidesUnlooked)]),
    listPart(
      words,
      {
        heading: words.gaps(open.length),
        all: open.length,
        note: words.gapsNote(widths.seamM, widths.widestM),
      },
      told(open),
    ),
    listPart(words, { heading: words.allowedGaps(allowed.length), all: allowed.length }, told(allowed)),
    listPart(
      words,
      { heading: words.misplaced(misplacedCount), all: misplacedCount },
      misplaced.map(({ feature, name, from, liesIn, withinErrorM }) =>
        named(name, words.misplacedItem(feature, from, liesIn, withinErrorM)),
      ),
    ),
    listPart(
      words,
      {
        heading: words.atLine(lineCount),
        all: lineCount,
        note: words.atLineNote(findings.lineErrorM, findings.stretchesKnown),
      },
      line.map((each) => named(each.name, words.atLineItem(each))),
    ),
    ...(nothing ? [paragraph(words.nothingTogether)] : []),
  ]
    .filter((each) => each !== '')
    .join('\n');
}
