import type { ReadonlySignal } from '@preact/signals';
import type { FeatureRow } from '../../core/atlas/attribute-table.ts';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { LangId, ThemeId } from '../../core/page/choices.ts';
import type { View } from '../../core/page/view.ts';
import type { Search } from '../../core/search/search-item.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import './app.css';
import '../exchange/balance.css';
import { Legend } from '../atlas/legend.tsx';
import { BalancePanel } from '../exchange/balance-panel.tsx';
import type { Measuring } from '../measure/measuring.ts';
import type { MyDataModel } from '../my-data/my-data-panel.tsx';
import { SearchField } from '../search/search-field.tsx';
import type { UseModel } from '../share/use-model.ts';
import type { StoryState } from '../story/story-state.ts';
import { Awaited } from './awaited.tsx';
import { Header, type Languages } from './header.tsx';
import type { PanelIntents } from './intents.ts';
import { lazyPanel } from './lazy-panel.tsx';
import { MapControls } from './map-controls.tsx';
import { type Notice, NoticeBox } from './notice.tsx';
import { Tabs } from './tabs.tsx';

const LayersPanel = lazyPanel(() => import('../atlas/layers-panel.tsx').then((file) => file.LayersPanel));
const ComparePanel = lazyPanel(() =>
  import('../compare/compare-panel.tsx').then((file) => file.ComparePanel),
);
const DataPanel = lazyPanel(() => import('../my-data/my-data-panel.tsx').then((file) => file.DataPanel));
const MeasurePanel = lazyPanel(() =>
  import('../measure/measure-panel.tsx').then((file) => file.MeasurePanel),
);
const MeasureBar = lazyPanel(() => import('../measure/measure-bar.tsx').then((file) => file.MeasureBar));
const StoryPanel = lazyPanel(() => import('../story/story-panel.tsx').then((file) => file.StoryPanel));
const HereCard = lazyPanel(() => import('../here/here-card.tsx').then((file) => file.HereCard));
const CardPanel = lazyPanel(() => import('../atlas/card-panel.tsx').then((file) => file.CardPanel));
const LateCardPanel = lazyPanel(() => import('../atlas/late-card.tsx').then((file) => file.LateCardPanel));

const HelpDialog = lazyPanel(() => import('./help-dialog.tsx').then((file) => file.HelpDialog));
const UseDialog = lazyPanel(() => import('../share/use-dialog.tsx').then((file) => file.UseDialog));
const FeatureTables = lazyPanel(() =>
  import('../atlas/feature-tables.tsx').then((file) => file.FeatureTables),
);

export type PanelState = {
  readonly words: ReadonlySignal<Words>;
  /** Words of the tasks; null until they are fetched. */
  readonly lateWords: ReadonlySignal<LateWords | null>;
  /** The reader's own files; null until what reads them is fetched. */
  readonly myData: ReadonlySignal<MyDataModel | null>;
  readonly view: ReadonlySignal<View | null>;
  /** Null until measuring is asked for. */
  readonly measuring: ReadonlySignal<Measuring | null>;
  /** Null until the story is fetched, which its tab asks for. */
  readonly story: ReadonlySignal<StoryState | null>;
  readonly notice: ReadonlySignal<Notice | null>;
  /** Files and parts of the page that could not be fetched. */
  readonly missing: ReadonlySignal<ReadonlySet<string>>;
  /** Symbols of which one is in the map's view; null until the map has told. */
  readonly inView: ReadonlySignal<ReadonlySet<SymbolId> | null>;
  readonly theme: ReadonlySignal<ThemeId>;
  /** Which dialog lies over everything. */
  readonly dialog: ReadonlySignal<'help' | 'use' | 'tables' | null>;
  readonly singleKeys: ReadonlySignal<boolean>;
  /** Every feature of a layer as a row of a table. */
  readonly rowsOf: (layer: LayerId) => readonly FeatureRow[];
  readonly lang: ReadonlySignal<LangId>;
  /** What may be chosen, each by its own name. */
  readonly languages: Languages;
  /** Null until it is fetched. */
  readonly search: ReadonlySignal<Search | null>;
  /** What “Use this” shows; null until it is asked for, and there. */
  readonly use: ReadonlySignal<UseModel | 'failed' | null>;
};

/** What stands in each room, as a component that follows the state. */
export function panelRooms(state: PanelState, intents: PanelIntents) {
  return { HeaderRoom, Sidebar, OverMap, CardRoom, Dialogs };

  function HeaderRoom({ typed }: { typed: string }) {
    const { languages, lateWords, search } = state;
    const [words, lang] = [state.words.value, state.lang.value];
    return (
      <Header {...{ words, languages, lang, intents }} theme={state.theme.value}>
        <SearchField {...{ words, lateWords, lang, search, intents, typed }} />
      </Header>
    );
  }
  function Sidebar() {
    const view = state.view.value;
    const words = state.words.value;
    if (!view) return <p class="tab-panel loading">{words.loading}</p>;
    return (
      <Tabs words={words} current={view.choices.tab} open={intents.openTab}>
        {panelOf(view, words, state.lateWords.value)}
      </Tabs>
    );
  }
  function panelOf(view: View, words: Words, lateWords: LateWords | null) {
    switch (view.choices.tab) {
      case 'balance':
        return <BalancePanel {...{ words, lateWords, intents }} balance={view.balance} />;
      case 'layers':
        return (
          <LayersPanel
            {...{ words, lateWords, intents }}
            layers={view.layers}
            base={view.choices.base}
            sureness={view.choices.sureness}
            pair={view.balance.mapped}
          />
        );
      case 'compare':
        if (!lateWords || !view.compare) break;
        return <ComparePanel words={words} lateWords={lateWords} compare={view.compare} intents={intents} />;
      case 'data': {
        const myData = state.myData.value;
        if (!lateWords || !myData) break;
        const { tolerancePercent } = view.choices;
        return (
          <DataPanel
            {...{ words, lateWords, myData, tolerancePercent }}
            setTolerance={intents.setTolerance}
            use={intents.useThis}
          />
        );
      }
      case 'measure': {
        const measuring = state.measuring.value;
        if (!lateWords || !measuring) break;
        return <MeasurePanel {...{ words, lateWords, measuring }} use={intents.useThis} />;
      }
      case 'story':
        if (!state.story.value) break;
        return <StoryPanel words={words} story={state.story.value} intents={intents} />;
    }
    return (
      <Awaited words={words} tab={view.choices.tab} missing={state.missing.value} again={intents.retry} />
    );
  }
  function Dialogs() {
    const { words, lateWords, dialog, singleKeys, rowsOf } = state;
    if (dialog.value === null || !lateWords.value) return null;
    const spoken = { words: words.value, lateWords: lateWords.value, intents };
    if (dialog.value === 'use')
      return (
        <UseDialog {...spoken} lang={state.lang.value} languages={state.languages} use={state.use.value} />
      );
    return dialog.value === 'help' ? (
      <HelpDialog {...spoken} singleKeys={singleKeys.value} />
    ) : (
      <FeatureTables {...spoken} lang={state.lang.value} rowsOf={rowsOf} />
    );
  }
  function OverMap() {
    const words = state.words.value;
    const view = state.view.value;
    const lateWords = state.lateWords.value;
    const measuring = state.measuring.value;
    return (
      <>
        <MapControls
          words={words}
          base={view?.choices.base ?? 'plain'}
          dataDate={view?.dataDate ?? ''}
          intents={intents}
        />
        {view ? (
          <Legend
            words={words}
            symbols={[...view.legend, ...(state.myData.value?.symbols.value ?? [])]}
            inView={state.inView.value}
            open={window.innerWidth > 1100}
          />
        ) : (
          <div class="legend legend-waits" />
        )}
        {lateWords && measuring && <MeasureBar words={words} lateWords={lateWords} measuring={measuring} />}
        <NoticeBox words={words} notice={state.notice.value} intents={intents} />
      </>
    );
  }
  function CardRoom() {
    const card = state.view.value?.card;
    const [words, lateWords, lang] = [state.words.value, state.lateWords.value, state.lang.value];
    if (!card) return null;
    if (card.kind === 'here') return lateWords && <HereCard {...{ words, lateWords, card, lang, intents }} />;
    if (card.kind === 'stretch' || card.kind === 'neutral' || (card.kind === 'change' && lateWords))
      return lateWords && <LateCardPanel {...{ words, lateWords, card, lang, intents }} />;
    return <CardPanel {...{ words, lateWords, card, lang, intents }} />;
  }
}
