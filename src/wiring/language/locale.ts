import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Language, languages } from '../../core/language/languages.ts';
import { isLangId, type LangId } from '../../core/page/choices.ts';
import { loadLateWords, loadWords } from '../../i18n/language/catalogue.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { pickLanguage, readLanguage, writeLanguage } from '../../state/language/language.ts';
import { localStore } from '../../state/page/preferences.ts';
import type { Store } from '../../state/page/store.ts';

/** Words that are fetched when first needed, and from then on follow the language. */
export type WordPart<T> = { readonly words: ReadonlySignal<T | null>; open(): Promise<void> };

export type Locale = {
  readonly words: ReadonlySignal<Words>;
  /** The language of `words`. */
  readonly lang: ReadonlySignal<LangId>;
  readonly lateWords: WordPart<LateWords>;
  /** Another part of the catalogue: its chunk is fetched by `open`, and again when the language changes. */
  part<T>(load: (lang: LangId) => Promise<T>): WordPart<T>;
  /** The reader's own choice: remembered. */
  choose(lang: LangId): void;
};

/** The language in which the page was written. */
export function writtenLanguage(page: HTMLElement = document.documentElement): Language | null {
  return languages.find((id) => id === page.lang) ?? null;
}

/**
 * The language to begin with where the address names none: that of a page of one language (`ru/`), else the last
 * choice, then the browser's.
 */
export function firstLanguage(page: HTMLElement = document.documentElement): LangId {
  const own = languages.find((id) => id === page.dataset.page);
  return own ?? pickLanguage(readLanguage(localStore()), navigator.languages, languages);
}

/**
 * The words of the page in the store's language. All parts that were fetched change together, once the last has
 * arrived; where one cannot be fetched, the language stays and `failed` is told.
 */
export async function createLocale(store: Store, failed: () => void): Promise<Locale> {
  const asked = store.choices.value.lang;
  if (!isLangId(asked)) store.update({ lang: firstLanguage() });
  const lang = signal(store.choices.value.lang);
  const words = signal(await loadWords(lang.value));
  const parts: ((next: LangId) => Promise<() => void>)[] = [
    async (next) => {
      const loaded = await loadWords(next);
      return () => {
        words.value = loaded;
      };
    },
  ];

  function part<T>(load: (lang: LangId) => Promise<T>): WordPart<T> {
    const own: Signal<T | null> = signal(null);
    const fetched = async (next: LangId) => {
      const loaded = await load(next);
      return () => {
        own.value = loaded;
      };
    };
    let opening: Promise<void> | undefined;
    return {
      words: own,
      open() {
        opening ??= fetched(lang.value).then(
          (set) => {
            parts.push(fetched);
            set();
          },
          (reason: unknown) => {
            opening = undefined;
            throw reason;
          },
        );
        return opening;
      },
    };
  }

  async function turnTo(next: LangId) {
    try {
      const sets = await Promise.all(parts.map((fetched) => fetched(next)));
      // Another language may have been chosen meanwhile: the last choice wins.
      if (store.choices.value.lang !== next) return;
      batch(() => {
        for (const set of sets) set();
        lang.value = next;
      });
    } catch {
      store.update({ lang: lang.value });
      failed();
    }
  }

  effect(() => {
    const next = store.choices.value.lang;
    if (next === lang.peek()) return;
    turnTo(next);
  });
  effect(() => {
    document.documentElement.lang = lang.value;
    document.title = words.value.title;
  });

  return {
    words,
    lang,
    lateWords: part(loadLateWords),
    part,
    choose(next) {
      writeLanguage(localStore(), next);
      store.update({ lang: next });
    },
  };
}
