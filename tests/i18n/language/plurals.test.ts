import { expect, test } from 'vitest';
import { pluralsOf } from '../../../src/i18n/language/plurals.ts';
import { english } from '../../../src/i18n/language/style.en.ts';
import { russian } from '../../../src/i18n/language/style.ru.ts';
import { uzbek } from '../../../src/i18n/language/style.uz.ts';

test.each([
  [0, 'участков', 'features'],
  [1, 'участок', 'feature'],
  [2, 'участка', 'features'],
  [5, 'участков', 'features'],
  [11, 'участков', 'features'],
  [14, 'участков', 'features'],
  [21, 'участок', 'features'],
  [22, 'участка', 'features'],
  [111, 'участков', 'features'],
  [1.5, 'участка', 'features'],
])('%d takes its form', (count, inRussian, inEnglish) => {
  const forms = { one: 'участок', few: 'участка', many: 'участков' };
  expect(pluralsOf(russian)(count, forms)).toBe(inRussian);
  expect(pluralsOf(english)(count, { one: 'feature', many: 'features' })).toBe(inEnglish);
  expect(pluralsOf(uzbek)(count, { many: 'uchastka' })).toBe('uchastka');
});

// Node carries the rules of Unicode; the page does not lean on them, since browsers lack some.
test('agrees with Unicode for whole numbers', () => {
  const rules = new Intl.PluralRules('ru');
  for (let count = 0; count <= 1000; count++) expect(russian.plural(count)).toBe(rules.select(count));
});
