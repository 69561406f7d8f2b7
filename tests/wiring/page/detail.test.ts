import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import { defaultChoices } from '../../../src/core/page/choices.ts';
import { createStore } from '../../../src/state/page/store.ts';
import { followDetail } from '../../../src/wiring/page/detail.ts';

const close = { zoom: 12, lat: 40, lon: 70.5 };

function followed(known: Atlas | null = {} as Atlas) {
  const store = createStore(defaultChoices);
  const atlas = signal(known);
  const calms: (() => void)[] = [];
  const calm = () => new Promise<void>((resolve) => calms.push(resolve));
  const detail = followDetail(store, atlas, calm);
  const nextCalm = async () => {
    calms.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store, atlas, detail, nextCalm };
}

describe('the geometry itself is drawn', () => {
  test('not while outlines do', () => {
    const { store, detail } = followed();
    store.update({
      viewpoint: { ...close, zoom: 8 },
      tab: 'layers',
      selection: { layer: 'places', id: 'isfara' },
    });
    expect(detail.value.size).toBe(0);
  });

  test('closer, one part after the other, each in a calm moment', async () => {
    const { store, detail, nextCalm } = followed();
    store.update({ viewpoint: close });
    expect(detail.value.size).toBe(0);
    for (const count of [1, 2, 3]) {
      await nextCalm();
      expect(detail.value.size).toBe(count);
    }
  });

  test('at once where outlines are not of what is asked for', () => {
    const { store, detail } = followed();
    store.update({ date: '2025-06-20' });
    expect(detail.value.size).toBe(3);
  });

  test('not before it is here', async () => {
    const { store, atlas, detail, nextCalm } = followed(null);
    store.update({ viewpoint: close });
    await nextCalm();
    expect(detail.value.size).toBe(0);
    atlas.value = {} as Atlas;
    await nextCalm();
    expect(detail.value.size).toBe(1);
  });
});
