import type { Language } from '../../core/language/languages.ts';
import type { ReadSettings } from '../../core/my-data/file-settings.ts';
import type { PartyAnswers } from '../../core/my-data/party.ts';
import type { AreaAllowance } from '../../core/my-data/stated-area.ts';
import type { GapWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { MatchAnswer } from '../../core/my-data/two-lists/comparison.ts';

/** What can be named of a file where it is not to be guessed. */
export type NamedFields = Readonly<
  Partial<Record<'from' | 'to' | 'exchange' | 'area' | 'accuracy' | 'id' | 'name', string>>
>;

/** How a file is to be read, where it does not say so itself. */
export type ReadBy = ReadSettings & {
  /** Fields named by the caller; the others are guessed. */
  readonly fields: NamedFields;
  /** Which countries are meant by names of parties that are not certain. */
  readonly parties: PartyAnswers;
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
  /** Gaps that are meant to be there, by their ids. */
  readonly allowedGaps: readonly string[];
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

/** Arguments while they are read. */
export type Options = { -readonly [K in keyof Arguments]: Arguments[K] };
