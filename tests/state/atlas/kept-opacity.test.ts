import { describe, expect, test } from 'vitest';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { keepOpacity, openingAddress } from '../../../src/state/atlas/kept-opacity.ts';
import { createActions } from '../../../src/state/page/actions.ts';
import { createStore } from '../../../src/state/page/store.ts';
import { readAddress } from '../../../src/state/share/address.ts';

function fakeStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
const opened = (hash: string, storage: Parameters<typeof openingAddress>[1]) =>
  readAddress(openingAddress(hash, storage), defaultChoices);

describe('opacities', () => {
  test('chosen in one visit stand in the next', () => {
    const storage = fakeStorage();
    const store = createStore(defaultChoices);
    keepOpacity(store, storage);
    const { setOpacity } = createActions(store);
    setOpacity('parcels', 0.6);
    setOpacity('borders', 0.35);
    expect(opened('', storage).opacity).toEqual({ parcels: 0.6, borders: 0.35 });
    setOpacity('parcels', 1);
    expect(opened('', storage).opacity).toEqual({ borders: 0.35 });
  });

  test('of a link are the link’s, and are not kept until the reader changes one', () => {
    const storage = fakeStorage();
    storage.setItem('khujand.opacity', 'places:40');
    expect(opened('#tab=layers', storage).opacity).toEqual({});
    const store = createStore(opened('#opacity=parcels:60', storage));
    keepOpacity(store, storage);
    store.update({ tab: 'layers' });
    expect(opened('', storage).opacity).toEqual({ places: 0.4 });
  });

  test('that cannot be read or kept change nothing', () => {
    const refusing = {
      getItem: (): string => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    };
    expect(openingAddress('', refusing)).toBe('');
    expect(openingAddress('', undefined)).toBe('');
    expect(openingAddress('', { getItem: () => 'nonsense:12,parcels:x' })).toBe('');
    const store = createStore(defaultChoices);
    keepOpacity(store, refusing);
    createActions(store).setOpacity('parcels', 0.5);
    expect(store.choices.value.opacity).toEqual({ parcels: 0.5 });
  });
});
