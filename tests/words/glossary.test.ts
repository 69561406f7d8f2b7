import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/core/language/languages.ts';
import { textsIn } from './texts.ts';

type Term = { readonly term: string; readonly form: string; readonly never: readonly string[] };

const table = readFileSync('src/i18n/README.md', 'utf8').split('## Glossary')[1]?.split('\n## ')[0] ?? '';
const [head = [], , ...rows] = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The terms of a language; a dash says that the term is not used in it. */
const termsOf = (language: Language): Term[] =>
  rows.flatMap((cells) => {
    const [form = '', never = ''] = (cells[head.indexOf(language)] ?? '').split('; not ');
    return form === '–' ? [] : [{ term: cells[0] ?? '', form, never: never === '' ? [] : never.split(', ') }];
  });

/** A form as a part of words: where it begins with a letter, a word begins with it. */
const asPart = (form: string) =>
  new RegExp(`${/^\p{L}/u.test(form) ? '(?<!\\p{L})' : ''}${form.replace(/[()]/g, '\\$&')}`, 'iu');

const names = JSON.stringify(
  ['parcels', 'places', 'water', 'memorial', 'crossings'].map((file) =>
    JSON.parse(readFileSync(`geodata/${file}.geojson`, 'utf8')).features.map(
      ({ properties }: { properties: { name: object } }) => properties.name,
    ),
  ),
);

test('the glossary has a column for every language and a form in every cell', () => {
  expect(head).toEqual(['term', ...languages]);
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.flatMap((cells) => cells.filter((cell) => cell === ''))).toEqual([]);
});

describe.each(languages)('the terms in %s', (language) => {
  const texts = [...textsIn(language, ' … ')];

  test('are written as the glossary has them', () => {
    const unused = termsOf(language).filter(({ form }) => !texts.some(([, text]) => asPart(form).test(text)));
    expect(unused.map(({ term, form }) => `${term}: ${form}`)).toEqual([]);
  });

  test('are written in no second way', () => {
    const found = termsOf(language).flatMap(({ never }) =>
      never.flatMap((form) =>
        texts.filter(([, text]) => asPart(form).test(text)).map(([key]) => `${form}: ${key}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('are no others in the names of the map', () => {
    const strict = ['exclave', 'tripoint', 'gate (of an intake)', '“Dostuk” market'];
    const never = termsOf(language).flatMap(({ term, never }) => (strict.includes(term) ? never : []));
    expect(never.filter((form) => asPart(form).test(names))).toEqual([]);
  });
});
