import { expect, test } from 'vitest';
import { nameIn, otherNames } from '../../../src/core/atlas/name.ts';

const name = { en: 'Vorukh', ru: 'Ворух', uz: 'Vorux' };

test.each([
  ['en', 'Vorukh'],
  ['ru', 'Ворух'],
  ['ky', 'Ворух'],
  ['tg', 'Ворух'],
  ['uz', 'Vorux'],
  ['en-x-long', 'Vorukh'],
])('in %s it is %s', (lang, text) => {
  expect(nameIn(name, lang)).toBe(text);
});

test('the others follow, each once', () => {
  expect(otherNames({ ...name, tg: 'Ворух', ky: 'Ворух' }, 'ru')).toEqual(['Vorukh', 'Vorux']);
  expect(nameIn({ en: 'Batken' }, 'ky')).toBe('Batken');
});
