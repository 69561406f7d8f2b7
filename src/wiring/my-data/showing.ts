import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { MeasuredBalance } from '../../core/my-data/my-balance.ts';
import type { FileStatus } from '../../core/my-data/my-data.ts';
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
  /** The line before the exchange, as soon as it is known. */
  line(): Promise<KnownLine>;
};

/** Who answers for a file, and how it stands on the map. */
export type Shown = {
  handle: ImportHandle | null;
  /** Whether the map should go there once it is read. */
  reveal: boolean;
  /** The mapping by which it is painted, as text; null before it is. */
  paintedBy: string | null;
  /** Settles when its parcels have been looked at together; null before anybody has begun to. */
  looked: Promise<void> | null;
  /** The looking that was asked for last. */
  turn: symbol | null;
};

export const unshown: Shown = { handle: null, reveal: false, paintedBy: null, looked: null, turn: null };

type Open = Extract<FileStatus, { stage: 'open' }>;

/** Brings a file that was read, or judged anew, to the map and to the panel. */
export function createShowing({ own, myMap, line }: Parts) {
  const change = (id: string, changed: Partial<Open>, isDue: (status: Open) => boolean = () => true) =>
    own.change(id, ({ status }) =>
      status.stage === 'open' && isDue(status) ? { status: { ...status, ...changed } } : {},
    );

  /** Draws what has been read so far of a file that takes long. */
  async function preview(id: string, { handle, reveal, paintedBy }: Shown, found: Preview): Promise<void> {
    if (!handle || paintedBy !== null) return;
    if (reveal && found.bounds) await myMap.reveal(found.bounds, found);
    await myMap.draw(id, found, handle);
  }

  /** Draws a file as it is mapped; where the map cannot, the panel says so. */
  async function draw(id: string, shown: Shown, opened: OpenedFile, reveal: boolean): Promise<void> {
    const { handle } = shown;
    if (!handle) return;
    change(id, { undrawn: 'yet' });
    try {
      if (reveal && opened.bounds) await myMap.reveal(opened.bounds, opened);
      const painted = JSON.stringify(opened.mapping);
      shown.paintedBy = painted;
      await myMap.draw(id, opened, handle);
      if (shown.handle !== handle || shown.paintedBy !== painted) return;
      change(id, { undrawn: undefined }, ({ undrawn }) => undrawn === 'yet');
    } catch {
      if (shown.handle === handle) change(id, { undrawn: 'whole' });
    }
  }

  /** Hears that part of what is in view could not be painted. */
  const partUndrawn = (id: string) =>
    change(id, { undrawn: 'part' }, ({ undrawn = 'yet' }) => undrawn === 'yet');

  /** Draws a file; what its parcels are together is found out meanwhile, and holds up no other file. */
  async function present(id: string, shown: Shown, opened: OpenedFile): Promise<void> {
    const drawn = draw(id, shown, opened, shown.reveal);
    shown.looked = drawn.then(() => look(id, shown));
    await drawn;
    performance.mark('import-ready');
  }

  /** Once more, where the map could not. */
  function drawAgain(id: string, shown: Shown): void {
    const status = own.file(id)?.status;
    if (status?.stage !== 'open') return;
    void draw(id, shown, status.opened, false);
  }

  /** Has the parcels looked at together; what was asked for later takes the place of this. */
  async function look(id: string, shown: Shown): Promise<void> {
    const { handle } = shown;
    if (!handle) return;
    const turn = Symbol('look');
    shown.turn = turn;
    change(id, { looking: 0 });
    const known = await line();
    if (shown.turn !== turn) return;
    const widths = own.file(id)?.settings.widths ?? usualWidths;
    const findings = await handle.ask({ kind: 'examine', ...known, widths });
    if (shown.turn !== turn || shown.handle !== handle) return;
    change(id, findings ? { findings, looking: undefined } : { looking: 'failed' });
  }

  /** Hears how far looking is. */
  const looking = (id: string, share: number) =>
    change(id, { looking: share }, (status) => typeof status.looking === 'number');

  function lookAgain(id: string, shown: Shown): void {
    shown.looked = look(id, shown);
  }

  function judged(id: string, shown: Shown, mapping: FieldMapping | null, balance: MeasuredBalance) {
    let opened: OpenedFile | undefined;
    own.change(id, ({ status }) => {
      if (status.stage !== 'open') return {};
      opened = { ...status.opened, mapping: mapping ?? status.opened.mapping };
      return { status: { ...status, opened, balance } };
    });
    if (!opened || !shown.handle) return;
    if (shown.paintedBy === JSON.stringify(opened.mapping)) return;
    void draw(id, shown, opened, false);
    lookAgain(id, shown);
  }

  return { preview, present, judged, looking, lookAgain, drawAgain, partUndrawn };
}
