import type { Language } from '../../core/language/languages.ts';

export type PluralForm = 'one' | 'few' | 'many';

/** Short names of units, as they stand after a figure. */
export type UnitNames = Readonly<Record<'ha' | 'km2' | 'm2' | 'acre' | 'km' | 'm' | 'mile', string>>;

/** How a language writes figures: a table each of our own, for no browser knows Kyrgyz and Tajik reliably. */
export type Style = {
  readonly language: Language;
  readonly decimal: string;
  /** Between groups of three digits; not breaking. */
  readonly group: string;
  readonly percent: (figure: string) => string;
  readonly units: UnitNames;
  /** Units whose name changes with the figure before it. */
  readonly unitForms?: Partial<Record<keyof UnitNames, Readonly<Record<PluralForm, string>>>>;
  /** Names of the months as they stand in a full date, and alone. */
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: string) => string;
  readonly month: (month: number, year: string) => string;
  readonly year: (year: string) => string;
  readonly plural: (count: number) => PluralForm;
};
