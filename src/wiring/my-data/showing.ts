import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { OpenedFile } from '../../core/my-data/opened-file.ts';
import { usualWidths } from '../../core/my-data/topology/gap-widths.ts';
import type { Preview } from '../../data/my-data/messages.ts';
import type { ImportHandle } from '../../data/my-data/open-import.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import type { KnownLine } from './known-line.ts';
import type { openMyMap } from './my-map.ts';

type Parts = {
  readonly own: MyDataStore;
  readonly myMap: ReturnType<typeof openMyMap>;
  line(): Promise<KnownLine>;
};

/** Who answers for a file, and how it stands on the map. */
export type Shown = {
  handle: ImportHandle | null;
  /** Whether the map should go there once it is read. */
  reveal: boolean;
  /** The mapping by which it is painted, as text; null before it is. */
  paintedBy: string | null;
};

/** Brings a file that was read, or judged anew, to the map and to the panel. */
export function createShowing({ own, myMap, line }: Parts) {
  /** Draws what has been read so far of a file that takes long. */
  async function preview(id: string, { handle, reveal, paintedBy }: Shown, found: Preview): Promise<void> {
    if (!handle || paintedBy !== null) return;
    if (reveal && found.bounds) await myMap.reveal(found.bounds, found);
    await myMap.draw(id, found, handle);
  }

  /** Draws a file; what its parcels are together is found out meanwhile, and holds up no other file. */
  async function present(id: string, shown: Shown, opened: OpenedFile): Promise<void> {
    const { handle } = shown;
    if (!handle) return;
    if (shown.reveal && opened.bounds) await myMap.reveal(opened.bounds, opened);
    shown.paintedBy = JSON.stringify(opened.mapping);
    await myMap.draw(id, opened, handle);
    performance.mark('import-ready');
    void examine(id, handle);
  }

  async function examine(id: string, handle: ImportHandle): Promise<void> {
    const known = await line();
    const widths = own.file(id)?.settings.widths ?? usualWidths;
    const findings = await handle.ask({ kind: 'examine', ...known, widths });
    if (!findings) return;
    own.change(id, ({ status }) => (status.stage === 'open' ? { status: { ...status, findings } } : {}));
  }

  function judged(id: string, shown: Shown, mapping: FieldMapping | null, balance: MeasuredBalance) {
    let opened: OpenedFile | undefined;
    own.change(id, ({ status }) => {
      if (status.stage !== 'open') return {};
      opened = { ...status.opened, mapping: mapping ?? status.opened.mapping };
      return { status: { ...status, opened, balance } };
    });
    if (!opened || !shown.handle) return;
    const before = shown.paintedBy;
    shown.paintedBy = JSON.stringify(mapping);
    if (before === shown.paintedBy) return;
    void myMap.draw(id, opened, shown.handle);
    void examine(id, shown.handle);
  }

  return { preview, present, judged, examine };
}
