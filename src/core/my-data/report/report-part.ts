import { toldCode } from '../transfer.ts';
import { htmlList, paragraph, htmlText as text } from './html-text.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportWords } from './report-words.ts';

/** Items of a kind that are listed; all are counted. */
export const mostListed = 500;

/** What is faulty of a list, by parcel: those that are listed. */
export const faultItems = (
  { problems, mapping }: Pick<ReportInput, 'problems' | 'mapping'>,
  words: ReportWords,
): string[] =>
  problems
    .slice(0, mostListed)
    .map(
      ({ feature, code, name = '' }) =>
        `${words.problem(feature, toldCode(code, mapping))}${name === '' ? '' : ` (${name})`}`,
    );

type Part = { readonly heading: string; readonly all: number; readonly note?: string };

const framed = (words: ReportWords, { heading, all, note = '' }: Part, listed: number, content: string) =>
  all === 0
    ? ''
    : [
        `<h3>${text(heading)}</h3>`,
        ...(note === '' ? [] : [paragraph(note)]),
        content,
        ...(listed < all ? [paragraph(words.cut(listed, all))] : []),
      ].join('\n');

/** A heading with its note and its items, cut where they are too many; nothing where there are none. */
export function listPart(words: ReportWords, part: Part, items: readonly string[]): string {
  const listed = items.slice(0, mostListed);
  return framed(words, part, listed.length, htmlList(listed));
}

/** The same of what stands in a table, made from those that are listed. */
export function tablePart<T>(
  words: ReportWords,
  part: Omit<Part, 'all'>,
  all: readonly T[],
  tableOf: (listed: readonly T[]) => string,
): string {
  const listed = all.slice(0, mostListed);
  return framed(words, { ...part, all: all.length }, listed.length, tableOf(listed));
}
