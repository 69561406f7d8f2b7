import { expect, test } from 'vitest';
import { readTheme, writeTheme } from '../../../src/state/page/preferences.ts';

const refusing = {
  getItem(): string {
    throw new Error('denied');
  },
  setItem(): void {
    throw new Error('full');
  },
};

test('the theme is remembered', () => {
  const memory = new Map<string, string>();
  const storage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
  };
  expect(readTheme(storage)).toBe('system');
  expect(writeTheme(storage, 'dark')).toBe(true);
  expect(readTheme(storage)).toBe('dark');
});

test('a browser that refuses storage, or holds nonsense, gives the default', () => {
  expect(readTheme(refusing)).toBe('system');
  expect(writeTheme(refusing, 'dark')).toBe(false);
  expect(readTheme(undefined)).toBe('system');
  expect(readTheme({ getItem: () => '<b>' })).toBe('system');
});
