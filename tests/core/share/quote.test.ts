import { expect, test } from 'vitest';
import { type Quote, quoteHtml, quoteText } from '../../../src/core/share/quote.ts';

const quote: Quote = {
  lang: 'ru',
  sentence: 'Поровну: 155 га.',
  notSaid: 'Где линия, это не говорит.',
  source: {
    text: 'Данные: К. Ташиев, по сообщению 24.kg, 27 февраля 2025 г.',
    title: 'A & B <x>',
    url: 'https://a.example/?a=1&b="2"',
  },
  map: {
    name: 'Карта',
    version: 'Версия данных 2026.09-1.',
    link: 'https://map.example/#exchange=vorukh&lang=ru',
  },
};

test('as plain text: sentence with what it does not say, source with its address, map with version and link', () => {
  expect(quoteText(quote).split('\n')).toEqual([
    'Поровну: 155 га. Где линия, это не говорит.',
    'Данные: К. Ташиев, по сообщению 24.kg, 27 февраля 2025 г.: A & B <x> https://a.example/?a=1&b="2"',
    'Карта. Версия данных 2026.09-1. https://map.example/#exchange=vorukh&lang=ru',
  ]);
  expect(quoteText({ ...quote, notSaid: null, source: null }).split('\n')[0]).toBe('Поровну: 155 га.');
});

test('as HTML: links in place of addresses, and no text leaves its tag', () => {
  const html = quoteHtml(quote);
  expect(html).toContain('<div lang="ru">');
  expect(html).toContain('<a href="https://a.example/?a=1&amp;b=&quot;2&quot;">');
  expect(html).toContain('A &amp; B &lt;x&gt;');
  expect(html).toContain('<a href="https://map.example/#exchange=vorukh&amp;lang=ru">Карта</a>');
  expect(html.match(/<(?!\/?(div|p|a)\b)/)).toBeNull();
  const bare = quoteHtml({ ...quote, source: { text: 'По сообщению', title: null, url: null } });
  expect(bare).toContain('<p>По сообщению</p>');
});
