import { describe, expect, test } from 'vitest';
import type { CompareView } from '../../../src/core/compare/compare-view.ts';
import type { Choices } from '../../../src/core/page/choices.ts';
import { english } from '../../../src/i18n/language/style.en.ts';
import { unitsOf } from '../../../src/i18n/language/units.ts';
import { ComparePanel } from '../../../src/panels/compare/compare-panel.tsx';
import { newestInWords } from '../../fixtures/snapshots.ts';
import { hole, intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };
const panel = (choices: Partial<Choices> = {}, lang: 'en' | 'ru' = 'en') =>
  rendered(
    <ComparePanel
      words={told[lang].words}
      lateWords={told[lang].lateWords}
      compare={viewOf(choices).compare as CompareView}
      intents={intents}
    />,
  );
const slider = (choices: Partial<Choices> = {}) => panel(choices).one('[type=range]');

describe('the comparison', () => {
  test('lists every release with its length, and the dates of the treaty between them', () => {
    const table = panel().one('table.releases');
    const rows = table.all('tr').map(({ text }) => text.replaceAll('\u2011', '-'));
    expect(rows.find((text) => text.startsWith('20 January 2025'))).toContain('990.10 km');
    expect(rows.find((text) => text.startsWith('23 March 2025'))).toContain('1,004.39 km');
    const dates = table.all('[data-date]').map((row) => row.attribute('data-date') ?? '');
    expect(dates).toEqual([...dates].sort());
    expect(table.one('[data-date=2025-03-13]').text).toContain('Border treaty signed in Bishkek');
    expect(panel().text).toContain('Official length: 1,006.84 km');
  });

  test('says in words where its slider stands', () => {
    const lengthKm = (viewOf().compare as CompareView).releases.at(-1)?.lengthKm ?? 0;
    expect(slider().attribute('aria-valuetext')).toBe(
      `Snapshot of ${newestInWords}, after the Khujand treaty of 31 March 2025; the line is ${unitsOf(english).km(lengthKm, 2)} long`,
    );
    expect(slider({ date: '2026-07-10' }).attribute('aria-valuetext')).toMatch(/^Snapshot of 10 July 2026/);
    expect(Number(slider().attribute('value'))).toBe(Number(slider().attribute('max')));
    expect(slider({ view: 'before' }).attribute('value')).toBe('0');
  });

  test('has every snapshot as a step of its slider, one press of a key apart', () => {
    const { releases } = viewOf().compare as CompareView;
    const { min, max, step } = Object.fromEntries(
      ['min', 'max', 'step'].map((name) => [name, Number(slider().attribute(name))]),
    );
    expect([min, max, step]).toEqual([0, releases.length - 1, 1]);
    expect(panel().all('.release-tick')).toHaveLength(releases.length);
    for (const [index, { date }] of releases.entries()) {
      expect(slider({ date }).attribute('value'), date).toBe(String(index));
      expect(slider({ date }).attribute('aria-valuetext'), date).toContain(told.en.words.date(date));
    }
  });

  test('numbers the dated events on the slider, and names them by these numbers below it', () => {
    const { dates } = viewOf().compare as CompareView;
    const marks = panel().one('.time-marks');
    expect(marks.all('text').map(({ text }) => text)).toEqual(dates.map((_, index) => String(index + 1)));
    const listed = panel().one('.date-list').all('li');
    expect(listed.map((item) => item.one('time').attribute('datetime'))).toEqual(
      dates.map(({ date }) => date),
    );
    expect(listed.map(({ text }) => text).join()).toContain('13 March 2025 Border treaty signed in Bishkek');
    for (const [index, { position }] of dates.entries()) {
      const leader = marks.all('line')[index];
      expect(Number.parseFloat(leader?.attribute('x2') ?? '')).toBeCloseTo(100 * position);
    }
  });

  test('keeps the slider where it is when one text takes the place of another: both share one place', () => {
    const texts = panel()
      .all('.either')
      .map((either) => either.all('span').map(({ text }) => text));
    expect(texts).toHaveLength(2);
    expect(texts[0]?.[0]).toMatch(/follow this choice\.$/);
    expect(texts[0]?.[1]).toMatch(/is loading …$/);
    expect(texts[1]).toEqual(['Play', 'Pause']);
  });

  test('marks the release that is shown, and the way of showing', () => {
    const shown = panel({ date: '2025-03-23' });
    expect(shown.one('table.releases').one('.is-shown').text).toContain('1,004.39 km');
    expect(shown.one('table.releases').all('[aria-current=date]')).toHaveLength(1);
    const pressed = (view: Choices['view']) =>
      panel({ view })
        .one('fieldset.modes')
        .all('[aria-pressed=true]')
        .map(({ text }) => text);
    expect(pressed('before')).toEqual(['Before']);
    expect(pressed('swipe')).toEqual(['Swipe']);
    expect(pressed('after')).toEqual(['After']);
  });

  test('says since when what is new is new', () => {
    const walking = panel({ tab: 'compare', date: '2025-03-23' });
    expect(walking.text).toContain('what is new since the snapshot of 20 January 2025');
  });

  test.each(['en', 'ru'] as const)('has no hole in %s', (lang) => {
    expect(panel({}, lang).text).not.toMatch(hole);
    expect(panel({ view: 'before' }, lang).text).not.toMatch(hole);
  });
});
