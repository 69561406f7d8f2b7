import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LangId } from '../../../src/core/page/choices.ts';
import { loadWords } from '../../../src/i18n/language/catalogue.ts';
import { createLocale } from '../../../src/wiring/language/locale.ts';
import { memoryStorage, pageParts } from '../page-parts.ts';

let storage: ReturnType<typeof memoryStorage>;
const page = { documentElement: { lang: '' }, title: '' };

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal('window', { localStorage: storage });
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { languages: ['tg-TJ', 'en'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the language', () => {
  test('is that of the store, on the whole document', async () => {
    const { store } = pageParts({ lang: 'ru' });
    const { words, lang } = await createLocale(store, () => {});
    expect(words.value).toBe(await loadWords('ru'));
    expect(lang.value).toBe('ru');
    expect(page).toEqual({ documentElement: { lang: 'ru' }, title: words.value.title });
  });

  test('changes all parts that were fetched at once, and is remembered', async () => {
    const { store } = pageParts({ lang: 'en' });
    const { words, lang, part, choose } = await createLocale(store, () => {});
    const asked: LangId[] = [];
    const sentences = part(async (of) => {
      asked.push(of);
      return `sentences in ${of}`;
    });
    const unopened = part(async (of) => of);
    await sentences.open();
    await sentences.open();
    expect(sentences.words.value).toBe('sentences in en');
    choose('ky');
    expect(lang.value).toBe('en');
    await vi.waitFor(() => expect(lang.value).toBe('ky'));
    expect(sentences.words.value).toBe('sentences in ky');
    expect(words.value).toBe(await loadWords('ky'));
    expect(unopened.words.value).toBeNull();
    expect(asked).toEqual(['en', 'ky']);
    expect(storage.kept.get('khujand.language')).toBe('ky');
    expect(page.documentElement.lang).toBe('ky');
  });

  test('stays as it is where a part of another cannot be fetched, and says so', async () => {
    const { store } = pageParts({ lang: 'en' });
    const failed = vi.fn();
    const { words, lang, part } = await createLocale(store, failed);
    const broken = part((of) =>
      of === 'uz' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(of),
    );
    await broken.open();
    store.update({ lang: 'uz' });
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    expect(store.choices.value.lang).toBe('en');
    expect([lang.value, broken.words.value]).toEqual(['en', 'en']);
    expect(words.value).toBe(await loadWords('en'));
  });

  test('is the last that was chosen, whichever arrives last', async () => {
    const { store } = pageParts({ lang: 'en' });
    const { lang, part } = await createLocale(store, () => {});
    let letGo = () => {};
    const slow = part((of) =>
      of === 'ru'
        ? new Promise<string>((resolve) => {
            letGo = () => resolve(of);
          })
        : Promise.resolve(of),
    );
    await slow.open();
    store.update({ lang: 'ru' });
    store.update({ lang: 'tg' });
    await vi.waitFor(() => expect(lang.value).toBe('tg'));
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([lang.value, slow.words.value]).toEqual(['tg', 'tg']);
  });

  test('a part that could not be fetched can be asked for again', async () => {
    const { store } = pageParts();
    const { part } = await createLocale(store, () => {});
    let tries = 0;
    const late = part(async () => {
      if (++tries === 1) throw new TypeError('Failed to fetch');
      return 'late';
    });
    await expect(late.open()).rejects.toThrow('Failed to fetch');
    await late.open();
    expect(late.words.value).toBe('late');
  });
});
