import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultChoices, type Viewpoint } from '../../../src/core/page/choices.ts';
import { createStore } from '../../../src/state/page/store.ts';
import { readAddress } from '../../../src/state/share/address.ts';
import { followAddress } from '../../../src/state/share/follow-address.ts';

/** The address bar, as far as it is used. */
function addressBar(hash: string) {
  let changed = () => {};
  const location = { hash };
  const written: string[] = [];
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    replaceState(_: unknown, __: string, address: string) {
      written.push(address);
      location.hash = address;
    },
  });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    changed = listener;
  });
  return {
    location,
    written,
    /** What a reader types is there at once; the page hears of it later. */
    type: (typed: string) => {
      location.hash = typed;
    },
    tell: () => changed(),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function follow(hash = '') {
  const bar = addressBar(hash);
  const store = createStore(readAddress(hash, defaultChoices));
  const went: Viewpoint[] = [];
  const framed: (string | null)[] = [];
  followAddress(
    store,
    (viewpoint) => went.push(viewpoint),
    ({ exchange }) => framed.push(exchange),
  );
  vi.runAllTimers();
  return { bar, store, went, framed };
}

test('many changes at once are written once, after them', () => {
  const { bar, store } = follow();
  bar.written.length = 0;
  store.update({ tab: 'layers' });
  store.update({ tab: 'story' });
  expect(bar.written).toEqual([]);
  vi.runAllTimers();
  expect(bar.written).toEqual([expect.stringContaining('tab=story')]);
});

test('a typed address is read, and the map moved there', () => {
  const { bar, store, went } = follow();
  bar.type('#map=12/39.85/70.58&tab=layers');
  bar.tell();
  vi.runAllTimers();
  expect(store.choices.value.tab).toBe('layers');
  expect(went).toEqual([{ zoom: 12, lat: 39.85, lon: 70.58 }]);
  expect(bar.location.hash).toContain('map=12/39.85/70.58');
});

test('an address without a place frames what it newly chooses, and leaves the map alone otherwise', () => {
  const { bar, store, went, framed } = follow('#map=9/40/70');
  bar.type('#exchange=vorukh');
  bar.tell();
  bar.type('#exchange=vorukh&layers=borders');
  bar.tell();
  bar.type('#exchange=dostuk&map=12/39.85/70.58');
  bar.tell();
  expect(framed).toEqual(['vorukh']);
  expect(went).toHaveLength(1);
  expect(store.choices.value.viewpoint?.zoom).toBe(12);
});

test('an address typed while a choice waits to be written is not written over', () => {
  const { bar, store } = follow();
  store.update({ exchange: 'vorukh' });
  bar.type('#tab=compare');
  vi.runAllTimers();
  expect(bar.location.hash).toBe('#tab=compare');
  bar.tell();
  vi.runAllTimers();
  expect(store.choices.value.tab).toBe('compare');
});
