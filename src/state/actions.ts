import type { BaseId, LayerId, Selection, TabId, ThemeId, ViewMode } from '../core/view/choices.ts';
import type { Store } from './store.ts';

/** What a reader can change by choosing: each is one update of the store. */
export const createActions = ({ choices, update }: Store) => ({
  openTab: (tab: TabId) => update({ tab }),
  setView: (view: ViewMode) => update({ view }),
  setDate: (date: string | null) => update({ date }),
  setSwipe: (swipe: number) => update({ swipe }),
  setTheme: (theme: ThemeId) => update({ theme }),
  setBase: (base: BaseId) => update({ base }),
  setTolerance: (tolerancePercent: number) => update({ tolerancePercent }),
  choose: (selection: Selection | null) => update({ selection }),
  chooseExchange: (exchange: string | null) => update({ exchange, selection: null }),
  toggleLayer(layer: LayerId, visible: boolean) {
    const others = choices.value.layers.filter((id) => id !== layer);
    update({ layers: visible ? [...others, layer] : others });
  },
  setOpacity(layer: LayerId, opacity: number) {
    update({ opacity: { ...choices.value.opacity, [layer]: opacity } });
  },
});
