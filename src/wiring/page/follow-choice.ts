import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Choices, Selection } from '../../core/page/choices.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { createNavigation } from './navigation.ts';

type Surroundings = {
  readonly store: { readonly choices: ReadonlySignal<Choices> };
  readonly map: Pick<MapHandle, 'covered' | 'release'>;
  readonly navigation: Pick<ReturnType<typeof createNavigation>, 'keepClear'>;
  readonly rooms: Rooms;
};

/** Where cards open, and where the legend lies over the map. */
export type Rooms = { readonly card: Element; readonly controls: Element };

const keyOf = (selection: Selection | null) => selection && `${selection.layer}:${selection.id}`;

const isUnfolded = ({ target }: MutationRecord) =>
  (target as Element).matches('[open], [aria-expanded="true"]');

/** Sees to it that nothing that is chosen stays under its own card, or under the legend as it unfolds. */
export function followChoice({ store, map, navigation, rooms }: Surroundings): void {
  const { viewpoint, selection } = store.choices.peek();
  if (viewpoint && selection) navigation.keepClear(selection, 'where in frame');
  let last = keyOf(selection);
  effect(() => {
    const { selection: chosen } = store.choices.value;
    if (keyOf(chosen) === last) return;
    last = keyOf(chosen);
    untracked(() => (chosen ? navigation.keepClear(chosen) : map.release()));
  });
  new MutationObserver(() => map.covered()).observe(rooms.card, { childList: true });
  new MutationObserver((changes) => {
    const { selection: chosen, exchange } = store.choices.peek();
    if ((chosen || exchange) && changes.some(isUnfolded)) map.covered();
  }).observe(rooms.controls, { subtree: true, attributeFilter: ['open', 'aria-expanded'] });
}
