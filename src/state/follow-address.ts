import { effect } from '@preact/signals';
import type { Viewpoint } from '../core/view/choices.ts';
import { readAddress, writeAddress } from './address.ts';
import type { Store } from './store.ts';

/**
 * Keeps store and address bar in step. Choices replace the current entry of the history, so that it does not
 * fill; an address typed or gone back to is read, and the map moved where it says.
 */
export function followAddress(store: Store, goTo: (viewpoint: Viewpoint) => void): void {
  effect(() => {
    const address = writeAddress(store.choices.value);
    if (address !== location.hash) history.replaceState(null, '', address);
  });
  addEventListener('hashchange', () => {
    if (location.hash === writeAddress(store.choices.value)) return;
    const next = readAddress(location.hash, store.choices.value);
    store.update(next);
    if (next.viewpoint) goTo(next.viewpoint);
  });
}
