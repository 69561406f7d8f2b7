import { effect } from '@preact/signals';
import type { Choices, Viewpoint } from '../../core/page/choices.ts';
import type { Store } from '../page/store.ts';
import { readAddress, writeAddress } from './address.ts';

const chosen = ({ selection, exchange }: Choices) => `${selection?.layer}:${selection?.id}|${exchange}`;

/**
 * Keeps store and address bar in step. Choices replace the current entry of the history, so that it does not
 * fill; an address typed or gone back to is read, and the map moved where it says: to its viewpoint, or to what it
 * newly chooses (`frame`). The address is written in a
 * task of its own: the browser lays out the whole page for it, and the map should not wait for that.
 */
export function followAddress(
  store: Store,
  goTo: (viewpoint: Viewpoint) => void,
  frame: (choices: Choices) => void,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let known = location.hash;
  effect(() => {
    const address = writeAddress(store.choices.value);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // An address that came meanwhile is about to be read: it goes first.
      if (location.hash !== known || address === known) return;
      history.replaceState(null, '', address);
      known = location.hash;
    });
  });
  addEventListener('hashchange', () => {
    known = location.hash;
    if (known === writeAddress(store.choices.value)) return;
    const before = store.choices.value;
    const next = readAddress(known, before);
    // The map stays where it stands unless the address moves it.
    store.update({ ...next, viewpoint: next.viewpoint ?? before.viewpoint });
    if (next.viewpoint) goTo(next.viewpoint);
    else if (chosen(next) !== chosen(before)) frame(next);
  });
}
