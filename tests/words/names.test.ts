import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/core/language/languages.ts';
import { loadWords } from '../../src/i18n/language/catalogue.ts';
import { textsIn } from './texts.ts';

type Names = Partial<Record<Language, string>>;
type Named = { readonly id: string; readonly properties: { name: Names; otherSide?: Names | null } };

const files = ['places', 'parcels', 'crossings', 'water', 'roads', 'memorial', 'neutral-ground'] as const;
const features = files.flatMap((file) =>
  (JSON.parse(readFileSync(`geodata/${file}.geojson`, 'utf8')) as { features: Named[] }).features.map(
    ({ id, properties }) => ({ ...properties, id: `${file}:${id}` }),
  ),
);
const named = features.flatMap(({ id, name, otherSide }) => [
  { id, name },
  ...(otherSide ? [{ id: `${id}, other side`, name: otherSide }] : []),
]);

describe.each(languages)('in %s', (language) => {
  test('every place, plot, crossing, water work, road and exclave has its name', () => {
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter(({ name }) => !name[language]).map(({ id }) => id)).toEqual([]);
  });
});

/** Media and organisations: their names are the same everywhere. */
const media =
  /^(\d+\.kg|[a-z]+\.\w+|[A-Z][\w-]+\.kg|Asia-Plus|Azattyk|Anews|ECHO daily flash|TASS|Human Rights Watch)$/;
const authors = new Set(
  ['counts', 'totals', 'border-lengths'].flatMap((table) =>
    csvParse(readFileSync(`geodata/sources/${table}.csv`, 'utf8')).map(({ author }) => author ?? ''),
  ),
);

test.each(languages.filter((language) => language !== 'en'))(
  'who gave a figure is told in %s, unless it is a medium',
  async (language) => {
    const { claims } = await loadWords(language);
    const untold = [...authors].filter(
      (author) => !media.test(author) && claims.authorName(author) === author,
    );
    // In Latin letters he is written as in English.
    expect(untold).toEqual(language === 'uz' ? ['S. Japarov'] : []);
  },
);

/** The names of places and crossings that stand for themselves, and none that is a common word as well. */
const proper = named.filter(
  ({ id, name }) => /^(places|crossings)/.test(id) && /^[A-Z][\w'-]{3,}$/.test(name.en ?? ''),
);
/** What stays of a name in all its cases: an ending of at most two letters may change. */
const stem = (name: string) => {
  const [first = ''] = name.split(/ (?=\()|[,/]/);
  return first.length > 5 ? first.slice(0, -2) : first.slice(0, Math.max(3, first.length - 1));
};
const without = (text: string) => text.replace(/’/g, "'");
const english = [...textsIn('en', '…')];

describe.each(languages.filter((language) => language !== 'en'))('a name in the texts in %s', (language) => {
  const texts = textsIn(language, '…');

  test('is that of the map', () => {
    let compared = 0;
    const other = english.flatMap(([key, text]) =>
      proper.flatMap(({ id, name }) => {
        const own = texts.get(key);
        if (own === undefined || !new RegExp(`(?<![\\w-])${name.en}(?![\\w-])`).test(without(text)))
          return [];
        compared += 1;
        return own.toLowerCase().includes(stem(name[language] ?? '?').toLowerCase())
          ? []
          : [`${key}: ${id} ${name[language]}`];
      }),
    );
    expect(compared).toBeGreaterThan(80);
    expect(other).toEqual([]);
  });
});
