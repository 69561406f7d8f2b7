import type { KeptFiles } from '../../data/my-data/kept-files.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import { atMost } from './at-most.ts';

type Parts = {
  readonly own: Pick<MyDataStore, 'remove'>;
  readonly kept: Pick<KeptFiles, 'remove' | 'removeAll'>;
  readonly myMap: { erase(file: string): void };
};

/** Milliseconds after which a file leaves the page though the browser has not answered. */
const longestRemoving = 3000;

/**
 * Takes files off the page once the browser keeps them no more: what left the list earlier would come back where the
 * page is reloaded before that was written.
 */
export function createRemoving({ own, kept, myMap }: Parts) {
  async function forget(ids: readonly string[], written: Promise<unknown>) {
    await atMost(longestRemoving, written);
    for (const id of ids) {
      own.remove(id);
      myMap.erase(id);
    }
  }
  return {
    remove: (id: string): Promise<void> => forget([id], kept.remove(id)),
    removeAll: (ids: readonly string[]): Promise<void> => forget(ids, kept.removeAll()),
  };
}
