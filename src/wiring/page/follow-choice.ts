import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Choices, Selection } from '../../core/page/choices.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { createNavigation } from './navigation.ts';

type Surroundings = {
  readonly store: { readonly choices: ReadonlySignal<Choices> };
  readonly map: Pick<MapHandle, 'covered' | 'release'>;
  readonly navigation: Pick<ReturnType<typeof createNavigation>, 'keepClear'>;
  /** Where cards open. */
  readonly card: Element;
};

const keyOf = (selection: Selection | null) => selection && `${selection.layer}:${selection.id}`;

/** Sees to it that nothing that is chosen stays under its own card. */
export function followChoice({ store, map, navigation, card }: Surroundings): void {
  const { viewpoint, selection } = store.choices.peek();
  if (viewpoint && selection) navigation.keepClear(selection, 'where in frame');
  let last = keyOf(selection);
  effect(() => {
    const { selection: chosen } = store.choices.value;
    if (keyOf(chosen) === last) return;
    last = keyOf(chosen);
    untracked(() => (chosen ? navigation.keepClear(chosen) : map.release()));
  });
  new MutationObserver(() => map.covered()).observe(card, { childList: true });
}
