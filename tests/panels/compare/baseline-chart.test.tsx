import { describe, expect, test } from 'vitest';
import type { CompareView } from '../../../src/core/compare/compare-view.ts';
import { comparedAtlas } from '../../../src/core/compare/compared-atlas.ts';
import { type Choices, defaultChoices } from '../../../src/core/page/choices.ts';
import { ComparePanel } from '../../../src/panels/compare/compare-panel.tsx';
import { wholeAtlas } from '../../core/atlas/shipped.ts';
import { newestInWords, passedSince, snapshots } from '../../fixtures/snapshots.ts';
import { hole, intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), uz: await wordsOf('uz') };
const whole = wholeAtlas();

function panel(choices: Partial<Choices> = {}, lang: 'en' | 'uz' = 'en') {
  const atlas = comparedAtlas(whole, { ...defaultChoices, ...choices });
  const compare = viewOf({ tab: 'compare', ...choices }, atlas).compare as CompareView;
  return rendered(<ComparePanel {...told[lang]} compare={compare} intents={intents} />);
}

describe('the comparison with all snapshots', () => {
  test('offers every snapshot on both sides, January 2025 and the newest chosen', () => {
    const [before, after] = panel().one('.snapshot-choice').all('select');
    expect(before?.all('option')).toHaveLength(snapshots.length);
    expect(after?.all('option')).toHaveLength(snapshots.length);
    expect(before?.one('option[selected]').text).toBe('20 January 2025');
    expect(after?.one('option[selected]').text).toBe(newestInWords);
    const [other] = panel({ before: '2020-11-05' }).one('.snapshot-choice').all('select');
    expect(other?.one('option[selected]').text).toBe('5 November 2020');
  });

  test('says in a table what the chart draws, and hides the drawing from who listens', () => {
    const chart = panel({ before: '2020-11-05' }).one('.baselines');
    expect(chart.one('svg').attribute('aria-hidden')).toBe('true');
    const rows = chart.one('tbody').all('tr');
    expect(rows).toHaveLength(snapshots.length - 1);
    const row = rows.find(({ text }) => text.startsWith('5 November 2020'))?.text;
    const { toTjkHa = 0, toKgzHa = 0 } = passedSince['2020-11-05'] ?? {};
    const figures = [toTjkHa, toKgzHa, toTjkHa - toKgzHa].map((ha) => Math.round(ha).toLocaleString('en'));
    expect(row).toMatch(new RegExp(figures.join('.*')));
    expect(chart.one('[aria-current=true]').attribute('aria-label')).toContain('5 November 2020');
    expect(chart.all('rect.to-tjk')).toHaveLength(snapshots.length - 1);
  });

  test('lists all lengths, with the fighting and the treaty between them, and what they leave out', () => {
    const all = panel();
    expect(all.one('table.releases').text).toContain('931.79 km');
    expect(all.all('[data-date]').map((row) => row.attribute('data-date'))).toEqual(
      expect.arrayContaining(['2021-04-30', '2022-09-17', '2025-03-13']),
    );
    expect(all.text).toContain('lengths leave out the neutral ground of Tort-Kocho');
    expect(Number(all.one('[type=range]').attribute('max'))).toBe(snapshots.length - 1);
  });

  test.each(['en', 'uz'] as const)('has no hole in %s', (lang) => {
    expect(panel({ before: '2018-04-11' }, lang).text).not.toMatch(hole);
  });
});
