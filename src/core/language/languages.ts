/** The languages of the page, each by its own name. A language more begins with its line here. */
export const languageNames = {
  en: 'English',
  ru: 'Русский',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  uz: 'Oʻzbekcha',
} as const;
export type Language = keyof typeof languageNames;

/** Their ISO 639-1 codes, in the order in which they are offered. */
export const languages = Object.keys(languageNames) as readonly Language[];

/** Languages written in Cyrillic that lack a name of their own borrow the Russian one before the English. */
export const cyrillicLanguages: readonly Language[] = ['ky', 'tg'];

/** English with every text 60 % longer, for the tests of the layout; no reader is offered it. */
export const longEnglish = 'en-x-long';
export type Spoken = Language | typeof longEnglish;
