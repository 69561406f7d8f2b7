import type { Language } from '../../core/language/languages.ts';
import { asTheFileSays, type ReadSettings } from '../../core/my-data/file-settings.ts';
import type { AreaAllowance } from '../../core/my-data/stated-area.ts';
import type { GapWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { MatchAnswer } from '../../core/my-data/two-lists/comparison.ts';
import { heededAnswers } from '../../core/my-data/two-lists/match-answers.ts';
import { type OptionFault, type Options, readOption, usualOptions } from './options.ts';

/** What can be named of a file where it is not to be guessed. */
export type NamedFields = Readonly<
  Partial<Record<'from' | 'to' | 'exchange' | 'area' | 'accuracy' | 'id' | 'name', string>>
>;

/** How a file is to be read, where it does not say so itself. */
export type ReadBy = ReadSettings & {
  /** Fields named by the caller; the others are guessed. */
  readonly fields: NamedFields;
};

/** What the command was asked to do. `file` is null for the shipped data, `-` for standard input. */
export type Arguments = ReadBy & {
  readonly file: string | null;
  readonly json: boolean;
  readonly help: boolean;
  /** Whether sums are asked for, to be added to those of other files, and no verdict. */
  readonly sums: boolean;
  readonly tolerancePercent: number;
  /** Metres; null where nothing was said: none for a file, the assumed one for the shipped lines. */
  readonly accuracyM: number | null;
  /** Metres; null where nothing was said: the worst of the assumed lengths. */
  readonly correlationM: number | null;
  /** From which width ground between parcels is a gap, and up to which. */
  readonly widths: GapWidths;
  /** How far a stated area may be from the measured one. */
  readonly allowance: AreaAllowance;
  /** How many times the time and memory that a file of its size is usually given. */
  readonly patience: number;
  /** Which snapshots are compared, as typed; null for the last one ahead of the treaty, and for the newest. */
  readonly before: string | null;
  readonly after: string | null;
  /** The list that the file is compared with: a file, or `published`; null for none. */
  readonly against: string | null;
  readonly againstBy: ReadBy;
  /** The file that a report is written to, in which language, and of which day; null for none. */
  readonly report: string | null;
  readonly lang: Language;
  readonly date: string | null;
  /** Pairs of parcels that are the same, or are not, by the caller's word. */
  readonly answers: readonly MatchAnswer[];
};

export type ArgumentFault = {
  readonly code:
    | OptionFault
    | 'dates-with-file'
    | 'two-files'
    | 'against-nothing'
    | 'standard-input-twice'
    | 'sums-without-file'
    | 'sums-against'
    | 'report-of-nothing'
    | 'answers-contradict';
  readonly argument: string;
};

const sameSettings = (one: ReadSettings, other: ReadSettings) =>
  (Object.keys(asTheFileSays) as (keyof ReadSettings)[]).every((key) => one[key] === other[key]);

/** What does not go together. */
function conflict(options: Options): ArgumentFault | null {
  const { file, sums, report, before, after, against, againstBy, answers } = options;
  const day = before ?? after;
  if (file !== null && day !== null) return { code: 'dates-with-file', argument: day };
  if (sums && file === null) return { code: 'sums-without-file', argument: '--sums' };
  if (sums && against !== null) return { code: 'sums-against', argument: '--sums' };
  if (report !== null && (file === null || sums)) return { code: 'report-of-nothing', argument: '--report' };
  if (against !== null && file === null) return { code: 'against-nothing', argument: '--against' };
  if (against === '-' && file === '-') return { code: 'standard-input-twice', argument: '-' };
  const [contradiction] = heededAnswers(answers, Infinity, Infinity).unheeded;
  if (contradiction) return { code: 'answers-contradict', argument: `${contradiction.a}=${contradiction.b}` };
  if (against !== null) return null;
  const said = Object.keys(againstBy.fields).length > 0 || !sameSettings(againstBy, asTheFileSays);
  if (said) return { code: 'against-nothing', argument: '--against-…' };
  return answers.length > 0 ? { code: 'against-nothing', argument: '--same' } : null;
}

/** Reads the words behind the command; `--name value` and `--name=value` are the same. */
export function readArguments(words: readonly string[]): Arguments | ArgumentFault {
  const options = usualOptions();
  const rest = words.flatMap((word) => /^(--[a-z0-9-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word]);
  while (rest.length > 0) {
    const word = rest.shift() as string;
    if (word.startsWith('-') && word !== '-') {
      const fault = readOption(options, word, () => rest.shift());
      if (fault) return fault;
    } else if (options.file !== null) return { code: 'two-files', argument: word };
    else options.file = word;
  }
  return conflict(options) ?? options;
}
