import { computed, effect, signal } from '@preact/signals';
import type { Atlas } from './core/atlas.ts';
import { hereSelection } from './core/here/here-selection.ts';
import { selectionOf } from './core/search/search-item.ts';
import { defaultChoices, type Selection } from './core/view/choices.ts';
import { derive } from './core/view/derive.ts';
import { exchangeFrame, type Frame, featureFrame, homeFrame, layerFrame } from './core/view/frames.ts';
import type { measuresOf } from './core/view/measures.ts';
import { loadAtlas, loadCountries } from './data/load-atlas.ts';
import { languageNames, loadStoryWords, offered } from './i18n/catalogue.ts';
import { createMap } from './map/map-view.ts';
import { mountPanels } from './panels/app.tsx';
import type { DataDesk } from './panels/data/data-panel.tsx';
import type { Notice } from './panels/notice.tsx';
import { createActions } from './state/actions.ts';
import { readAddress } from './state/address.ts';
import { followAddress } from './state/follow-address.ts';
import { followTheme, localStore, readTheme } from './state/preferences.ts';
import { createStore } from './state/store.ts';
import { createDialogs } from './wiring/dialogs.ts';
import { featureRows } from './wiring/feature-rows.ts';
import { followHere } from './wiring/follow-here.ts';
import { mapWords } from './wiring/map-words.ts';
import { createMeasuringDoor } from './wiring/measuring-door.ts';
import type { Paper } from './wiring/paper.ts';
import { reportProblems } from './wiring/report-problems.ts';
import { saveBalance } from './wiring/save-balance.ts';
import { createSearching } from './wiring/search.ts';
import { createSpeech, firstLanguage } from './wiring/speech.ts';
import { wireStory } from './wiring/story.ts';

const room = (id: string) => document.getElementById(id) as HTMLElement;
const remembered = { ...defaultChoices, theme: readTheme(localStore()), lang: firstLanguage() };
const store = createStore(readAddress(location.hash, remembered));
const actions = createActions(store);
const atlas = signal<Atlas | null>(null);
const notice = signal<Notice | null>(null);
const report = reportProblems(notice, () => speaking.then(({ words }) => words.value));
// Asked for before anything is drawn: the files travel while the page is built.
const loading = loadAtlas(report);
const speaking = createSpeech(store, () => {
  notice.value = { text: speech.words.value.languageFailed, retry: false };
});
const speech = await speaking;
const { words, lang } = speech;
const tasks = speech.tasks.words;
const desk = signal<DataDesk | null>(null);
const here = followHere(store);
const storyWords = speech.part(loadStoryWords);
const searching = createSearching(atlas, storyWords);
/** The engines behind the cards, fetched when the first view stands. */
const measure = signal<typeof measuresOf | null>(null);
const view = computed(() => {
  const choices = { ...store.choices.value, lang: lang.value };
  const shipped = atlas.value;
  const measures = shipped && measure.value && { ...measure.value(shipped), here: here.value };
  return shipped && derive(shipped, choices, words.value.countriesOnMap, measures);
});

const door = createMeasuringDoor(() => ({ store, atlas, view, map, words, tasks, lang }));

followTheme(store);
const dialogs = createDialogs();
let paper: Paper | undefined;
const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
const show = (frame: Frame | null | undefined) => frame && map.show(frame);
function showOnMap(selection: Selection) {
  actions.reveal(selection);
  show(atlas.value && featureFrame(atlas.value, selection));
}
const story = wireStory({ store, atlas, words: storyWords, lang, map: () => map, show, report });
room('sidebar').replaceChildren();
const embedded = new URLSearchParams(location.search).has('embed');
const mount = embedded ? (await import('./panels/embed/embed-app.tsx')).mountEmbed : mountPanels;
mount(
  {
    header: room('top'),
    sidebar: room('sidebar'),
    controls: room('map-controls'),
    card: room('card'),
    dialogs: room('dialogs'),
  },
  {
    words,
    tasks,
    desk,
    view,
    story: story.state,
    notice,
    measuring: door.measuring,
    theme: computed(() => store.choices.value.theme),
    lang,
    dialog: dialogs.shown,
    singleKeys: dialogs.singleKeys,
    rowsOf: (layer) => featureRows(atlas.value, view.value, layer),
    languages: offered.map((id) => [id, languageNames[id]] as const),
    search: searching.search,
  },
  {
    ...actions,
    ...story.intents,
    ...dialogs.intents,
    print: () => paper?.print(),
    savePicture: async (scale) => (await paper?.savePicture(scale)) ?? false,
    setLang: speech.choose,
    zoomBy: (steps) => map.zoomBy(steps),
    home: () => map.show(homeFrame),
    zoomToLayer: (layer) => show(atlas.value && layerFrame(atlas.value, layer)),
    showOnMap,
    chooseExchange(exchange) {
      actions.chooseExchange(exchange);
      show(atlas.value && exchangeFrame(atlas.value, exchange));
    },
    share: () => copy(location.href),
    link: () => location.href,
    copy,
    openSearch: searching.open,
    chooseFound(item) {
      if (item.kind === 'event') story.intents.tell('event', item.id);
      const selection = selectionOf(item);
      if (selection) showOnMap(selection);
    },
    downloadCsv() {
      if (view.value) saveBalance(view.value.balance, words.value);
    },
    openAbout: () => void import('./wiring/about.ts').then(({ showAbout }) => showAbout(words, tasks, view)),
    measureFeature: door.measureFeature,
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
    askHere: (at) => actions.choose(hereSelection(at)),
    moved: (viewpoint) => store.update({ viewpoint }),
    swiped: actions.setSwipe,
    baseFailed(base) {
      actions.setBase('plain');
      notice.value = { text: words.value.baseFailed(words.value.bases[base]), retry: false };
    },
  },
  mapWords(words.value),
  homeFrame,
  store.choices.value.viewpoint,
);
followAddress(store, map.goTo);

effect(() => map.speak(mapWords(words.value)));
effect(() => void (view.value && map.render(view.value.map)));

atlas.value = await loading;
requestAnimationFrame(async () => {
  performance.mark('map-ready');
  import('./core/view/measures.ts').then(({ measuresOf }) => {
    measure.value = measuresOf;
  });
  speech.tasks.open();
  if (embedded) import('./wiring/embed.ts').then(({ joinHost }) => joinHost(map, tasks));
  else
    import('./wiring/my-data.ts').then(({ openMyData }) => {
      desk.value = openMyData({ store, atlas, words, tasks, map });
    });
  door.watch();
  const countries = await loadCountries(report);
  if (atlas.value) atlas.value = { ...atlas.value, countries };
  const { createPaper } = await import('./wiring/paper.ts');
  paper = createPaper(map, { words, tasks, view }, room('paper'));
  if (import.meta.env.PROD && !embedded)
    import('./wiring/updates.ts').then(({ followUpdates }) => followUpdates(notice, tasks));
});
