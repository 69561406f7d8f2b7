import { expect, test } from 'vitest';
import { textsIn } from './texts.ts';

const english = textsIn('en');
const digits = (text: string) => text.replace(/[\s\u00a0.,]/g, '');
/** A number before the word or unit "ga", whatever stands between them. */
const beforeGa = /(\d[\d.,\u00a0]*)\s?ga(?![\p{L}ʼʻ])/gu;

/** Numbers that Uzbek writes before "ga" and English does not write before "ha": counts that read as hectares. */
const countsAsHectares = (uzbek: string, reference: string) => {
  const hectares = [...reference.matchAll(/(\d[\d.,\u00a0]*)(?: thousand)?\s?ha\b/g)].map(([, n = '']) =>
    digits(n),
  );
  return [...uzbek.matchAll(beforeGa)].map(([, n = '']) => digits(n)).filter((n) => !hectares.includes(n));
};

test('in Uzbek no count stands before “ga”, which would read as hectares', () => {
  const uzbek = [...textsIn('uz', '…')].filter(([, text]) => beforeGa.test(text));
  expect(uzbek.length).toBeGreaterThan(5);
  const wrong = uzbek.flatMap(([key, text]) =>
    countsAsHectares(text, english.get(key) ?? '').map((number) => `${key}: ${number} ga`),
  );
  expect(wrong).toEqual([]);
});

test('a count before “ga” would be found', () => {
  expect(countsAsHectares('200 ga yaqin uydan', 'of about 200 houses')).toEqual(['200']);
  expect(countsAsHectares('12 ga yerda', 'the 12 ha carry')).toEqual([]);
  expect(countsAsHectares('200 taga yaqin uydan', 'of about 200 houses')).toEqual([]);
});
