import { describe, expect, test } from 'vitest';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { keepingOpacity, openingAddress } from '../../../src/state/atlas/kept-opacity.ts';
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

/** A visit that begins with an address, and what the reader can do in it. */
function visit(hash: string, storage: Parameters<typeof keepingOpacity>[1]) {
  const store = createStore(opened(hash, storage));
  return { store, ...keepingOpacity(createActions(store), storage) };
}

describe('opacities', () => {
  test('chosen in one visit stand in the next', () => {
    const storage = fakeStorage();
    const { store, setOpacity } = visit('', storage);
    setOpacity('parcels', 0.6);
    setOpacity('borders', 0.35);
    expect(store.choices.value.opacity).toEqual({ parcels: 0.6, borders: 0.35 });
    expect(opened('', storage).opacity).toEqual({ parcels: 0.6, borders: 0.35 });
    setOpacity('parcels', 1);
    expect(opened('', storage).opacity).toEqual({ borders: 0.35 });
  });

  test('of a link are the link’s; a move of the reader keeps that one beside those kept before', () => {
    const storage = fakeStorage();
    visit('', storage).setOpacity('places', 0.4);
    expect(opened('#tab=layers', storage).opacity).toEqual({});
    const { store, setOpacity } = visit('#opacity=parcels:60', storage);
    // An address that is typed, or a link that is followed, in the open page.
    store.update({ opacity: { parcels: 0.2 } });
    expect(opened('', storage).opacity).toEqual({ places: 0.4 });
    setOpacity('water', 0.5);
    expect(store.choices.value.opacity).toEqual({ parcels: 0.2, water: 0.5 });
    expect(opened('', storage).opacity).toEqual({ places: 0.4, water: 0.5 });
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
    for (const storage of [refusing, undefined]) {
      const { store, setOpacity } = visit('', storage);
      setOpacity('parcels', 0.5);
      expect(store.choices.value.opacity).toEqual({ parcels: 0.5 });
    }
  });
});
