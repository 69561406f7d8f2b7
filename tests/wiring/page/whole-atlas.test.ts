import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Atlas } from '../../../src/core/atlas/atlas.ts';
import type { FirstView } from '../../../src/core/atlas/first-view.ts';
import { type Choices, defaultChoices } from '../../../src/core/page/choices.ts';
import { loadAtlas } from '../../../src/data/atlas/load-atlas.ts';
import { createStore } from '../../../src/state/page/store.ts';
import { fetchWhenWanted } from '../../../src/wiring/page/whole-atlas.ts';

vi.mock('../../../src/data/atlas/load-atlas.ts', () => ({ loadAtlas: vi.fn(async () => ({ whole: true })) }));

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', { body: 'body', activeElement: 'body' });
  vi.mocked(loadAtlas).mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function begun(choices: Partial<Choices> = {}) {
  const store = createStore({ ...defaultChoices, ...choices });
  const atlas = signal<Atlas | null>(null);
  const first = signal<FirstView | null>({ hydrography: ['river'], relief: [] } as unknown as FirstView);
  let release = () => {};
  const calm = () =>
    new Promise<void>((resolve) => {
      release = resolve;
    });
  fetchWhenWanted({ store, first, atlas, report: () => {}, calm });
  return { store, atlas, release: () => release() };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the atlas is fetched', () => {
  test('not while nothing is touched', async () => {
    begun();
    await settled();
    expect(loadAtlas).not.toHaveBeenCalled();
  });

  test.each(['pointerdown', 'keydown', 'wheel', 'touchstart', 'focusin', 'input', 'click', 'hashchange'])(
    'at the first %s, once, and comes in a calm moment',
    async (touch) => {
      const { atlas, release } = begun();
      page.dispatchEvent(new Event(touch));
      page.dispatchEvent(new Event('pointerdown'));
      await settled();
      expect(loadAtlas).toHaveBeenCalledOnce();
      expect(atlas.value).toBeNull();
      release();
      await settled();
      expect(atlas.value).toEqual({ whole: true, hydrography: ['river'], relief: [] });
    },
  );

  test.each<Partial<Choices>>([
    { selection: { layer: 'places', id: 'isfara' } },
    { viewpoint: { zoom: 12, lat: 40, lon: 70 } },
    { tab: 'measure' },
    { view: 'swipe' },
  ])('at once for %j', async (choices) => {
    begun(choices);
    await settled();
    expect(loadAtlas).toHaveBeenCalledOnce();
  });

  test('at once where something has the focus already', async () => {
    vi.stubGlobal('document', { body: 'body', activeElement: 'field' });
    begun();
    await settled();
    expect(loadAtlas).toHaveBeenCalledOnce();
  });

  test('when a choice asks for it later', async () => {
    const { store } = begun();
    store.update({ date: '2025-06-20' });
    await settled();
    expect(loadAtlas).toHaveBeenCalledOnce();
  });
});
