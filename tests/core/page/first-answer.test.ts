import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerIds } from '../../../src/core/atlas/layer-ids.ts';
import { baseIds, type Choices, defaultChoices, tabIds, viewModes } from '../../../src/core/page/choices.ts';
import {
  firstViewDoes,
  isFirstAnswer,
  isOutlineScale,
  outlinesHold,
} from '../../../src/core/page/first-answer.ts';
import { viewOf } from '../../panels/page-of.ts';

const choices = fc.record<Choices>({
  viewpoint: fc.constantFrom(null, { zoom: 8, lat: 40, lon: 70 }, { zoom: 12, lat: 40, lon: 70 }),
  layers: fc.subarray([...layerIds]),
  opacity: fc.constant({}),
  tab: fc.constantFrom(...tabIds),
  view: fc.constantFrom(...viewModes),
  before: fc.constantFrom(null, '2025-01-20', '2025-03-23'),
  date: fc.constantFrom(null, '2025-01-20', '2025-06-20'),
  swipe: fc.constant(0.3),
  selection: fc.constantFrom(null, { layer: 'parcels', id: 'vorukh-1' }, { layer: 'places', id: 'isfara' }),
  exchange: fc.constantFrom(null, 'vorukh-link'),
  event: fc.constantFrom(null, 'treaty'),
  step: fc.constant(null),
  base: fc.constantFrom(...baseIds),
  tolerancePercent: fc.constantFrom(1, 2),
  theme: fc.constant('system'),
  sureness: fc.boolean(),
  lang: fc.constantFrom('en', 'ru'),
  measurements: fc.constantFrom('', 'x'),
} as { [Key in keyof Choices]: fc.Arbitrary<Choices[Key]> });

const figures = (given: Choices) => JSON.stringify(viewOf(given).balance);

describe('the answer that was written into the page', () => {
  test('is taken over only where the balance is the same in every figure', () => {
    const written = figures(defaultChoices);
    fc.assert(
      fc.property(choices, (given) => {
        const { lang, tab, tolerancePercent, exchange, selection, view, before, date } = defaultChoices;
        const like = { ...given, lang, tab, tolerancePercent, exchange, selection, view, before, date };
        expect(isFirstAnswer(like, 'en')).toBe(true);
        expect(figures(like)).toBe(written);
      }),
      { numRuns: 25 },
    );
  });

  test('is not for another language, tab or tolerance', () => {
    expect(isFirstAnswer(defaultChoices, 'en')).toBe(true);
    expect(isFirstAnswer(defaultChoices, 'ru')).toBe(false);
    expect(isFirstAnswer({ ...defaultChoices, lang: 'ru' }, 'ru')).toBe(true);
    expect(isFirstAnswer({ ...defaultChoices, tab: 'layers' }, 'en')).toBe(false);
    expect(isFirstAnswer({ ...defaultChoices, tolerancePercent: 2 }, 'en')).toBe(false);
  });
});

describe('the first view does', () => {
  test('for the home view, at its scale alone', () => {
    expect(firstViewDoes(defaultChoices)).toBe(true);
    expect(isOutlineScale({ ...defaultChoices, viewpoint: { zoom: 9, lat: 40, lon: 70 } })).toBe(true);
    expect(firstViewDoes({ ...defaultChoices, viewpoint: { zoom: 11, lat: 40, lon: 70 } })).toBe(false);
  });

  test('not where anything else than its snapshots is drawn, or something is chosen', () => {
    expect(outlinesHold({ ...defaultChoices, date: '2025-06-20' })).toBe(false);
    expect(outlinesHold({ ...defaultChoices, view: 'swipe' })).toBe(false);
    expect(firstViewDoes({ ...defaultChoices, selection: { layer: 'places', id: 'isfara' } })).toBe(false);
    expect(firstViewDoes({ ...defaultChoices, tab: 'measure' })).toBe(false);
    fc.assert(fc.property(choices, (given) => !firstViewDoes(given) || outlinesHold(given)));
  });
});
