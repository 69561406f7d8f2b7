import { computed, effect, signal } from '@preact/signals';
import { engines } from './core/area/engines.ts';
import type { Atlas } from './core/atlas.ts';
import { balanceCsv } from './core/balance/csv.ts';
import { defaultChoices } from './core/view/choices.ts';
import { derive } from './core/view/derive.ts';
import { exchangeFrame, type Frame, featureFrame, homeFrame, layerFrame } from './core/view/frames.ts';
import { measuresOf } from './core/view/measures.ts';
import type { LoadProblem } from './data/fetch-file.ts';
import { loadAtlas, loadCountries } from './data/load-atlas.ts';
import { saveText } from './data/save-text.ts';
import { en as words } from './i18n/en.ts';
import { createMap } from './map/map-view.ts';
import { mountPanels } from './panels/app.tsx';
import type { Notice } from './panels/notice.tsx';
import { createActions } from './state/actions.ts';
import { readAddress } from './state/address.ts';
import { followAddress } from './state/follow-address.ts';
import { followTheme, localStore, readTheme } from './state/preferences.ts';
import { createStore } from './state/store.ts';

const room = (id: string) => document.getElementById(id) as HTMLElement;
const store = createStore(readAddress(location.hash, { ...defaultChoices, theme: readTheme(localStore()) }));
const actions = createActions(store);
const atlas = signal<Atlas | null>(null);
const notice = signal<Notice | null>(null);
const report = (problem: LoadProblem) => {
  notice.value = { text: words.problem(problem), retry: true };
};
// Asked for before anything is drawn: the files travel while the page is built.
const loading = loadAtlas(report);
const view = computed(
  () =>
    atlas.value && derive(atlas.value, store.choices.value, words.countriesOnMap, measuresOf(atlas.value)),
);

followTheme(store);
const show = (frame: Frame | null | undefined) => frame && map.show(frame);
mountPanels(
  { header: room('top'), sidebar: room('sidebar'), controls: room('map-controls'), card: room('card') },
  { view, notice, theme: computed(() => store.choices.value.theme) },
  words,
  {
    ...actions,
    zoomBy: (steps) => map.zoomBy(steps),
    home: () => map.show(homeFrame),
    zoomToLayer: (layer) => show(atlas.value && layerFrame(atlas.value, layer)),
    showOnMap(selection) {
      actions.choose(selection);
      show(atlas.value && featureFrame(atlas.value, selection));
    },
    chooseExchange(exchange) {
      actions.chooseExchange(exchange);
      show(atlas.value && exchangeFrame(atlas.value, exchange));
    },
    share: () =>
      navigator.clipboard.writeText(location.href).then(
        () => true,
        () => false,
      ),
    downloadCsv() {
      if (!view.value) return;
      const { balance } = view.value;
      const names = Object.values(engines).map(({ name, version }) => words.method.engine(name, version));
      const { before, after } = balance.mapped;
      const provenance = words.method.provenance(names.join(', '), before, after, location.href);
      saveText(words.balance.csvName, balanceCsv(balance, provenance), 'text/csv');
    },
    dismissNotice() {
      notice.value = null;
    },
    retry: () => location.reload(),
    panelResized: () => map.resized(),
  },
);

// After the panels, so that the map finds its room in its final size.
const map = createMap(
  room('map'),
  {
    choose: actions.choose,
    moved: (viewpoint) => store.update({ viewpoint }),
    swiped: actions.setSwipe,
    baseFailed(base) {
      actions.setBase('plain');
      notice.value = { text: words.baseFailed(words.bases[base]), retry: false };
    },
  },
  { name: words.mapName, east: words.east, north: words.north, ...words.swipe },
  homeFrame,
  store.choices.value.viewpoint,
);
followAddress(store, map.goTo);

effect(() => void (view.value && map.render(view.value.map)));

atlas.value = await loading;
requestAnimationFrame(async () => {
  performance.mark('map-ready');
  const countries = await loadCountries(report);
  if (atlas.value) atlas.value = { ...atlas.value, countries };
});
