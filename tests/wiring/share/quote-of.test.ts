import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language/languages.ts';
import type { Choices } from '../../../src/core/page/choices.ts';
import type { Subject } from '../../../src/core/share/subject.ts';
import { quoteOf, saidOf } from '../../../src/wiring/share/quote-of.ts';
import { atlas, viewOf, wordsOf } from '../../panels/page-of.ts';

const told = Object.fromEntries(
  await Promise.all(languages.map(async (lang) => [lang, await wordsOf(lang)])),
);

function said(
  subject: Subject,
  choices: Partial<Choices> = {},
  lang: (typeof languages)[number] = 'en',
  of = atlas,
) {
  const known = {
    view: signal(viewOf(choices, of)),
    atlas: signal(of),
    measuring: signal(null),
    myData: signal(null),
  };
  return saidOf(subject, known, told[lang], lang);
}

describe.each(languages)('in %s', (lang) => {
  test.each([
    ['the balance', { kind: 'balance' }, {}],
    ['an exchange', { kind: 'exchange', id: 'vorukh' }, {}],
    ['the mapped change', { kind: 'mapped' }, {}],
    ['the card of a plot', { kind: 'card' }, { selection: { layer: 'parcels', id: 'kairagach-enclave' } }],
    ['the card of a crossing', { kind: 'card' }, { selection: { layer: 'crossings', id: 'kairagach' } }],
  ] as const)(
    '%s is said whole: with what it does not say, who says so, and the version',
    (_, subject, choices) => {
      const found = said(subject, choices, lang);
      if (!found) throw new Error('nothing is said');
      const releases = atlas.releases;
      const quote = quoteOf(found, told[lang], lang, {
        dataDate: '2026-09-16',
        releases,
        link: 'https://a.example/',
      });
      for (const text of [quote.sentence, quote.notSaid, quote.map.version]) {
        expect(text).toBeTruthy();
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.$/);
      }
      expect(quote.map.version).toMatch(/\d{4}\.\d\d-\d/);
      if (subject.kind === 'mapped') expect(quote.source).toBeNull();
      else expect(quote.source?.url).toMatch(/^https?:/);
    },
  );
});

test('names the speaker behind the published figures, and the outlet alone behind a crossing', () => {
  const text = (subject: Subject, choices: Partial<Choices> = {}) => {
    const found = said(subject, choices);
    const at = { dataDate: '2026-09-16', releases: {}, link: '' };
    return found && quoteOf(found, told.en, 'en', at).source?.text;
  };
  for (const subject of [{ kind: 'balance' }, { kind: 'exchange', id: 'dostuk' }] as const)
    expect(text(subject)).toMatch(/Tashiev.*27 February 2025/);
  const crossing = text({ kind: 'card' }, { selection: { layer: 'crossings', id: 'kairagach' } });
  expect(crossing).toMatch(/^Source: /);
});

test('an exchange leans on a source of its own plots', () => {
  for (const id of ['kairagach', 'vorukh', 'golovnoy']) {
    const own = atlas.parcels.filter((parcel) => parcel.exchange === id).flatMap(({ reported }) => reported);
    expect(own.map(({ source }) => source)).toContain(said({ kind: 'exchange', id })?.source?.id);
  }
});

test('a list that could not be read whole is quoted without a figure, and what is not there says nothing', () => {
  const damaged = said({ kind: 'balance' }, {}, 'en', { ...atlas, incomplete: ['parcels'] });
  expect(damaged?.sentence).not.toMatch(/\d ha/);
  expect(said({ kind: 'card' })).toBeNull();
  expect(said({ kind: 'file', id: 'gone' })).toBeNull();
  expect(said({ kind: 'measurements', id: null })).toBeNull();
});
