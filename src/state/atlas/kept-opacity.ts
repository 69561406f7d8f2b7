import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { createActions } from '../page/actions.ts';
import { readOpacity, writeOpacity } from '../share/address.ts';

const key = 'khujand.opacity';

/**
 * What a visit begins with: the address where it says anything, for a link shows what its sender saw; else the
 * opacities of the visit before. A page in a frame has no storage and begins with its address alone.
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

/** Setting an opacity, 0 to 1, and keeping it: the reader's own move. Those that only an address brought are not kept. */
export const keepingOpacity = (
  { setOpacity }: Pick<ReturnType<typeof createActions>, 'setOpacity'>,
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
) => ({
  setOpacity(layer: LayerId, opacity: number) {
    setOpacity(layer, opacity);
    try {
      const kept = readOpacity(storage?.getItem(key) ?? null);
      storage?.setItem(key, writeOpacity({ ...kept, [layer]: opacity }));
    } catch {
      // Where the browser refuses storage, the address still bears them.
    }
  },
});
