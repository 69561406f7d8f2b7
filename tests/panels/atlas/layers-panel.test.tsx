import { describe, expect, test } from 'vitest';
import { layerIds } from '../../../src/core/atlas/layer-ids.ts';
import { baseIds } from '../../../src/core/page/choices.ts';
import { LayersPanel } from '../../../src/panels/atlas/layers-panel.tsx';
import { hole, intents, viewOf, wordsOf } from '../page-of.ts';
import { rendered } from '../rendered.ts';

const told = { en: await wordsOf('en'), ru: await wordsOf('ru') };

describe.each(['en', 'ru'] as const)('the layers in %s', (lang) => {
  const { words } = told[lang];
  const view = viewOf({ layers: ['borders', 'parcels'], opacity: { parcels: 0.6 } });
  const panel = rendered(
    <LayersPanel
      words={words}
      lateWords={told[lang].lateWords}
      layers={view.layers}
      base="osm"
      intents={intents}
    />,
  );
  const row = (id: string) => panel.one(`li[data-layer-row=${id}]`);

  test('stand as they lie on the map, the uppermost first, each by its name', () => {
    const rows = panel.all('li.layer');
    expect(rows.map((each) => each.attribute('data-layer-row'))).toEqual([...layerIds].reverse());
    for (const id of layerIds) expect(row(id).one('.layer-name').text).toBe(words.layers[id]);
  });

  test('are ticked where they are shown', () => {
    const ticked = layerIds.filter((id) => row(id).one('[type=checkbox]').attribute('checked') !== null);
    expect([...ticked].sort()).toEqual(['borders', 'parcels']);
  });

  test('tell how strong they are, how many, what they are, and under which licence', () => {
    expect(row('parcels').one('[type=range]').attribute('aria-valuetext')).toBe('60 %');
    expect(row('borders').one('[type=range]').attribute('value')).toBe('100');
    for (const { id, count, symbols } of view.layers) {
      expect(count).toBeGreaterThan(1);
      expect(row(id).one('.count').text).toContain(String(count));
      expect(row(id).one('ul.legend-list').all('li')).toHaveLength(symbols.length);
      expect(row(id).text).toContain(words.layerLicence[id]);
    }
    expect(panel.text).not.toMatch(hole);
  });

  test('are made stronger or weaker in their row, not in a fold', () => {
    for (const fold of panel.all('details')) expect(fold.all('[type=range]')).toEqual([]);
    expect(row('parcels').one('label.opacity').text).toContain('60 %');
    expect(row('parcels').one('[type=range]').attribute('aria-label')).toBe(
      words.opacity(words.layers.parcels),
    );
  });

  test('are saved where they stand, in three formats', () => {
    const { tables } = told[lang].lateWords;
    for (const id of layerIds)
      expect(
        row(id)
          .one('.layer-download')
          .all('button')
          .map((button) => button.attribute('aria-label')),
      ).toEqual(['GeoJSON', 'KML', 'CSV'].map((format) => tables.saveLayer(words.layers[id], format)));
  });

  test('name what stands nowhere on the map, with the way to its card', () => {
    const { unplaced } = view.layers.find(({ id }) => id === 'water') ?? { unplaced: [] };
    expect(unplaced.length).toBeGreaterThan(0);
    expect(row('water').one('ul.unplaced').all('button')).toHaveLength(unplaced.length);
  });

  test('lie on one base map', () => {
    const radios = panel.all('[type=radio]');
    expect(radios.map((each) => each.attribute('value'))).toEqual([...baseIds]);
    expect(
      radios.filter((each) => each.attribute('checked') !== null).map((each) => each.attribute('value')),
    ).toEqual(['osm']);
  });
});
