import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { BaseId, Selection, TabId, ThemeId, ViewMode } from '../../core/page/choices.ts';
import type { Store } from './store.ts';

/** What a reader can change by choosing: each is one update of the store. */
export const createActions = ({ choices, update }: Store) => ({
  openTab: (tab: TabId) => update({ tab }),
  setView: (view: ViewMode) => update({ view }),
  setDate: (date: string | null) => update({ date }),
  setBefore: (before: string | null) => update({ before }),
  setSureness: (sureness: boolean) => update({ sureness }),
  setSwipe: (swipe: number) => update({ swipe }),
  setTheme: (theme: ThemeId) => update({ theme }),
  setBase: (base: BaseId) => update({ base }),
  setTolerance: (tolerancePercent: number) => update({ tolerancePercent }),
  choose: (selection: Selection | null) => update({ selection }),
  /** Chooses a feature and sees to it that its layer is shown. */
  reveal(selection: Selection) {
    const { layers } = choices.value;
    const { layer } = selection;
    const hidden = layer !== 'here' && !layers.includes(layer);
    update({ selection, layers: hidden ? [...layers, layer] : layers });
  },
  chooseExchange: (exchange: string | null) => update({ exchange, selection: null }),
  toggleLayer(layer: LayerId, visible: boolean) {
    const others = choices.value.layers.filter((id) => id !== layer);
    update({ layers: visible ? [...others, layer] : others });
  },
  setOpacity(layer: LayerId, opacity: number) {
    update({ opacity: { ...choices.value.opacity, [layer]: opacity } });
  },
});
