import { type Language, languages } from '../../src/core/language/languages.ts';
import type { Row } from './table-read.ts';

/** A name by language: English always, the others as `geodata/README.md` says. */
export type Names = { en: string } & Partial<Record<Language, string>>;

export const NAME_COLUMNS = languages;

/** The names in the columns en, ru, ky, tg, uz, each with `prefix` in front. */
export function readNames(row: Row, prefix = ''): Names {
  const names: Names = { en: row.text(`${prefix}en`) };
  for (const language of languages) {
    const name = row.orNull(`${prefix}${language}`);
    if (name !== null) names[language] = name;
  }
  return names;
}
