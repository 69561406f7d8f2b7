import { expect, test } from 'vitest';
import { layerOf } from '../../../src/core/atlas/layers/layers.ts';
import { placeClass } from '../../../src/core/atlas/place-class.ts';
import { symbolStyles } from '../../../src/core/atlas/symbols.ts';
import { shippedAtlas } from './shipped.ts';

const atlas = shippedAtlas();
const labels =
  layerOf('places').labels?.(atlas, {
    release: Object.keys(atlas.releases).sort().at(-1) as string,
    lang: 'en',
    exchange: null,
  }) ?? [];
const classOf = (id: string) => labels.find((label) => label.id === `places-${id}`)?.kind;

test('towns are told apart by their rank; villages and exclaves are what they are', () => {
  expect([1, 2, 3, 4, 5].map((rank) => placeClass({ kind: 'town', rank }))).toEqual([
    'city',
    'town',
    'town',
    'small-town',
    'small-town',
  ]);
  expect(placeClass({ kind: 'village', rank: 1 })).toBe('village');
  expect(['khujand', 'isfara', 'kadamjay', 'ak-sai', 'vorukh'].map(classOf)).toEqual([
    'city',
    'town',
    'small-town',
    'village',
    'exclave',
  ]);
});

test('the room that is kept for a symbol is what is drawn of it', () => {
  const radii = /^M-?([\d.]+) 0a/;
  for (const kind of ['city', 'town', 'small-town', 'village'] as const) {
    const style = symbolStyles[kind];
    const [ring] = style.kind === 'point' ? style.shapes : [];
    const drawn = 2 * Number(radii.exec(ring?.d ?? '')?.[1]) + (ring?.stroke?.width ?? 0);
    const kept = new Set(labels.filter((label) => label.kind === kind).map(({ symbolSize }) => symbolSize));
    expect([...kept]).toHaveLength(1);
    expect(Math.abs(([...kept][0] ?? 0) - drawn), kind).toBeLessThanOrEqual(1);
  }
});
