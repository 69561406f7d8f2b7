import { cyrillicLanguages, languages } from '../language/languages.ts';
import type { Name } from './schema.ts';

/**
 * The name in a language, or the next best: a reader of Cyrillic is given the Russian form before the English
 * one. Tags with a subtag (`en-x-long`) count as their language.
 */
export function nameIn(name: Name, lang: string): string;
export function nameIn(
  name: Partial<Record<keyof Name, string | undefined>>,
  lang: string,
): string | undefined;
export function nameIn(
  name: Partial<Record<keyof Name, string | undefined>>,
  lang: string,
): string | undefined {
  const own = lang.split('-')[0] as keyof Name;
  return name[own] ?? (cyrillicLanguages.includes(own) ? name.ru : undefined) ?? name.en;
}

/** The other spellings, each once. */
export function otherNames(name: Name, lang: string): string[] {
  const shown = nameIn(name, lang);
  const all = languages.map((language) => name[language]).filter((text) => text !== undefined);
  return [...new Set(all)].filter((text) => text !== shown);
}
