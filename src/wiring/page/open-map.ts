import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { homeBounds } from '../../core/atlas/feature-bounds.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { hereSelection } from '../../core/here/here-selection.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import { createMap } from '../../map/page/map-view.ts';
import type { Notice } from '../../panels/page/notice.tsx';
import type { createActions } from '../../state/page/actions.ts';
import type { Store } from '../../state/page/store.ts';
import { tellOfBases } from '../atlas/tell-of-bases.ts';
import { followChoice, type Rooms } from './follow-choice.ts';
import { mapWords } from './map-words.ts';
import type { createNavigation } from './navigation.ts';

type Surroundings = {
  readonly store: Store;
  readonly actions: ReturnType<typeof createActions>;
  readonly words: ReadonlySignal<Words>;
  readonly notice: Signal<Notice | null>;
  readonly inView: Signal<ReadonlySet<SymbolId> | null>;
  readonly navigation: ReturnType<typeof createNavigation>;
};

/**
 * Opens the map where the choices say, and joins what happens on it to the store; it speaks as the page does.
 * `rooms` are those of the map and of what lies over it.
 */
export function openMap(
  { store, actions, words, notice, inView, navigation }: Surroundings,
  rooms: Rooms & { readonly map: HTMLElement },
): MapHandle {
  const map = createMap(
    rooms.map,
    {
      choose: actions.choose,
      askHere: (at) => actions.choose(hereSelection(at)),
      chooseExchange: navigation.intents.openExchange,
      saw(symbols) {
        inView.value = symbols;
      },
      moved: (viewpoint) => store.update({ viewpoint }),
      swiped: actions.setSwipe,
      ...tellOfBases({ actions, words, notice }),
    },
    mapWords(words.value),
    homeBounds,
    store.choices.value.viewpoint,
  );
  let spoken = words.peek();
  effect(() => {
    if (words.value === spoken) return;
    spoken = words.value;
    map.speak(mapWords(spoken));
  });
  followChoice({ store, map, navigation, rooms });
  return map;
}
