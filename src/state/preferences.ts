import { isThemeId, type ThemeId } from '../core/view/choices.ts';

const themeKey = 'khujand.theme';

/** The remembered theme, or `system` where nothing (or nothing usable) is remembered. */
export function readTheme(storage: Pick<Storage, 'getItem'> | undefined): ThemeId {
  try {
    const text = storage?.getItem(themeKey) ?? '';
    return isThemeId(text) ? text : 'system';
  } catch {
    return 'system';
  }
}

/** Remembers the theme; false where the browser refuses storage. */
export function writeTheme(storage: Pick<Storage, 'setItem'> | undefined, theme: ThemeId): boolean {
  try {
    storage?.setItem(themeKey, theme);
    return storage !== undefined;
  } catch {
    return false;
  }
}
