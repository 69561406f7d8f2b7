import { describe, expect, test } from 'vitest';
import { directionPair } from '../../../src/core/my-data/direction-pair.ts';
import { knownParty, mayName, normalised, partyName, partyOf } from '../../../src/core/my-data/party.ts';

describe('a party', () => {
  test.each([
    ['KGZ', 'KGZ'],
    ['кр', 'KGZ'],
    ['Кыргыз Республикасы', 'KGZ'],
    ['Кыргызская Республика', 'KGZ'],
    ['Киргизия', 'KGZ'],
    ['Кыргызстанга', 'KGZ'],
    ['Қирғизистон', 'KGZ'],
    ['Qirgʻiziston', 'KGZ'],
    ['Kyrgyz side', 'KGZ'],
    ['Republic of Tajikistan', 'TJK'],
    ['Ҷумҳурии Тоҷикистон', 'TJK'],
    ['Таджикистану', 'TJK'],
    ['Тажикстан', 'TJK'],
    ['Tojikiston', 'TJK'],
    ['Таджикская сторона', 'TJK'],
    ['O‘zbekiston', 'UZB'],
    ['Oʻzbekiston Respublikasi', 'UZB'],
    ['Өзбекстан', 'UZB'],
    ['Республика Узбекистан', 'UZB'],
    ['«Кыргызстан» ', 'KGZ'],
    ['"Таджикистан"', 'TJK'],
    ['РТ.', 'TJK'],
    ['Кыргызской Республики', 'KGZ'],
    [' Кыргызской Республикой', 'KGZ'],
    ['Республике Таджикистан', 'TJK'],
    ['\u00a0Таджикистаном', 'TJK'],
    ['от Кыргызстана', 'KGZ'],
    ['ба Тоҷикистон', 'TJK'],
    ['to the Kyrgyz Republic', 'KGZ'],
    ['Кыргыз Республикасынан', 'KGZ'],
    ['Тажикстандын', 'TJK'],
    ["Qirg'iziston Respublikasidan", 'KGZ'],
    ['Tojikiston Respublikasiga', 'TJK'],
    ['Таджикской стороне', 'TJK'],
  ] as const)('%s is %s for sure', (text, country) => {
    expect(partyOf(text)).toBe(country);
    expect(partyName(text)).toBe(country);
  });

  test.each([
    [
      'KGZ',
      `Киргизия;Киргизии;в Киргизию;Киргизией;из Киргизии;к Киргизии;Кыргызстана;Кыргызстану;Кыргызстаном;Киргизстана;
      Киргизская Республика;Киргизской Республики;Киргизскую Республику;Киргизской Республикой;Кыргызию;киргизский;
      киргизской стороны;киргизской стороной;Кыргызстандын;Кыргызстанга;Кыргызстанды;Кыргызстанда;Кыргызстандан;
      Кыргыз Республикасынын;Кыргыз Республикасына;Кыргыз Республикасын;Кыргыз Республикасында;Кыргыз Республикасынан;
      Кыргыз тарапка;Кыргыз тараптан;Кыргыз тарабына;Қирғизистонро;Қирғизистони;аз Қирғизистон;Ҷумҳурии Қирғизистонро;
      тарафи Қирғизистон;ба ҷониби Қирғизистон;ҶҚ;Qirgʻizistonning;Qirgʻizistonga;Qirgʻizistonni;Qirgʻizistonda;
      Qirgʻizistondan;Qirgʻiziston Respublikasining;Qirgʻiziston Respublikasini;Қирғизистоннинг;Қирғизистон Республикасига;
      Kirgizia;Kirghizia;Kirgisistan;Kirgisien;Kirgistan;Kirgizistan;Kırgızistan;Kirghiz Republic;Kyrgyz Rep.;Kyrgyzstán`,
    ],
    [
      'TJK',
      `Таджикистана;Таджикистаном;в Республику Таджикистан;таджикский;Тажикстанга;Тажикстанды;Тажикстан Республикасынан;
      Тажик тарабына;Тоҷикистонро;Тоҷикистони;аз Ҷумҳурии Тоҷикистон;Чумхурии Точикистон;Tojikistonning;Tojikistondan;
      Тожикистоннинг;Тожикистон Республикасига;Tadschikistan;Tacikistan;Tádžikistán;Tajik Republic`,
    ],
    [
      'UZB',
      `Узбекистаном;в Республику Узбекистан;Өзбекстандын;Өзбек Республикасы;Ӯзбекистон;Ҷумҳурии Ӯзбекистонро;
      Oʻzbekistonning;Ўзбекистон Республикасига;Usbekistan;Özbekistan;Ouzbékistan;ЎзР;РУз`,
    ],
  ] as const)('%s has names in every case, and in other languages', (country, names) => {
    const texts = names.split(';').map((name) => name.trim());
    expect(texts.filter((name) => partyOf(name) !== country)).toEqual([]);
  });

  test.each([
    ['Узбекстон?', 'UZB'],
    ['Кыргызстнан', 'KGZ'],
    ['Tajikstan', 'TJK'],
    ['Kyrgyzstan / Batken', 'KGZ'],
    ['Kырғызстан', 'KGZ'],
    ['Таджикистан (Согд)', 'TJK'],
    ['Баткенская область Кыргызстана', 'KGZ'],
    ['Republic of Tajikistan (TJ)', 'TJK'],
  ] as const)('%s is asked about, never taken', (text, country) => {
    expect(knownParty(text)).toEqual({ sure: null, perhaps: country });
    expect(partyName(text)).toBeNull();
    expect(partyName(text, { [text]: country })).toBe(country);
    expect(partyName(text, { [text]: 'itself' })).toBe(text);
  });

  test.each(['Ворух', 'A', 'constructor', '__proto__', 'Kazakhstan', 'commune 7', ''])(
    '%s is a party of its own',
    (text) => {
      expect(knownParty(text)).toEqual({ sure: null, perhaps: null });
      expect(partyName(text)).toBe(text);
    },
  );

  test('spellings that differ by keyboard alone are one', () => {
    expect(normalised(' Ceded_By–Whom ')).toBe('ceded by whom');
    expect(normalised('fromCountry')).toBe('from country');
  });
});

test('letters of a code may stand apart, digits of a number not', () => {
  expect([partyOf('Р.Т.'), partyOf('K G')]).toEqual(['TJK', 'KGZ']);
  expect(['4.17', '7.62', '8.6 0', '7-62'].map(partyOf)).toEqual([null, null, null, null]);
});

describe('what may name countries at all', () => {
  test.each(['from KR to RT', 'Тридцать третий участок по улице Ленина', 'Village 17 of the district'])(
    '%s may not',
    (value) => {
      expect([mayName(1, value), partyOf(value)]).toEqual([false, null]);
    },
  );

  test.each([
    ['из ЎзР в КР', 2],
    ['FromKgToTj', 2],
    ['Qirg‘izistondan Tojikistonga', 2],
    ['Передано Таджикистану', 1],
    ['received from Tajikstan', 1],
  ])('%s may name %i', (value, many) => {
    expect([mayName(many, value), mayName(many + 1, value)]).toEqual([true, false]);
  });
});

test.each(['TJK (planned)', 'TJK?', 'not TJK', 'part of TJK'])(
  '%s is asked about, also behind an arrow, and no party of its own',
  (value) => {
    expect(knownParty(value)).toEqual({ sure: null, perhaps: 'TJK' });
    expect(knownParty(directionPair(`KGZ -> ${value}`)?.to ?? '')).toEqual({ sure: null, perhaps: 'TJK' });
  },
);
