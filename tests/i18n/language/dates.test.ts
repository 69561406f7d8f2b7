import { expect, test } from 'vitest';
import { datesOf } from '../../../src/i18n/language/dates.ts';
import { english } from '../../../src/i18n/language/style.en.ts';
import { kyrgyz } from '../../../src/i18n/language/style.ky.ts';
import { russian } from '../../../src/i18n/language/style.ru.ts';
import { tajik } from '../../../src/i18n/language/style.tg.ts';
import { uzbek } from '../../../src/i18n/language/style.uz.ts';

test.each([
  [english, '13 March 2025', 'March 2025', '2025'],
  [russian, '13 марта 2025 г.', 'март 2025 г.', '2025 г.'],
  [kyrgyz, '2025-жылдын 13-марты', '2025-жылдын марты', '2025-жыл'],
  [tajik, '13 марти соли 2025', 'марти соли 2025', 'соли 2025'],
  [uzbek, '2025-yil 13-mart', '2025-yil mart', '2025-yil'],
])('$language dates stand as far as they are known', (style, day, month, year) => {
  const date = datesOf(style);
  expect(date('2025-03-13')).toBe(day);
  expect(date('2025-03-01', 'month')).toBe(month);
  expect(date('2025-03')).toBe(month);
  expect(date('2025-01-01', 'year')).toBe(year);
  expect(style.months).toHaveLength(12);
});
