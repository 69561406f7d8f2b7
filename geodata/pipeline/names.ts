import type { Row } from './table-read.ts';

/** A name by language: English always, the others as `geodata/README.md` says. */
export interface Names {
  en: string;
  ru?: string;
  ky?: string;
  tg?: string;
  uz?: string;
}

export const NAME_COLUMNS = ['en', 'ru', 'ky', 'tg', 'uz'] as const;

/** The names in the columns en, ru, ky, tg, uz, each with `prefix` in front. */
export function readNames(row: Row, prefix = ''): Names {
  const names: Names = { en: row.text(`${prefix}en`) };
  for (const language of ['ru', 'ky', 'tg', 'uz'] as const) {
    const name = row.orNull(`${prefix}${language}`);
    if (name !== null) names[language] = name;
  }
  return names;
}
