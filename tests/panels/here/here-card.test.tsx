import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import type { Card } from '../../../src/core/atlas/card.ts';
import { comparedAtlas } from '../../../src/core/compare/compared-atlas.ts';
import { whatIsHere } from '../../../src/core/here/here.ts';
import { hereSelection } from '../../../src/core/here/here-selection.ts';
import { answerAt } from '../../../src/core/here/place-answer.ts';
import { HereCard } from '../../../src/panels/here/here-card.tsx';
import { wholeAtlas } from '../../core/atlas/shipped.ts';
import { snapshots } from '../../fixtures/snapshots.ts';
import { atlas, hole, intents, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };

type AskedCard = Extract<Card, { kind: 'here' }>;

function card(position: [number, number], of: Atlas | null = atlas, lang: 'en' | 'ru' = 'en') {
  const here = of && whatIsHere(of, position);
  const selection = hereSelection(position);
  const subject = { at: position, errorKm: null, sides: null };
  const answer = of && here && answerAt(of, here, subject);
  const asked: AskedCard = { kind: 'here', selection, position, own: null, here, answer, sources: [] };
  return rendered(<HereCard {...told[lang]} card={asked} lang={lang} intents={intents} />);
}

describe('what is here', () => {
  test('tells whose ground it was and is, and the piece that changed sides', () => {
    const answer = card([70.95, 40.21]);
    expect(answer.one('h2').text).toBe('40.21000, 70.95000');
    expect(answer.one('dl.sides').text).toMatch(/before Kyrgyzstan.*now Tajikistan/i);
    expect(answer.text).toContain('from Kyrgyzstan to Tajikistan');
    expect(answer.text).toMatch(/1,48\d ha on the ellipsoid \(1,48\d ha by Turf\)/);
    expect(answer.text).toContain('40°12′36.0″ N, 70°57′00.0″ E');
    expect(answer.text).toMatch(/To the Kyrgyz–Tajik line \d.*as drawn now/);
    expect(answer.text).toContain('No official coordinates are public');
    expect(answer.one('[data-changed=true]').text).not.toBe('');
  });

  test('names the parcels that lie there, the settlement and the crossing with what was reported of it', () => {
    const answer = card([69.545, 40.067]);
    expect(answer.text).toContain('Kairagach exclave (Lolazor)');
    expect(answer.text).toMatch(/Nearest settlement \S/);
    expect(answer.text).toMatch(/Kairagach –.*reported open, 13 March 2025.*known to about 10 km/);
  });

  test('says what it waits for, and what could not be had', () => {
    expect(card([70.95, 40.21], null).one('p.loading').text).not.toBe('');
    expect(card([70.95, 40.21], { ...atlas, countries: [] }).text).toContain('Loading the countries');
    const damaged: Atlas = { ...atlas, countries: [], incomplete: ['countries'] };
    expect(card([70.95, 40.21], damaged).text).toContain(told.en.lateWords.here.countriesFailed);
    expect(card([70.95, 40.21], damaged).all('dl.sides')).toEqual([]);
  });

  test.each(['en', 'ru'] as const)('has no hole in %s, wherever it is asked', (lang) => {
    for (const position of [
      [70.95, 40.21],
      [69.62, 40.28],
      [2.35, 48.86],
      [-179.99, -89],
    ] as [number, number][])
      expect(card(position, atlas, lang).text, String(position)).not.toMatch(hole);
  });
});

describe('what is here, with all snapshots', () => {
  const whole = wholeAtlas();

  test('tells in which countries the snapshots drew the place', () => {
    const { text } = card([70.51515, 39.95604], whole);
    expect(text).toContain('Tajikistan: from 11 April 2018 to 5 November 2020');
    expect(text).toContain('Kyrgyzstan: from 5 November 2020 to 23 March 2025');
    expect(text).toContain('in no country: since 10 July 2026');
    expect(card([69.62, 40.28], whole).text).toContain(
      `In the same country in all ${snapshots.length} snapshots`,
    );
  });

  test('answers inside Tort-Kocho that it is neutral, in no country, and takes no side', () => {
    const neutral = card([70.51515, 39.95604], whole);
    expect(neutral.one('dl.sides').text).toMatch(/now Neutral ground/i);
    expect(neutral.text).toContain('In no country on the map: neutral ground by agreement (Tort-Kocho)');
    expect(neutral.text).not.toContain('Outside the mapped area');
    expect(neutral.all('.sides-verdict')).toEqual([]);
  });

  test('tells the error of the stretch that is nearest', () => {
    expect(card([69.2795, 39.825], whole).text).toContain('The line is expected to be off by 80 m here');
    expect(card([69.2795, 39.8241], whole).text).toContain('This close to the line');
  });

  test('follows the snapshots that are compared', () => {
    const compared = comparedAtlas(whole, { before: '2020-11-05', date: '2025-03-23' });
    const sides = card([70.55, 39.82], compared).one('dl.sides').text;
    expect(sides).toContain('5 November 2020');
    expect(sides).toContain('23 March 2025');
    expect(sides).toContain('Drawn after');
  });
});
