import { describe, expect, test } from 'vitest';
import { tableWords as russianTables } from '../../src/i18n/atlas/tables.ru.ts';
import { kyrgyz } from '../../src/i18n/language/style.ky.ts';
import { russian } from '../../src/i18n/language/style.ru.ts';
import { unitsOf } from '../../src/i18n/language/units.ts';
import { words as kyrgyzWords } from '../../src/i18n/page/words.ky.ts';
import { words as russianWords } from '../../src/i18n/page/words.ru.ts';
import { searchWords as russianSearch } from '../../src/i18n/search/search.ru.ts';
import { figureMessages as kyrgyzFigures } from '../../src/i18n/story/figures.ky.ts';
import { figureMessages as russianFigures } from '../../src/i18n/story/figures.ru.ts';
import { textsIn } from './texts.ts';

const numbers = [0, 1, 2, 5, 11, 21, 1.5];
const written = (value: number) => String(value);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('in Russian the form goes with the number', () => {
  test.each([
    [
      'features',
      (n: number) => russianWords.layerCount(n),
      'объектов объект объекта объектов объектов объект объекта',
    ],
    [
      'found features',
      (n: number) => russianTables.found(n, n),
      'объектов объект объекта объектов объектов объект объекта',
    ],
    [
      'results',
      (n: number) => (n === 0 ? '0 результатов' : russianSearch.count(n)),
      'результатов результат результата результатов результатов результат результата',
    ],
    [
      'houses',
      (n: number) => russianFigures.value(written(n), 'houses', false),
      'домов дом дома домов домов дом дома',
    ],
    [
      'about as many houses',
      (n: number) => russianFigures.value(written(n), 'houses', true),
      'домов дома домов домов домов дома домов',
    ],
    [
      'families',
      (n: number) => russianFigures.value(written(n), 'families', false),
      'семей семья семьи семей семей семья семьи',
    ],
    [
      'people',
      (n: number) => russianFigures.value(written(n), 'people', false),
      'человек человек человека человек человек человек человека',
    ],
    [
      'acres',
      (n: number) => unitsOf(russian).unit(written(n).replace('.', ','), 'acre'),
      'акров акр акра акров акров акр акра',
    ],
  ])('%s', (_, say, forms) => {
    expect(numbers.map((n) => plain(say(n)).split(' ').at(-1)).join(' ')).toBe(forms);
  });
});

describe('in Kyrgyz a noun keeps its form after a number', () => {
  test.each([
    ['features', (n: number) => kyrgyzWords.layerCount(n), 'объект'],
    ['houses', (n: number) => kyrgyzFigures.value(written(n), 'houses', false), 'үй'],
    ['about as many houses', (n: number) => kyrgyzFigures.value(written(n), 'houses', true), 'үй'],
    ['acres', (n: number) => unitsOf(kyrgyz).unit(written(n), 'acre'), 'акр'],
  ])('%s', (_, say, noun) => {
    expect(new Set(numbers.map((n) => plain(say(n)).split(' ').at(-1)))).toEqual(new Set([noun]));
  });

  test('but a unit takes the case that the next word asks for', () => {
    // «чейин» and «жакын» ask for the dative, «ашык» and «ашат» for the ablative.
    const bare = /(?<!\p{L})(?:км|га|м|МБ|\d)\s+(?:чейин|жакын|ашык|ашат|ашып)(?!\p{L})/iu;
    const found = [...textsIn('ky', '…')]
      .filter(([, text]) => bare.test(text))
      .map(([key, text]) => `${key}: ${text}`);
    expect(found).toEqual([]);
    expect('25 км чейин').toMatch(bare);
    expect('25 кмге чейин').not.toMatch(bare);
  });
});
