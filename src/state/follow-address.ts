import { effect } from '@preact/signals';
import type { Viewpoint } from '../core/view/choices.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Store } from './store.ts';

/**
 * Keeps store and address bar in step. Choices replace the current entry of the history, so that it does not
 * fill; an address typed or gone back to is read, and the map moved where it says. The address is written in a
 * task of its own: the browser lays out the whole page for it, and the map should not wait for that.
 */
export function followAddress(store: Store, goTo: (viewpoint: Viewpoint) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const address = writeAddress(store.choices.value);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (address !== location.hash) history.replaceState(null, '', address);
    });
  });
  addEventListener('hashchange', () => {
    if (location.hash === writeAddress(store.choices.value)) return;
    const next = readAddress(location.hash, store.choices.value);
    store.update(next);
    if (next.viewpoint) goTo(next.viewpoint);
  });
}
