import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { languages } from '../../src/core/language/languages.ts';

const files = readdirSync('src/i18n', { recursive: true, encoding: 'utf8' }).map((name) => join(name));
/** Said in English alone: the terminal, and how English counts. */
const isEnglishAlone = (name: string) =>
  /^exchange\/terminal[\w-]*\.en\.ts$/.test(name) || name === 'my-data/counts.en.ts';

test.each(languages)('every file of English is there in %s', (language) => {
  const english = files.filter((name) => /\.en\.(ts|json)$/.test(name) && !isEnglishAlone(name));
  expect(english.length).toBeGreaterThan(20);
  const wanted = english.map((name) => name.replace('.en.', `.${language}.`));
  expect(wanted.filter((name) => !files.includes(name))).toEqual([]);
});

test('no file speaks a language that is not on the list', () => {
  const spoken = files.flatMap((name) => /\.(\w\w)\.(?:ts|json)$/.exec(name)?.[1] ?? []);
  expect(spoken.filter((language) => !(languages as readonly string[]).includes(language))).toEqual([]);
});
