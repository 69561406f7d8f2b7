import { effect } from '@preact/signals';
import { isThemeId, type ThemeId } from '../../core/page/choices.ts';
import type { Store } from './store.ts';

const themeKey = 'khujand.theme';

/** The browser's storage, or undefined where it refuses even to be looked at. */
export function localStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

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

/** Puts the chosen theme (or the system's) on the document, and remembers it. */
export function followTheme(store: Store): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme } = store.choices.value;
    document.documentElement.dataset.theme = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
  };
  effect(() => {
    apply();
    writeTheme(localStore(), store.choices.value.theme);
  });
  system.addEventListener('change', apply);
}

/** A remembered yes or no, or `otherwise` where nothing is remembered. */
export function readFlag(
  storage: Pick<Storage, 'getItem'> | undefined,
  key: string,
  otherwise: boolean,
): boolean {
  try {
    const text = storage?.getItem(key) ?? '';
    return text === '' ? otherwise : text === 'yes';
  } catch {
    return otherwise;
  }
}

/** Remembers a yes or no, where the browser lets us. */
export function writeFlag(storage: Pick<Storage, 'setItem'> | undefined, key: string, on: boolean): void {
  try {
    storage?.setItem(key, on ? 'yes' : 'no');
  } catch {
    // The page works without a memory.
  }
}
