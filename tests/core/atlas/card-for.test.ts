import { expect, test } from 'vitest';
import { cardFor } from '../../../src/core/atlas/card-for.ts';
import { layerIds } from '../../../src/core/atlas/layer-ids.ts';
import { reportedFeature, reportedFeatures } from '../../../src/core/atlas/layers/layers.ts';
import { noAnswers } from '../../../src/core/here/here-selection.ts';
import type { Selection } from '../../../src/core/page/choices.ts';
import { shippedAtlas } from './shipped.ts';

const atlas = shippedAtlas();
const measures = {
  areas: () => null,
  around: () => null,
  exclave: () => null,
  ...noAnswers,
  lengthKm: () => 0,
  movedKm: () => null,
};
const withoutName = { borders: atlas.borders, changes: atlas.changes } as const;

test('no card lacks a source, and none names a source that does not exist', () => {
  let cards = 0;
  for (const layer of layerIds) {
    const features = layer in withoutName ? withoutName[layer as 'borders'] : reportedFeatures(atlas, layer);
    for (const { id } of features) {
      const card = cardFor(atlas, { layer, id }, measures as never);
      expect(card?.sources.length, `${layer}:${id}`).toBeGreaterThan(0);
      cards++;
    }
  }
  expect(cards).toBeGreaterThan(600);
  for (const layer of layerIds)
    for (const feature of reportedFeatures(atlas, layer))
      for (const source of (feature as unknown as { sources: string[] }).sources)
        expect(atlas.sources, feature.id).toHaveProperty([source]);
});

test('a feature is found by its selection; a position asked about is none', () => {
  expect(reportedFeature(atlas, { layer: 'water', id: 'tort-kocho' })?.positionErrorKm).toBe(0.1);
  expect(reportedFeature(atlas, { layer: 'water', id: 'no-such' })).toBeUndefined();
  expect(reportedFeature(atlas, { layer: 'here', id: '40,70' } as Selection)).toBeUndefined();
});
