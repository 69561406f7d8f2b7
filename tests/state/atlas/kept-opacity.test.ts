import { describe, expect, test } from 'vitest';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { keepOpacity, openingAddress } from '../../../src/state/atlas/kept-opacity.ts';
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
    keepOpacity('parcels', 0.6, storage);
    keepOpacity('borders', 0.35, storage);
    expect(opened('', storage).opacity).toEqual({ parcels: 0.6, borders: 0.35 });
    keepOpacity('parcels', 1, storage);
    expect(opened('', storage).opacity).toEqual({ borders: 0.35 });
  });

  test('of a link are the link’s; a move of the reader keeps that one beside those kept before', () => {
    const storage = fakeStorage();
    keepOpacity('places', 0.4, storage);
    expect(opened('#tab=layers', storage).opacity).toEqual({});
    expect(opened('#opacity=parcels:60', storage).opacity).toEqual({ parcels: 0.6 });
    keepOpacity('water', 0.5, storage);
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
    expect(() => keepOpacity('parcels', 0.5, refusing)).not.toThrow();
    expect(() => keepOpacity('parcels', 0.5, undefined)).not.toThrow();
  });
});
