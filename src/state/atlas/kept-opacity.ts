import { effect } from '@preact/signals';
import type { Choices } from '../../core/page/choices.ts';
import type { Store } from '../page/store.ts';
import { readOpacity, writeOpacity } from '../share/address.ts';

const key = 'khujand.opacity';

/**
 * What a visit begins with: the address where it says anything, for a link shows what its sender saw; else the
 * opacities of the visit before.
 */
export function openingAddress(hash: string, storage: Pick<Storage, 'getItem'> | undefined): string {
  if (hash.length > 1) return hash;
  try {
    const kept = writeOpacity(readOpacity(storage?.getItem(key) ?? null));
    return kept === '' ? hash : `#opacity=${kept}`;
  } catch {
    return hash;
  }
}

/** Keeps the opacities for the next visit from the moment on at which the reader changes one. */
export function keepOpacity(store: Store, storage: Pick<Storage, 'setItem'> | undefined): void {
  let known: Choices['opacity'] | null = null;
  effect(() => {
    const { opacity } = store.choices.value;
    const isOpening = known === null;
    if (opacity === known) return;
    known = opacity;
    if (isOpening) return;
    try {
      storage?.setItem(key, writeOpacity(opacity));
    } catch {
      // Where the browser refuses storage, the address still bears them.
    }
  });
}
