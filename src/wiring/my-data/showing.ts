import type { CountryGround } from '../../core/my-data/misplaced.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import type { FileNote } from '../../data/my-data/kept-files.ts';
import type { Preview } from '../../data/my-data/messages.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import type { MyEntry } from './entry.ts';
import type { openMyMap } from './my-map.ts';

type Parts = {
  readonly own: MyDataStore;
  readonly myMap: ReturnType<typeof openMyMap>;
  grounds(): readonly CountryGround[];
};

/** Brings a file that was read, or judged anew, to the map and to the panel. */
export function createShowing({ own, myMap, grounds }: Parts) {
  /** Draws what has been read so far of a file that takes long. */
  async function preview({ handle, note, reveal, paintedBy }: MyEntry, found: Preview): Promise<void> {
    if (!handle || paintedBy !== null) return;
    if (reveal && found.bounds) await myMap.reveal(found.bounds, found);
    await myMap.draw(note.id, found, handle);
  }

  /** Draws a file; what its parcels are together is found out meanwhile, and holds up no other file. */
  async function present(entry: MyEntry, opened: OpenedFile): Promise<void> {
    const { handle, note } = entry;
    if (!handle) return;
    if (entry.reveal && opened.bounds) await myMap.reveal(opened.bounds, opened);
    entry.paintedBy = JSON.stringify(opened.mapping);
    await myMap.draw(note.id, opened, handle);
    performance.mark('import-ready');
    void examine(entry);
  }

  async function examine({ handle, note }: MyEntry): Promise<void> {
    const findings = await handle?.ask({ kind: 'examine', grounds: grounds() });
    if (!findings) return;
    own.change(note.id, ({ at }) => (at.stage === 'open' ? { at: { ...at, findings } } : {}));
  }

  function judged(entry: MyEntry, mapping: FileNote['mapping'], balance: MeasuredBalance) {
    let opened: OpenedFile | undefined;
    own.change(entry.note.id, ({ at }) => {
      if (at.stage !== 'open') return {};
      opened = { ...at.opened, mapping: mapping ?? at.opened.mapping };
      return { at: { ...at, opened, balance } };
    });
    if (!opened || !entry.handle) return;
    const before = entry.paintedBy;
    entry.paintedBy = JSON.stringify(mapping);
    if (before === entry.paintedBy) return;
    void myMap.draw(entry.note.id, opened, entry.handle);
    void examine(entry);
  }

  return { preview, present, judged };
}
