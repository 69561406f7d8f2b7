import { isLangId, type LangId } from '../../core/page/choices.ts';

const languageKey = 'khujand.language';

/** The language chosen last in this browser, or null where none (or nothing usable) is remembered. */
export function readLanguage(storage: Pick<Storage, 'getItem'> | undefined): LangId | null {
  try {
    const text = storage?.getItem(languageKey) ?? '';
    return isLangId(text) ? text : null;
  } catch {
    return null;
  }
}

/** Remembers the language; a browser that refuses storage is asked again next time. */
export function writeLanguage(storage: Pick<Storage, 'setItem'> | undefined, lang: LangId): void {
  try {
    storage?.setItem(languageKey, lang);
  } catch {
    // The page works without a memory.
  }
}

/**
 * The language to begin with where the address names none: the last choice, then the first of the browser's
 * languages (`ru-KG`, …) that is offered, then English.
 */
export function pickLanguage(
  remembered: LangId | null,
  browser: readonly string[],
  offered: readonly LangId[],
): LangId {
  const wanted = [remembered, ...browser.map((tag) => tag.toLowerCase().split('-')[0] ?? '')];
  return wanted.find((tag): tag is LangId => offered.includes(tag as LangId)) ?? 'en';
}
