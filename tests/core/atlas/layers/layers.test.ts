import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardFor } from '../../../../src/core/atlas/card-for.ts';
import { layerIds } from '../../../../src/core/atlas/layer-ids.ts';
import type { ShownState } from '../../../../src/core/atlas/layers/layer.ts';
import { layers } from '../../../../src/core/atlas/layers/layers.ts';
import { measuresOf } from '../../../../src/core/atlas/measures.ts';
import { symbolStyles } from '../../../../src/core/atlas/symbols.ts';
import { noAnswers } from '../../../../src/core/here/here-selection.ts';
import { languages } from '../../../../src/core/language/languages.ts';
import { searchItems } from '../../../../src/core/search/search-items.ts';
import { loadWords } from '../../../../src/i18n/language/catalogue.ts';
import { cardFacts } from '../../../../src/panels/atlas/card-facts.tsx';
import { shippedAtlas } from '../shipped.ts';

const atlas = shippedAtlas();
const dates = Object.keys(atlas.releases).sort();
const shown: ShownState = {
  first: dates[0] as string,
  release: dates.at(-1) as string,
  since: null,
  exchange: null,
  day: null,
  lang: 'en',
};
const catalogues = await Promise.all(languages.map(async (lang) => ({ lang, words: await loadWords(lang) })));
const found = new Set(searchItems(atlas).map(({ layer, id }) => `${layer}:${id}`));
const measures = { ...measuresOf(atlas), ...noAnswers };

test('the list of layers is whole and in drawing order', () => {
  expect(layers.map(({ id }) => id)).toEqual([...layerIds]);
});

describe.each(layers)('the layer $id', (layer) => {
  const features = layer.features(atlas);
  const marks = layer.marks(atlas, shown);

  test('has its data', () => {
    expect(features.length).toBeGreaterThan(0);
    expect(existsSync(`geodata/${layer.id}.geojson`)).toBe(true);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  test('has its symbols, and every mark is one of its features', () => {
    expect(marks.length).toBeGreaterThan(0);
    const ids = new Set(features.map(({ id }) => id));
    for (const { id, symbol } of marks) {
      expect(symbolStyles, id).toHaveProperty([symbol]);
      expect(ids).toContain(id);
    }
  });

  test.each(catalogues)('has its words in $lang, those of its symbols too', ({ words }) => {
    for (const part of ['layers', 'layerAbout', 'layerSource', 'layerLicence', 'layerSure'] as const)
      expect(words[part][layer.id], part).toMatch(/\p{L}/u);
    for (const { symbol } of marks) expect(words.symbols[symbol], symbol).toMatch(/\p{L}/u);
  });

  test('has a card for every feature, with a title and facts in every language', () => {
    for (const { id } of features) {
      const card = cardFor(atlas, { layer: layer.id, id }, measures);
      if (!card || card.kind === 'here' || card.kind === 'stretch' || card.kind === 'neutral')
        throw new Error(`${layer.id}:${id} has no card`);
      expect(card.sources.length, id).toBeGreaterThan(0);
      for (const { lang, words } of catalogues) {
        const { title, rows } = cardFacts(card, words, lang);
        expect(title, `${id} ${lang}`).toMatch(/\p{L}/u);
        expect(rows.length, `${id} ${lang}`).toBeGreaterThan(0);
      }
    }
  });

  test('is found by the search where its features bear names', () => {
    const missing = features.filter(({ id }) => layer.reported && !found.has(`${layer.id}:${id}`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test('has a key that changes whenever its marks do', () => {
    const states: readonly Partial<ShownState>[] = [
      { release: dates[0] as string },
      { since: dates.at(-2) as string },
      { exchange: 'vorukh' },
      { day: '2022-01-01' },
      { lang: 'ru' },
    ];
    for (const change of states) {
      const other = { ...shown, ...change };
      if (layer.memoKey(other) === layer.memoKey(shown)) expect(layer.marks(atlas, other)).toEqual(marks);
    }
  });
});
