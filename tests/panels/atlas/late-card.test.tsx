import { describe, expect, test } from 'vitest';
import { cardFor } from '../../../src/core/atlas/card-for.ts';
import { measuresOf } from '../../../src/core/atlas/measures.ts';
import { comparedAtlas } from '../../../src/core/compare/compared-atlas.ts';
import { noAnswers } from '../../../src/core/here/here-selection.ts';
import { type Choices, defaultChoices, type FeatureSelection } from '../../../src/core/page/choices.ts';
import { type LateCard, LateCardPanel } from '../../../src/panels/atlas/late-card.tsx';
import { wholeAtlas } from '../../core/atlas/shipped.ts';
import { newestInWords } from '../../fixtures/snapshots.ts';
import { hole, intents, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ky: await wordsOf('ky'), tg: await wordsOf('tg') };
const whole = wholeAtlas();

function card(selection: FeatureSelection, choices: Partial<Choices> = {}, lang: 'en' | 'ky' | 'tg' = 'en') {
  const atlas = comparedAtlas(whole, { ...defaultChoices, ...choices });
  const found = cardFor(atlas, selection, { ...measuresOf(atlas), ...noAnswers });
  return rendered(<LateCardPanel {...told[lang]} card={found as LateCard} lang={lang} intents={intents} />);
}

describe('the card', () => {
  const lines = whole.late?.['stretch-lines'] ?? [];
  const old = lines.find(({ until, reason }) => until === null && reason === 'lsib');
  const redrawn = lines.find(
    ({ until, stretch, reason }) => until === null && stretch === null && reason === 'redrawn',
  );

  test('of an old stretch tells its error, why, and the measurement behind it', () => {
    const { text } = card({ layer: 'borders', id: old?.id ?? '' });
    const count = Object.keys(whole.late?.stretches ?? {}).length;
    expect(count).toBeGreaterThan(10);
    expect(text).toMatch(new RegExp(`Stretch \\d+ of ${count},`));
    expect(text).toContain('80 m, one standard deviation on each axis');
    expect(text).toContain('a standard deviation of 84 m, a median of 45 m');
    expect(text).toContain('LSIB3');
    expect(text).toMatch(/First drawn in the snapshot of 11 April 2018/);
  });

  test('of a stretch that was redrawn since says that its source is not stated', () => {
    const { text } = card({ layer: 'borders', id: redrawn?.id ?? '' });
    expect(text).toContain('Redrawn, source not stated');
    expect(text).toContain('15 m');
    expect(text).not.toContain('OpenStreetMap way');
  });

  test('of neutral ground tells its area and what lengths leave out', () => {
    const { text } = card({ layer: 'borders', id: 'tort-kocho' });
    expect(text).toContain('Tort-Kocho');
    expect(text).toContain('1.017 ha');
    expect(text).toContain('0.08 km of Kyrgyz edge and 0.51 km of Tajik edge');
  });

  test('of changed ground tells between which snapshots, near what, and all around that', () => {
    const choices = { before: '2020-11-05' };
    const [largest] = comparedAtlas(whole, { ...defaultChoices, ...choices }).changes;
    const { text } = card({ layer: 'changes', id: largest?.id ?? '' }, choices);
    expect(text).toContain(`${newestInWords} than in that of 5 November 2020`);
    expect(text).toMatch(/Nearest settlement \S/);
    expect(text).toMatch(/All that changed within 10 km of it [\d,.]+ ha to Tajikistan/);
    // As Measure does, it says how far the area may be off, and nowhere that it is exact.
    expect(text).toMatch(/± [\d,.]+ ha at most, where points are off by 15 m/);
    expect(text).not.toMatch(/exact/i);
    expect(text).not.toContain('January 2025');
  });

  test.each(['en', 'ky', 'tg'] as const)('has no hole in %s', (lang) => {
    for (const id of [old?.id, redrawn?.id, 'tort-kocho'])
      expect(card({ layer: 'borders', id: id ?? '' }, {}, lang).text).not.toMatch(hole);
  });
});
