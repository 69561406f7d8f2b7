import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { FirstView } from '../../../src/core/atlas/first-view.ts';
import { noAnswers } from '../../../src/core/here/here-selection.ts';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { loadWords } from '../../../src/i18n/language/catalogue.ts';
import { createStore } from '../../../src/state/page/store.ts';
import { createPageView } from '../../../src/wiring/page/page-view.ts';
import { shippedAtlas } from '../../core/atlas/shipped.ts';

const shipped = shippedAtlas();
const words = await loadWords('en');

/** Each geometry as the straight line between two of its corners: nothing else has so few vertices. */
const straight = [
  [70, 40],
  [71, 40],
];
const first = {
  ...shipped,
  mapped: null,
  borders: shipped.borders.map((border) => ({
    ...border,
    outline: { type: 'LineString', coordinates: straight },
  })),
  changes: shipped.changes.map((change) => ({ ...change, outline: null })),
  countries: [],
} as unknown as FirstView;

test('what is drawn at another scale than the page is drawn of the geometry, not of the outlines of the page', () => {
  const store = createStore(defaultChoices);
  const page = createPageView({
    store,
    words: signal(words),
    lang: signal('en' as const),
    here: signal(noAnswers) as never,
    calm: () => Promise.resolve(),
  });
  const lines = (view: typeof page.view.value) =>
    view?.map.layers
      .find(({ id }) => id === 'borders')
      ?.marks.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : []));
  expect(page.whole.value).toBeNull();
  page.first.value = first;
  expect(lines(page.whole.value)?.every((line) => line === straight)).toBe(true);
  page.atlas.value = shipped;
  expect(lines(page.view.value)?.every((line) => line === straight)).toBe(true);
  expect(lines(page.whole.value)?.length).toBeGreaterThan(0);
  expect(lines(page.whole.value)?.some((line) => line === straight)).toBe(false);
  expect(page.whole.value?.balance).toEqual(page.view.value?.balance);
});
