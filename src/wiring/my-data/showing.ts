import type { CountryGround } from '../../core/my-data/misplaced.ts';
import type { OwnBalance } from '../../core/my-data/my-balance.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import type { FileNote } from '../../data/my-data/kept-files.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import type { OwnEntry } from './entry.ts';
import type { openOwnMap } from './my-map.ts';

type Parts = {
  readonly own: MyDataStore;
  readonly ownMap: ReturnType<typeof openOwnMap>;
  grounds(): readonly CountryGround[];
};

/** Brings a file that was read, or judged anew, to the map and to the panel. */
export function createOwnShowing({ own, ownMap, grounds }: Parts) {
  /** Draws a file and looks at its parcels together. */
  async function present(entry: OwnEntry, opened: OpenedFile): Promise<void> {
    const { handle, note } = entry;
    if (!handle) return;
    if (entry.reveal && opened.frame) (await ownMap.ready()).reveal(opened.frame);
    entry.paintedBy = JSON.stringify(opened.mapping);
    await ownMap.draw(note.id, opened, handle);
    performance.mark('import-ready');
    await examine(entry);
  }

  async function examine({ handle, note }: OwnEntry): Promise<void> {
    const findings = await handle?.ask({ kind: 'examine', grounds: grounds() });
    if (!findings) return;
    own.change(note.id, ({ at }) => (at.stage === 'open' ? { at: { ...at, findings } } : {}));
  }

  function judged(entry: OwnEntry, mapping: FileNote['mapping'], balance: OwnBalance) {
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
    void ownMap.draw(entry.note.id, opened, entry.handle);
    void examine(entry);
  }

  return { present, judged };
}
