import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language/style.en.ts';
import { kyrgyz } from '../../../src/i18n/language/style.ky.ts';
import { russian } from '../../../src/i18n/language/style.ru.ts';
import { tajik } from '../../../src/i18n/language/style.tg.ts';
import { uzbek } from '../../../src/i18n/language/style.uz.ts';
import { unitsOf } from '../../../src/i18n/language/units.ts';

test.each([
  [english, '1,331.9 ha', '17,160 ha', '1,006.84 km', '+11.64 km', '0.5 %'],
  [russian, '1 331,9 га', '17 160 га', '1 006,84 км', '+11,64 км', '0,5 %'],
  [kyrgyz, '1 331,9 га', '17 160 га', '1 006,84 км', '+11,64 км', '0,5 %'],
  [tajik, '1 331,9 га', '17 160 га', '1 006,84 км', '+11,64 км', '0,5 %'],
  [uzbek, '1 331,9 ga', '17 160 ga', '1 006,84 km', '+11,64 km', '0,5 %'],
])('$language writes figures in its own notation', (style, ha, measured, written, signed, percent) => {
  const units = unitsOf(style);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(units.ha(1331.9))).toBe(ha);
  expect(plain(units.measured(17157.4))).toBe(measured);
  expect(plain(units.written('1,006.84', 'km'))).toBe(written);
  expect(plain(units.unit(units.signed(11.64, 2), 'km'))).toBe(signed);
  expect(plain(units.percent(0.5))).toBe(percent);
});

test('groups never part at the end of a line', () => {
  expect(unitsOf(russian).number(17160)).toBe('17\u00a0160');
});
