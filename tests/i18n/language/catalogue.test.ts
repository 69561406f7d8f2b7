import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/core/language/languages.ts';
import { loadLateWords, loadStoryWords, loadWords } from '../../../src/i18n/language/catalogue.ts';
import { figuresOf, type Message, messagesOf, samples, trialsOf, tried } from './probe.ts';

const everything = async (language: Language) =>
  new Map(
    (await Promise.all([loadWords(language), loadLateWords(language), loadStoryWords(language)])).flatMap(
      (part) => messagesOf(part),
    ),
  );
const english = await everything('en');
const catalogues = await Promise.all(
  languages.map(async (language) => ({ language, messages: await everything(language) })),
);
const others = catalogues.filter(({ language }) => language !== 'en');
const textOf = (said: unknown) => (Array.isArray(said) ? said.join('\n') : String(said ?? ''));

/** Everything in the English files that stands before a colon: the codes that its functions may know. */
const sources = import.meta.glob<string>('../../../src/i18n/**/*.en.{ts,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const codes = new Set(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/^\s+['"]?([\w-]+)['"]?:/gm)].map(([, code = '']) => code),
  ),
);
const noCode = 'zz-zz';

/** What a function says of a code in one of its places that it says of no other word there; else null. */
function ownWords(message: Message, given: readonly unknown[], place: number, code: string): string | null {
  const [said, other] = [code, noCode].map((value) => tried(message, given.with(place, value)));
  const text = textOf(said?.said);
  return said && text !== textOf(other?.said).replaceAll(noCode, code) ? text : null;
}

/** Every code that an English function knows, with what else it is given. */
const known = [...english].flatMap(([path, message]) => {
  if (typeof message === 'string' || path in samples) return [];
  const given = trialsOf(path, message).filter((values) =>
    values.every((v): boolean => v === '2025-03-13' || v === 1),
  );
  const places = given.flatMap((values) =>
    values.flatMap((v, place) => (v === 1 ? [] : [{ values, place }])),
  );
  return places.flatMap(({ values, place }) =>
    [...codes]
      .filter((code) => ownWords(message, values, place, code) !== null)
      .map((code) => ({ path, values, place, code })),
  );
});

/** Names that stand alike in every language. */
const names =
  /GeoJSON|TopoJSON|Shapefile|FlatGeobuf|OpenStreetMap|OpenTopoMap|Turf|Isfara|Lakkon|Jabbor Rasulov|Enter|Home|End|Tab|Esc|[\w-]+\.\w{3}\b/g;
const forbidden: Partial<Record<Language, RegExp>> = {
  en: /\b(gained|won|occupied|aggress|invad)/i,
  ru: /оккуп|агресс|захва|вторг|исконн|выигра|потерял|уступ/i,
};

test('every function of the English words can be tried', () => {
  expect([...english].filter(([path, message]) => trialsOf(path, message).length === 0)).toEqual([]);
  expect(Object.keys(samples).filter((path) => !english.has(path))).toEqual([]);
});

describe.each(others)('the words in $language', ({ messages }) => {
  /**
   * Every text of English with that of this language, both made of the same. A number where a name belongs may be
   * more than a language can put in its cases: that is no trial.
   */
  const pairs = [...english].flatMap(([path, message]) =>
    trialsOf(path, message).flatMap((given) => {
      const own = tried(messages.get(path) ?? '', given);
      const reference = textOf(tried(message, given)?.said);
      return own ? [{ path, given, reference, text: textOf(own.said) }] : [];
    }),
  );

  test('are those of English, no fewer and no more', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    const heard = new Set(pairs.map(({ path }) => path));
    expect([...english.keys()].filter((path) => !heard.has(path))).toEqual([]);
    expect(pairs.filter(({ text, reference }) => text === '' && reference !== '')).toEqual([]);
  });

  test('say every figure that English says', () => {
    const lost = pairs.filter(
      ({ reference, text }) => figuresOf(text).join(' ') !== figuresOf(reference).join(' '),
    );
    expect(lost.slice(0, 10)).toEqual([]);
  });

  test('know every code that English knows', () => {
    expect(known.length).toBeGreaterThan(200);
    const missing = known.filter(({ path, values, place, code }) => {
      const own = messages.get(path);
      return own && tried(own, values.with(place, code)) && ownWords(own, values, place, code) === null;
    });
    expect([...new Set(missing.map(({ path, code }) => `${path}(${code})`))]).toEqual([]);
  });

  test('are not left in English', () => {
    const left = pairs.filter(
      ({ path, text, reference }) =>
        typeof english.get(path) === 'string' &&
        text === reference &&
        /[a-z]{4}/.test(reference.replace(names, '').replace(/Sentinel.*|SRTM/, '')),
    );
    expect(left.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('are no more than 60 % longer than the English sentences', () => {
    const long = pairs.filter(
      ({ path, text, reference }) =>
        typeof english.get(path) === 'string' &&
        reference.length >= 60 &&
        text.length > 1.6 * reference.length,
    );
    expect(long.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('end no sentence twice', () => {
    expect(pairs.filter(({ text }) => /[^.]\.\.(?!\.)/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe.each(catalogues)('in $language', ({ language, messages }) => {
  const say = (path: string, ...given: unknown[]) => {
    const message = messages.get(path);
    return textOf(typeof message === 'function' ? message(...given) : message);
  };

  test.each([
    ['zoomToShort', 'zoomTo'],
    ['data.zoomTo', 'data.zoomToFeature'],
    ['data.remove', 'data.removeNamed'],
    ['tables.show', 'tables.showOnMap'],
    ['measure.short.show', 'measure.show'],
    ['measure.short.hide', 'measure.hide'],
    ['measure.short.edit', 'measure.edit'],
    ['measure.short.remove', 'measure.remove'],
    ['measure.short.zoom', 'measure.zoom'],
    ['measure.short.copy', 'measure.copyOne'],
  ])('who speaks the text of the button %s meets it in its name', (short, long) => {
    expect(say(long, 7).toLowerCase()).toContain(say(short).toLowerCase());
  });

  test('the story takes no side', () => {
    const told = [...messages].filter(([path]) => /^(sentences|steps)\./.test(path));
    expect(told.length).toBeGreaterThan(100);
    const found = told.filter(([, text]) => forbidden[language]?.test(String(text)));
    expect(found).toEqual([]);
  });
});
