import { computed, effect, signal } from '@preact/signals';
import type { SymbolId } from './core/atlas/symbols.ts';
import { languageNames, languages } from './core/language/languages.ts';
import { defaultChoices } from './core/page/choices.ts';
import { isFirstAnswer } from './core/page/first-answer.ts';
import { selectionOf } from './core/search/search-item.ts';
import { loadFirstView } from './data/atlas/load-atlas.ts';
import { loadStoryWords } from './i18n/language/catalogue.ts';
import { afterPaint } from './map/page/after-paint.ts';
import { mountPanels } from './panels/page/mount-panels.tsx';
import type { Notice } from './panels/page/notice.tsx';
import { keepingOpacity, openingAddress } from './state/atlas/kept-opacity.ts';
import { createActions } from './state/page/actions.ts';
import { followTheme, localStore, readTheme } from './state/page/preferences.ts';
import { createStore } from './state/page/store.ts';
import { readAddress } from './state/share/address.ts';
import { followAddress } from './state/share/follow-address.ts';
import { featureRows } from './wiring/atlas/feature-rows.ts';
import { followHere } from './wiring/here/follow-here.ts';
import { createLocale, firstLanguage, writtenLanguage } from './wiring/language/locale.ts';
import { createLazyMeasuring } from './wiring/measure/lazy-measuring.ts';
import { listenForArrivals } from './wiring/my-data/arrivals.ts';
import type { OpenMyData } from './wiring/my-data/my-data.ts';
import { afterFirstView } from './wiring/page/after-first-view.ts';
import { idle, watchCalm } from './wiring/page/calm.ts';
import { closeCardByKey } from './wiring/page/close-card.ts';
import { createDialogs } from './wiring/page/dialogs.ts';
import { keepFocus } from './wiring/page/keep-focus.ts';
import { lateIntents } from './wiring/page/late-intents.ts';
import { loadFailure } from './wiring/page/load-failure.ts';
import { createNavigation } from './wiring/page/navigation.ts';
import { openMap } from './wiring/page/open-map.ts';
import { createPageView } from './wiring/page/page-view.ts';
import { reloadHealed } from './wiring/page/reload.ts';
import { reportProblems } from './wiring/page/report-problems.ts';
import { createSearching } from './wiring/search/search.ts';
import { createLazyUse } from './wiring/share/lazy-use.ts';
import { linkIntents } from './wiring/share/link.ts';
import type { Paper } from './wiring/share/paper.ts';
import { wireStory } from './wiring/story/story.ts';

const room = (id: string) => document.getElementById(id) as HTMLElement;
/** The language in which the build wrote the answer into this page; null where it wrote none. */
const written = room('top').hasChildNodes() ? writtenLanguage() : null;
const remembered = { ...defaultChoices, theme: readTheme(localStore()), lang: firstLanguage() };
const embedded = new URLSearchParams(location.search).has('embed');
const ownStore = embedded ? undefined : localStore();
const store = createStore(readAddress(openingAddress(location.hash, ownStore), remembered));
const actions = createActions(store);
const notice = signal<Notice | null>(null);
const inView = signal<ReadonlySet<SymbolId> | null>(null);
const { report, missing } = reportProblems(notice, () => loadingLocale.then(({ words }) => words.value));
const arriving = embedded ? null : listenForArrivals();
// Asked for before anything is drawn: the files travel while the page is built.
const loading = loadFirstView(report);
const calm = watchCalm();
const loadingLocale = createLocale(store, () => {
  notice.value = { text: locale.words.value.languageFailed, retry: false };
});
const locale = await loadingLocale;
const { words, lang } = locale;
const lateWords = locale.lateWords.words;
const myData = signal<OpenMyData | null>(null);
const here = followHere(store, report);
const { first, atlas, measure, compare, compared, whole, view } = createPageView({
  store,
  words,
  lang,
  here,
  calm,
});
const storyWords = locale.part(loadStoryWords);
const searching = createSearching(atlas, store.choices, storyWords, report);
const lazyMeasuring = createLazyMeasuring(
  () => ({ store, atlas: compared, view, map, words, lateWords, lang }),
  report,
);

followTheme(store);
keepFocus();
const dialogs = createDialogs(embedded);
const paper = signal<Paper | null>(null);
const sharing = () => ({
  map,
  view: whole,
  atlas: compared,
  words,
  lateWords,
  lang,
  myData,
  measuring: lazyMeasuring.measuring,
});
const use = createLazyUse({ parts: sharing, store, paper, notice, report, dialogs, locale });
const navigation = createNavigation({ atlas: compared, actions, map: () => map });
const story = wireStory({
  store,
  atlas,
  compared,
  words: storyWords,
  lang,
  map: () => map,
  show: navigation.show,
  report,
});
const isWritten = () => !embedded && written !== null && isFirstAnswer(store.choices.value, written);
const mount = embedded ? (await import('./panels/share/embed-app.tsx')).mountEmbed : mountPanels;
const { takeHeader, takeSidebar } = mount(
  {
    header: room('top'),
    sidebar: room('sidebar'),
    controls: room('map-controls'),
    card: room('card'),
    dialogs: room('dialogs'),
  },
  {
    words,
    lateWords,
    myData,
    view,
    story: story.state,
    notice,
    missing,
    inView,
    measuring: lazyMeasuring.measuring,
    theme: computed(() => store.choices.value.theme),
    lang,
    dialog: dialogs.shown,
    singleKeys: dialogs.singleKeys,
    rowsOf: (layer) => featureRows(compared.value, view.value, layer),
    languages: languages.map((id) => [id, languageNames[id]] as const),
    search: searching.search,
    use: use.model,
  },
  {
    ...actions,
    ...keepingOpacity(actions, ownStore),
    ...navigation.intents,
    ...story.intents,
    ...dialogs.intents,
    ...linkIntents,
    ...use.intents,
    setLang: locale.choose,
    openSearch: searching.open,
    chooseFound(item) {
      room('map').focus({ preventScroll: true }); // The keys go on where the answer is.
      if (item.kind === 'event') story.intents.tell('event', item.id);
      const selection = selectionOf(item);
      if (selection) navigation.intents.showOnMap(selection);
    },
    ...lateIntents({ atlas, view, words, lateWords: locale.lateWords, notice, navigation, report }),
    measureFeature: lazyMeasuring.measureFeature,
    dismissNotice() {
      notice.value = null;
    },
    retry: reloadHealed,
  },
  isWritten(),
);
idle().then(takeHeader); // While the files travel, or once the map stands.

const opening = store.choices.value;
// After the panels, so that the map finds its room in its final size.
const map = openMap(
  { store, actions, words, notice, inView, navigation },
  { map: room('map'), card: room('card'), controls: room('map-controls') },
);
closeCardByKey(store, room('map'));
followAddress(store, map.goTo, (choices) => first.value && navigation.frame(choices, first.value));
effect(() => void (view.value && map.render(view.value.map)));

const begun = await loading;
first.value = begun;
const isWhole = begun.incomplete.length === 0;
if (!isWhole) takeSidebar(false);
navigation.frame(opening, begun);
requestAnimationFrame(() => performance.mark('map-ready'));
afterPaint(() => {
  // The answer stands already: it is only made to be worked with, unless another language was chosen meanwhile.
  if (isWhole) takeSidebar(isWritten());
  locale.lateWords.open().catch(loadFailure(report, 'words'));
  afterFirstView(
    {
      store,
      atlas,
      first,
      words,
      lateWords,
      map,
      notice,
      report,
      dialog: dialogs.shown,
      arriving,
      calm,
    },
    room('paper'),
    { measure, compare, myData, paper, sharing },
  );
  if (!embedded) lazyMeasuring.watch();
});
