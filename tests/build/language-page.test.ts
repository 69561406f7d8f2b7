import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languagePage } from '../../.build/language-page.ts';
import { siteOf } from '../../.build/prerender.ts';
import { languages } from '../../src/core/language/languages.ts';

const html = readFileSync('index.html', 'utf8').replace(
  '</head>',
  '<link rel="stylesheet" href="./assets/a.css"></head>',
);
const answer = {
  header: '<h1>Харита</h1>',
  sidebar: '<p class="verdict">$& 1 < 2</p>',
  title: 'Харита <1>',
  description: 'Баробар "тақрибан" & дақиқ',
  withoutScript: 'Бе JavaScript',
  mapWaits: 'Бор мешавад',
  hatches: '<svg class="hatches"></svg>',
};
const page = (given: Partial<Parameters<typeof languagePage>[1]> = {}, of = html) =>
  languagePage(of, {
    ...{ lang: 'tg', languages, answer, modules: ['assets/words.js'], site: null },
    styleWithoutScript: 'assets/w.css',
    ...given,
  });

describe('the page of a language', () => {
  test('holds its answer, names its language, and finds every file from its folder', () => {
    const written = page();
    expect(written).toContain('<html lang="tg" data-page="tg">');
    expect(written).toContain('<header id="top"><h1>Харита</h1></header>');
    expect(written).toContain('<aside id="sidebar"><p class="verdict">$& 1 < 2</p></aside>');
    expect(written).toContain('<title>Харита &lt;1&gt;</title>');
    expect(written).toContain('name="description" content="Баробар &quot;тақрибан&quot; &amp; дақиқ"');
    expect(written).toContain('<noscript><p class="no-script">Бе JavaScript</p></noscript>');
    expect(written).toContain('<noscript><svg class="hatches"></svg></noscript>');
    // After the page's own style, whose colours it sets anew.
    expect(written).toMatch(
      /assets\/a\.css">[\s\S]*<noscript><link rel="stylesheet" href="\.\.\/assets\/w\.css"><\/noscript>/,
    );
    expect(written).toContain('href="../assets/a.css"');
    expect(written).toContain('rel="modulepreload" crossorigin="" href="../assets/words.js"');
    expect(written).not.toMatch(/\s(href|src)="\.\//);
  });

  test('in English is the page itself, in no folder, and binds nobody to English', () => {
    const written = page({ lang: 'en' });
    expect(written).toContain('<html lang="en">');
    expect(written).toContain('href="./assets/a.css"');
  });

  test('names its counterparts, by absolute addresses only where the site is known', () => {
    expect(page()).toContain('<link rel="alternate" hreflang="ru" href="../ru/">');
    expect(page()).not.toMatch(/canonical|og:url|og:image/);
    const known = page({ site: 'https://map.example/khujand/' });
    expect(known).toContain(
      '<link rel="alternate" hreflang="x-default" href="https://map.example/khujand/">',
    );
    expect(known).toContain('<link rel="canonical" href="https://map.example/khujand/tg/">');
    expect(known).toContain('property="og:image" content="https://map.example/khujand/preview.png"');
  });

  test('is not written where the page lacks a place for it, or has two', () => {
    expect(() => page({}, html.replace('id="top"', 'id="other"'))).toThrow('0 times, not once');
    expect(() => page({}, html.replace('<title>', '<title></title><title>'))).toThrow('2 times, not once');
  });
});

test('the address of the site is a web address with a slash at its end, or none', () => {
  expect(siteOf(undefined)).toBeNull();
  expect(siteOf('')).toBeNull();
  expect(siteOf('https://map.example/khujand')).toBe('https://map.example/khujand/');
  expect(() => siteOf('map.example')).toThrow();
  expect(() => siteOf('file:///srv')).toThrow('no web address');
});
