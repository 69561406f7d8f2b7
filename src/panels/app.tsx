import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { ThemeId } from '../core/view/choices.ts';
import type { View } from '../core/view/view.ts';
import type { Words } from '../i18n/en.ts';
import './app.css';
import './balance/balance.css';
import { BalancePanel } from './balance/balance-panel.tsx';
import { CardPanel } from './card/card-panel.tsx';
import { ComparePanel } from './compare/compare-panel.tsx';
import { Header } from './header.tsx';
import type { PanelIntents } from './intents.ts';
import { LayersPanel } from './layers-panel.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { type Notice, NoticeBox } from './notice.tsx';
import { Tabs } from './tabs.tsx';

export type PanelState = {
  readonly view: ReadonlySignal<View | null>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly theme: ReadonlySignal<ThemeId>;
};

/** Where the panels live in index.html. */
export type Rooms = { header: Element; sidebar: Element; controls: Element; card: Element };

/** Draws every panel into its room; from then on they follow the view. */
export function mountPanels(rooms: Rooms, state: PanelState, words: Words, intents: PanelIntents): void {
  render(<HeaderRoom />, rooms.header);
  render(<Sidebar />, rooms.sidebar);
  render(<OverMap />, rooms.controls);
  render(<CardRoom />, rooms.card);

  function HeaderRoom() {
    return <Header words={words} theme={state.theme.value} intents={intents} />;
  }
  function Sidebar() {
    const view = state.view.value;
    if (!view) return <p class="tab-panel loading">{words.loading}</p>;
    return (
      <Tabs words={words} current={view.choices.tab} open={intents.openTab} resized={intents.panelResized}>
        {panelOf(view)}
      </Tabs>
    );
  }
  function panelOf(view: View) {
    switch (view.choices.tab) {
      case 'balance':
        return <BalancePanel words={words} balance={view.balance} intents={intents} />;
      case 'layers':
        return <LayersPanel words={words} layers={view.layers} base={view.choices.base} intents={intents} />;
      case 'compare':
        return <ComparePanel words={words} compare={view.compare} intents={intents} />;
    }
  }
  function OverMap() {
    const view = state.view.value;
    return (
      <>
        <MapControls
          words={words}
          base={view?.choices.base ?? 'plain'}
          dataDate={view?.dataDate ?? ''}
          intents={intents}
        />
        {view && <Legend words={words} looks={view.legend} open={window.innerWidth > 1100} />}
        <NoticeBox words={words} notice={state.notice.value} intents={intents} />
      </>
    );
  }
  function CardRoom() {
    const card = state.view.value?.card;
    return card ? <CardPanel words={words} card={card} intents={intents} /> : null;
  }
}
