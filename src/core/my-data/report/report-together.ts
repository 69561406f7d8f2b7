import type { Findings } from '../opened-file.ts';
import { paragraph, htmlText as text } from './html-text.ts';
import type { ReportWords } from './report-words.ts';

/** Items of a kind that are listed; all are counted. */
const mostListed = 500;

const named = (name: string, item: string) => (name === '' ? item : `${name}: ${item}`);

/** A heading with its note and its items, cut where they are too many; nothing where there are none. */
function part(
  words: ReportWords,
  heading: string,
  all: number,
  note: string,
  items: readonly string[],
): string {
  if (all === 0) return '';
  const listed = items.slice(0, mostListed);
  return [
    `<h3>${text(heading)}</h3>`,
    ...(note === '' ? [] : [paragraph(note)]),
    `<ul>${listed.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`,
    ...(listed.length < all ? [paragraph(words.cut(listed.length, all))] : []),
  ].join('\n');
}

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
    part(
      words,
      words.overlaps(overlapCount),
      overlapCount,
      '',
      overlaps.map(({ features: [one, other], ha }) => words.overlap(one, other, ha)),
    ),
    ...(seams > 0 ? [paragraph(words.seams(seams, widths.seamM))] : []),
    ...(overlapsUnmeasured > 0 ? [paragraph(words.overlapsUnmeasured(overlapsUnmeasured))] : []),
    ...(gaps === null ? [paragraph(words.gapsUnlooked)] : []),
    ...(lineKnown ? [] : [paragraph(words.sidesUnlooked)]),
    part(
      words,
      words.gaps(open.length),
      open.length,
      words.gapsNote(widths.seamM, widths.widestM),
      told(open),
    ),
    part(words, words.allowedGaps(allowed.length), allowed.length, '', told(allowed)),
    part(
      words,
      words.misplaced(misplacedCount),
      misplacedCount,
      '',
      misplaced.map(({ feature, name, from, liesIn, withinErrorM }) =>
        named(name, words.misplacedItem(feature, from, liesIn, withinErrorM)),
      ),
    ),
    part(
      words,
      words.atLine(lineCount),
      lineCount,
      words.atLineNote(findings.lineErrorM, findings.stretchesKnown),
      line.map((each) => named(each.name, words.atLineItem(each))),
    ),
    ...(nothing ? [paragraph(words.nothingTogether)] : []),
  ]
    .filter((each) => each !== '')
    .join('\n');
}
