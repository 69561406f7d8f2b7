import type { Findings } from '../../core/my-data/opened-file.ts';

/** One looking at all parcels together; `heard` rejects it by throwing where a later one has taken its place. */
type Look = (heard: (share: number) => void) => Promise<Findings>;

/** Lookings at the parcels of one file, of which the newest holds: those before would be of other widths or fields. */
export function createLookings(tell: (share: number) => void) {
  let turn = 0;
  let newest: Promise<Findings> | null = null;

  return {
    begin(look: Look): Promise<Findings> {
      const mine = ++turn;
      newest = look((share) => {
        if (mine !== turn) throw new Error('no longer wanted');
        tell(share);
      });
      return newest;
    },
    /** What was found when nobody looks any more; null where nobody did, or it came to nothing. */
    async found(): Promise<Findings | null> {
      for (;;) {
        const awaited = newest;
        const found = (await awaited?.catch(() => null)) ?? null;
        if (newest === awaited) return found;
      }
    },
    forget() {
      turn++;
      newest = null;
    },
  };
}
