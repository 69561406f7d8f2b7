/** The languages of the page. Two of them no browser we know can be relied on for: all tables here are our own. */
export const languages = ['en', 'ru', 'ky', 'tg', 'uz'] as const;
export type Language = (typeof languages)[number];

export type PluralForm = 'one' | 'few' | 'many';

/** Short names of units, as they stand after a figure. */
export type UnitNames = Readonly<Record<'ha' | 'km2' | 'm2' | 'acre' | 'km' | 'm' | 'mile', string>>;

/** How a language writes figures: one table for each language, in its own folder. */
export type Style = {
  readonly language: Language;
  readonly decimal: string;
  /** Between groups of three digits; not breaking. */
  readonly group: string;
  readonly percent: (figure: string) => string;
  readonly units: UnitNames;
  /** Names of the months as they stand in a full date, and alone. */
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: string) => string;
  readonly month: (month: number, year: string) => string;
  readonly year: (year: string) => string;
  readonly plural: (count: number) => PluralForm;
};
