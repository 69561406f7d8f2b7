import { expect, test } from 'vitest';
import type { LangId } from '../../../src/core/page/choices.ts';
import { pickLanguage, readLanguage, writeLanguage } from '../../../src/state/language/language.ts';

const all: LangId[] = ['en', 'ru', 'ky', 'tg', 'uz'];

test.each([
  [null, ['de-DE', 'ru-KG', 'en'], all, 'ru'],
  [null, ['KY'], all, 'ky'],
  [null, ['fr'], all, 'en'],
  [null, ['ru'], ['en'] as LangId[], 'en'],
  ['uz', ['ru'], all, 'uz'],
  ['uz', ['ru'], ['en', 'ru'] as LangId[], 'ru'],
] as const)('last %s, browser %j: %s', (last, browser, offered, expected) => {
  expect(pickLanguage(last, browser, offered)).toBe(expected);
});

test('is remembered, and nonsense or a refusal forgotten', () => {
  const memory = new Map<string, string>();
  const storage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
  };
  expect(readLanguage(storage)).toBeNull();
  writeLanguage(storage, 'tg');
  expect(readLanguage(storage)).toBe('tg');
  expect(readLanguage({ getItem: () => 'xx' })).toBeNull();
  const refusing = (): never => {
    throw new Error('denied');
  };
  expect(readLanguage({ getItem: refusing })).toBeNull();
  expect(() => writeLanguage({ setItem: refusing }, 'ru')).not.toThrow();
});
