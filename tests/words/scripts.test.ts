import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageNames, languages } from '../../src/core/language/languages.ts';
import { textsIn } from './texts.ts';

/**
 * Words that hold letters of both scripts: a Latin "a" in a Cyrillic word looks right and is never found. An
 * abbreviation in capitals may carry a Cyrillic ending.
 */
const mixed = (text: string) =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .map(([word]) => word)
    .filter((word) => /\p{sc=Latn}/u.test(word) && /\p{sc=Cyrl}/u.test(word))
    .filter((word) => !/^[A-Z]{2,}\p{sc=Cyrl}+$/u.test(word));

const names = readdirSync('geodata')
  .filter((file) => file.endsWith('.geojson'))
  .flatMap((file) => {
    const { features } = JSON.parse(readFileSync(`geodata/${file}`, 'utf8')) as {
      features: {
        properties: { name?: Record<string, string>; otherSide?: Record<string, string> | null };
      }[];
    };
    return features.flatMap(({ properties }) => [properties.name, properties.otherSide ?? undefined]);
  })
  .filter((name) => name !== undefined);

describe.each(languages)('in %s', (language) => {
  test('no word mixes Latin and Cyrillic letters', () => {
    const found = [...textsIn(language, ' 7 ')].flatMap(([key, text]) =>
      mixed(text).map((word) => `${key}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('every name is in one script, that of the language', () => {
    expect(names.length).toBeGreaterThan(100);
    const other = /\p{sc=Latn}/u.test(languageNames[language]) ? /\p{sc=Cyrl}/u : /\p{sc=Latn}/u;
    expect(names.map((name) => name[language] ?? '').filter((name) => other.test(name))).toEqual([]);
  });
});

test('a mixed word would be found', () => expect(mixed('Кaра-Бак, GPX, LSIBден')).toEqual(['Кaра']));
