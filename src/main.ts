import { computed, effect, signal } from '@preact/signals';
import type { Atlas } from './core/atlas.ts';
import { derive } from './core/view/derive.ts';
import { frameOf, homeFrame } from './core/view/frames.ts';
import { createMeasures } from './core/view/measures.ts';
import { loadAtlas, loadCountries } from './data/load-atlas.ts';
import { en as words } from './i18n/en.ts';
import { createMap } from './map/map-view.ts';
import { mountPanels, type Notice } from './panels/app.tsx';
import { defaultChoices } from './core/view/choices.ts';
import { readAddress, writeAddress } from './state/address.ts';
import { readTheme, writeTheme } from './state/preferences.ts';
import { createStore } from './state/store.ts';

const room = (id: string) => document.getElementById(id) as HTMLElement;
const storage = (() => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
})();

const store = createStore(readAddress(location.hash, { ...defaultChoices, theme: readTheme(storage) }));
const atlas = signal<Atlas | null>(null);
const notice = signal<Notice | null>(null);
const measures = createMeasures();
const view = computed(() => (atlas.value ? derive(atlas.value, store.choices.value, words.countriesOnMap, measures(atlas.value)) : null));
