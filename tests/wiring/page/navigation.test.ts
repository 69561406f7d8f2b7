import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import { boundsOf, homeBounds } from '../../../src/core/atlas/feature-bounds.ts';
import type { Choices } from '../../../src/core/page/choices.ts';
import { createNavigation } from '../../../src/wiring/page/navigation.ts';
import { notingMap, pageParts } from '../page-parts.ts';

function navigation() {
  const noting = notingMap();
  const parts = pageParts({ layers: ['borders'], tab: 'layers' });
  return { ...parts, ...noting, ...createNavigation({ ...parts, map: () => noting.map }) };
}

describe('navigation', () => {
  test('shows a feature: its layer is switched on, it is chosen, and the map goes to its bounds', () => {
    const { intents, store, shown } = navigation();
    intents.showOnMap({ layer: 'parcels', id: 'kairagach-enclave' });
    expect(store.choices.value.layers).toEqual(['borders', 'parcels']);
    expect(store.choices.value.selection).toEqual({ layer: 'parcels', id: 'kairagach-enclave' });
    const [[west, south, east, north] = []] = shown;
    expect(west).toBeLessThan(69.546);
    expect(east).toBeGreaterThan(69.546);
    expect(south).toBeLessThan(40.067);
    expect(north).toBeGreaterThan(40.067);
  });

  test('chooses what has no place without moving the map', () => {
    const { intents, atlas, store, shown } = navigation();
    const placeless = atlas.value.parcels.map((parcel) => ({ ...parcel, geometry: null }));
    atlas.value = { ...atlas.value, parcels: placeless };
    intents.showOnMap({ layer: 'parcels', id: 'dakhma' });
    expect(store.choices.value.selection?.id).toBe('dakhma');
    expect(shown).toEqual([]);
  });

  test('opens an exchange and goes to all its parcels; closing it stays where it is', () => {
    const { intents, store, shown } = navigation();
    intents.chooseExchange('vorukh');
    expect(store.choices.value.exchange).toBe('vorukh');
    expect(shown).toHaveLength(1);
    intents.chooseExchange(null);
    expect(store.choices.value.exchange).toBeNull();
    expect(shown).toHaveLength(1);
  });

  test('frames what a link chooses, unless the link says where the map stands', () => {
    const { frame, atlas, store, shown } = navigation();
    const opened = (choices: Partial<Choices>) => frame({ ...store.choices.value, ...choices }, atlas.value);
    opened({});
    opened({ exchange: 'vorukh', viewpoint: { zoom: 8, lat: 40, lon: 70 } });
    opened({ exchange: 'vorukh', event: 'treaty-khujand' });
    opened({ exchange: 'unheard-of' });
    expect(shown).toEqual([]);
    opened({ exchange: 'vorukh' });
    opened({ selection: { layer: 'parcels', id: 'kairagach-enclave' }, exchange: 'vorukh' });
    const [vorukh, kairagach] = shown;
    for (const { exchange, geometry } of atlas.value.parcels) {
      const bounds = exchange === 'vorukh' && boundsOf([geometry]);
      if (!bounds) continue;
      expect(bounds[0]).toBeGreaterThanOrEqual(vorukh?.[0] ?? 99);
      expect(bounds[3]).toBeLessThanOrEqual(vorukh?.[3] ?? 0);
    }
    expect(kairagach?.[0]).toBeCloseTo(69.5, 1);
  });

  test('goes home, to a layer, and by steps of zoom', () => {
    const { intents, shown, steps } = navigation();
    intents.home();
    expect(shown).toEqual([homeBounds]);
    intents.zoomToLayer('memorial');
    const [west = 0, , east = 0] = shown[1] ?? [];
    expect(east - west).toBeLessThan(1);
    intents.zoomBy(-1);
    expect(steps).toEqual([-1]);
  });

  test('moves only when there is an atlas, and then as was asked last', async () => {
    const { actions, atlas: shipped } = pageParts();
    const { map, shown } = notingMap();
    const atlas = signal<Atlas | null>(null);
    const { intents } = createNavigation({ atlas, actions, map: () => map });
    intents.zoomToLayer('borders');
    intents.showOnMap({ layer: 'parcels', id: 'kairagach-enclave' });
    await Promise.resolve();
    expect(shown).toEqual([]);
    atlas.value = shipped.value;
    await Promise.resolve();
    expect(shown).toHaveLength(1);
    expect(shown[0]?.[0]).toBeLessThan(69.546);
    expect(shown[0]?.[2]).toBeGreaterThan(69.546);
  });
});
