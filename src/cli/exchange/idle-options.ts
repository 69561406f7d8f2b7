import { publishedLedger } from '../../core/my-data/two-lists/comparing.ts';
import type { Options } from './argument-types.ts';

/** Options that do something where no file is named. */
const ofShipped = /^(-h|--(help|json|tolerance|accuracy|correlation|before|after))$/;
/** Those that do something only beside another. */
const ofSnapshots = /^--(before|after)$/;
const ofTwoLists = /^--(id|name|same|different|against-.+)$/;
const ofSecondFile = /^--against-/;
const ofReport = /^--(lang|date)$/;
/** What is not looked at where only sums are asked for. */
const ofFindings = /^--(seam|widest-gap|allow-gap)$/;

export type IdleCode =
  | 'needs-file'
  | 'dates-with-file'
  | 'against-nothing'
  | 'against-published'
  | 'needs-report'
  | 'idle-with-sums'
  | 'sums-without-file'
  | 'sums-against'
  | 'report-of-nothing';

/** The first of the given options that would do nothing beside the others, and why; null where there is none. */
export function idleOption(
  { file, sums, report, against }: Options,
  given: readonly string[],
): { readonly code: IdleCode; readonly argument: string } | null {
  const rules: readonly (readonly [boolean, RegExp, IdleCode])[] = [
    [file === null, /^--sums$/, 'sums-without-file'],
    [file === null || sums, /^--report$/, 'report-of-nothing'],
    [file === null, /^--against$/, 'against-nothing'],
    [sums && against !== null, /^--sums$/, 'sums-against'],
    [against === null, ofTwoLists, 'against-nothing'],
    [against === publishedLedger, ofSecondFile, 'against-published'],
    [report === null, ofReport, 'needs-report'],
    [sums, ofFindings, 'idle-with-sums'],
    [file !== null, ofSnapshots, 'dates-with-file'],
  ];
  for (const [holds, idle, code] of rules) {
    const argument = holds ? given.find((word) => idle.test(word)) : undefined;
    if (argument !== undefined) return { code, argument };
  }
  const needsFile = file === null ? given.find((word) => !ofShipped.test(word)) : undefined;
  return needsFile === undefined ? null : { code: 'needs-file', argument: needsFile };
}
