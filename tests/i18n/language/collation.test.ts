import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import { collationOf } from '../../../src/i18n/language/collation.ts';

describe('texts stand by the alphabet of their language', () => {
  test.each([
    ['en', ['Dacha plot', 'Dakhma', '“Dostuk” market', 'Dostuk village land']],
    ['ru', ['Ежик', 'Ёлка', 'Ель', 'Жаворонок', 'Ящик']],
    ['ky', ['Нарын', 'Ңоо', 'Ош', 'Өзгөн', 'Пик', 'Узун', 'Үч-Коргон', 'Фрунзе']],
    ['tg', ['Гулистон', 'Ғафуров', 'Душанбе', 'Истиқлол', 'Хуҷанд', 'Ҳисор', 'Чорку', 'Ҷиргатол']],
    ['uz', ['Ohangaron', 'Zomin', 'Oʻzgan', 'Gʻafurov', 'Shahrixon', 'Chust']],
    ['en', ['Plot 2', 'Plot 10', 'Plots']],
    ['ky', ['7', 'Ак-Сай', 'Ак-Суу']],
  ] as const)('%s: %j', (lang, sorted) => {
    const compare = collationOf(lang);
    expect([...sorted].reverse().sort(compare)).toEqual(sorted);
  });

  test('letters of other alphabets stand behind, and none is lost', () => {
    expect(['Ош', 'Arka', '12'].sort(collationOf('en'))).toEqual(['12', 'Arka', 'Ош']);
    expect(['Arka', 'Ош', '12'].sort(collationOf('ru'))).toEqual(['12', 'Ош', 'Arka']);
  });

  test('case and quotes make no difference', () => {
    expect(collationOf('ru')('«Достук»', 'достук')).toBe(0);
  });

  test('is an order: turned round where its sides are, and passed on', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abʻoshчңө 12-Ab'), maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...languages), text, text, text, (lang, a, b, c) => {
        const compare = collationOf(lang);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
