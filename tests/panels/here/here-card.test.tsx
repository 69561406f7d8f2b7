import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import type { Card } from '../../../src/core/atlas/card.ts';
import { whatIsHere } from '../../../src/core/here/here.ts';
import { hereSelection } from '../../../src/core/here/here-selection.ts';
import { HereCard } from '../../../src/panels/here/here-card.tsx';
import { atlas, hole, intents, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };

type AskedCard = Extract<Card, { kind: 'here' }>;

function card(position: [number, number], of: Atlas | null = atlas, lang: 'en' | 'ru' = 'en') {
  const here = of && whatIsHere(of, position);
  const selection = hereSelection(position);
  const asked: AskedCard = { kind: 'here', selection, position, here, sources: [] };
  return rendered(<HereCard {...told[lang]} card={asked} lang={lang} intents={intents} />);
}

describe('what is here', () => {
  test('tells whose ground it was and is, and the piece that changed sides', () => {
    const answer = card([70.95, 40.21]);
    expect(answer.one('h2').text).toBe('40.21000, 70.95000');
    expect(answer.one('dl.sides').text).toMatch(/before Kyrgyzstan.*now Tajikistan/i);
    expect(answer.text).toContain('from Kyrgyzstan to Tajikistan');
    expect(answer.text).toContain('1,484 ha on the ellipsoid (1,483 ha by Turf)');
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
