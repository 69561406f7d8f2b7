import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { atOnce, committedFigures } from '../../../src/core/measure/committed-figures.ts';
import {
  deriveMeasure,
  drawnGeometry,
  type MeasureContext,
} from '../../../src/core/measure/derive-measure.ts';
import { featureOf } from '../../../src/core/measure/features.ts';
import { defaultSettings } from '../../../src/core/measure/measure-state.ts';
import { isDrawn, type Measurement } from '../../../src/core/measure/measurement.ts';
import { verdictWords } from '../../../src/i18n/exchange/balance.en.ts';
import type { MeasureIntents } from '../../../src/panels/measure/measure-intents.ts';
import { MeasurePanel } from '../../../src/panels/measure/measure-panel.tsx';
import { atlas, hole, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };

const measurement = (change: Pick<Measurement, 'what'> & Partial<Measurement>): Measurement => ({
  id: 'm1',
  name: null,
  colour: 0,
  hidden: false,
  direction: null,
  accuracyM: 5,
  ...change,
});

/** A tenth of a degree each way from 40 N 70 E: 94,748,371 m² between the parallels, 6 m² less by geodesic edges. */
const square = measurement({
  what: {
    kind: 'area',
    points: [
      [70, 40],
      [70.1, 40],
      [70.1, 40.1],
      [70, 40.1],
    ],
  },
  accuracyM: 0,
});
const bowTie = measurement({
  id: 'm2',
  what: {
    kind: 'area',
    points: [
      [70, 40],
      [70.1, 40.1],
      [70.1, 40],
      [70, 40.1],
    ],
  },
});
const enclave = measurement({
  id: 'm3',
  what: { layer: 'parcels', id: 'kairagach-enclave' },
  direction: 'KGZ',
});
const dakhma = measurement({ id: 'm4', what: { layer: 'parcels', id: 'dakhma' }, direction: 'TJK' });

/** All that is to be measured, measured to the end. */
const figuresOf = (one: Measurement) => {
  const geometry = isDrawn(one.what) ? drawnGeometry(one.what) : featureOf(atlas, one.what)?.geometry;
  if (!geometry) return null;
  return atOnce(committedFigures(geometry, !isDrawn(one.what)));
};

const view = (list: readonly Measurement[], change: Partial<MeasureContext> = {}, lang = 'en') =>
  deriveMeasure(
    { list, deleted: null, settings: defaultSettings, coordinateFault: null },
    { atlas, figuresOf, tolerancePercent: 1, linkTooLong: null, dataDate: '2026-09-16', lang, ...change },
  );

function panel(list: readonly Measurement[], change: Partial<MeasureContext> = {}, lang: 'en' | 'ru' = 'en') {
  const measuring = {
    view: signal(view(list, change, lang)),
    live: signal(null),
    news: signal(''),
    handM: signal(29),
    kept: signal({ interrupted: null, newer: 0, linked: 0 }),
    intents: {} as MeasureIntents,
  };
  return rendered(<MeasurePanel {...told[lang]} measuring={measuring} use={() => {}} />);
}

describe('what is measured', () => {
  test('is a list of figures with both errors', () => {
    const item = panel([square]).one('li.measure-item');
    expect(item.one('strong').text).toBe('9,475 ha');
    expect(item.text).toContain('GeographicLib 2.2.0');
    expect(item.text).toContain('By Turf, on a sphere');
    const rough = panel([{ ...square, accuracyM: 100 }]).one('li.measure-item');
    expect(rough.text).toMatch(/± \d+ ha each point off by 100 m on its own/);
  });

  test('has no figure while it is being made, nor where the outline crosses itself', () => {
    const waiting = panel([square], { figuresOf: () => null }).one('li.measure-item');
    expect(waiting.all('.measure-figure')).toEqual([]);
    expect(waiting.text).toContain(told.en.lateWords.measure.pending);
    const crossing = panel([bowTie]).one('li.measure-item');
    expect(crossing.one('[role=alert]').text).toBe('The outline crosses itself: it has no area.');
    expect(crossing.all('.measure-figure')).toEqual([]);
  });

  test('is summed per direction, and judged only where both have something', () => {
    const one = panel([enclave]).one('section.by-hand');
    expect(one.text).toContain('1 area');
    expect(one.one('.badge').text).toBe(verdictWords['cannot-tell']);
    const both = panel([enclave, dakhma]).one('section.by-hand');
    const rows = both.all('tr').map(({ text }) => text);
    expect(rows[0]).toMatch(/^To Tajikistan 1 area.*ha/);
    expect(rows[1]).toMatch(/^To Kyrgyzstan 1 area.*ha/);
    expect(both.one('.badge').text).toBe(verdictWords['not-equal']);
    expect(panel([square]).all('section.by-hand')).toEqual([]);
  });

  test('says how far the difference may be off, for one accuracy of all or each of its own', () => {
    const alike = panel([enclave, dakhma].map((one) => ({ ...one, accuracyM: 15 })));
    expect(alike.one('section.by-hand').text).toMatch(
      /Difference: ± [\d.]+ ha where points are off by 15 m and neighbours within [\d.]+ k?m share the same error\./,
    );
    const mixed = panel([
      { ...enclave, accuracyM: 15 },
      { ...dakhma, accuracyM: 30 },
    ]);
    expect(mixed.one('section.by-hand').text).toMatch(/± [\d.]+ ha, each outline off by its own accuracy\./);
  });

  test('says when the list is too long for a link, and when it is empty', () => {
    expect(panel([square], { linkTooLong: 9123 }).text).toContain('9,123');
    expect(panel([]).text).toContain('Nothing measured yet.');
    expect(panel([]).all('.measure-out')).toEqual([]);
  });

  test('offers every parcel with a place, every change and every country', () => {
    const { offers } = view([]);
    expect(
      panel([])
        .all('option')
        .filter((each) => /^(parcels|changes|countries):/.test(each.attribute('value') ?? '')),
    ).toHaveLength(offers.length);
    expect(panel([]).all('optgroup')).toHaveLength(3);
  });

  test.each(['en', 'ru'] as const)('has no hole in %s', (lang) => {
    expect(panel([square, bowTie, enclave, dakhma], {}, lang).text).not.toMatch(hole);
  });
});
