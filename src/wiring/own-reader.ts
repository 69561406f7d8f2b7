import { fileProblem } from '../core/import/import-problem.ts';
import type { CountryGround } from '../core/import/misplaced.ts';
import type { OpenedFile } from '../core/import/opened-file.ts';
import type { OwnBalance } from '../core/import/own-balance.ts';
import { type ImportHandle, openImport } from '../data/import/open-import.ts';
import type { FileNote, KeptFiles } from '../data/keep/kept-files.ts';
import type { MyDataStore } from '../state/my-data.ts';
import type { OwnEntry } from './own-entry.ts';
import type { openOwnMap } from './own-map.ts';

type Parts = {
  readonly own: MyDataStore;
  readonly kept: KeptFiles;
  readonly ownMap: ReturnType<typeof openOwnMap>;
  grounds(): readonly CountryGround[];
  tolerance(): number;
};

/** Kept files larger than this are not read again unasked: a visit should not begin with a minute of work. */
const restingBytes = 64 * 1024 * 1024;

/** Reads opened files one after another, each in a worker of its own, and keeps store, browser and map in step. */
export function createOwnReader({ own, kept, ownMap, grounds, tolerance }: Parts) {
  const entries = new Map<string, OwnEntry>();
  let waiting: string[] = [];
  let reading: string | null = null;

  const judgeBy = ({ note }: OwnEntry) => ({
    mapping: note.mapping,
    accuracyM: note.accuracyM,
    tolerancePercent: tolerance(),
  });

  function annotate(entry: OwnEntry, change: Partial<FileNote>) {
    entry.note = { ...entry.note, ...change };
    const { id } = entry.note;
    const file = own.data.value.files.find((each) => each.id === id);
    if (file?.keeping === 'kept') void kept.annotate(entry.note);
  }

  function finish(id: string) {
    if (reading === id) reading = null;
    next();
  }

  function next() {
    if (reading !== null) return;
    const id = waiting.shift();
    const entry = id === undefined ? undefined : entries.get(id);
    if (entry) read(entry);
    else if (id !== undefined) next();
  }

  function read(entry: OwnEntry) {
    const { id, name, swapAxes } = entry.note;
    reading = id;
    entry.handle?.close();
    own.change(id, { at: { stage: 'reading', progress: null } });
    annotate(entry, { reading: true });
    entry.handle = openImport(
      { file: entry.file, name, swapAxes, ...judgeBy(entry) },
      {
        progress: (progress) => own.change(id, { at: { stage: 'reading', progress } }),
        failed(problem) {
          entry.handle?.close();
          entry.handle = null;
          void ownMap.erase(id);
          own.change(id, { at: { stage: 'failed', problem } });
          annotate(entry, { reading: false });
          finish(id);
        },
        opened(opened, balance) {
          own.change(id, { at: { stage: 'open', opened, balance, findings: null } });
          annotate(entry, { reading: false });
          void present(entry, opened).finally(() => finish(id));
        },
        judged: (mapping, balance) => judged(entry, mapping, balance),
      },
    );
  }

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

  function remove(id: string) {
    const entry = entries.get(id);
    entry?.handle?.close();
    entries.delete(id);
    waiting = waiting.filter((each) => each !== id);
    own.remove(id);
    void ownMap.erase(id);
    void kept.remove(id);
    finish(id);
  }

  function readAgain(id: string) {
    const entry = entries.get(id);
    if (!entry || waiting.includes(id) || reading === id) return;
    entry.reveal = true;
    own.change(id, { at: { stage: 'waiting' } });
    waiting.push(id);
    next();
  }

  return {
    handle: (id: string): ImportHandle | null => entries.get(id)?.handle ?? null,
    /** Takes in a file that the reader has just given, and keeps it while it is being read. */
    add(entry: OwnEntry) {
      const { id, name, accuracyM } = entry.note;
      entries.set(id, entry);
      own.add(
        { id, name, bytes: entry.file.size, accuracyM, keeping: 'unknown', at: { stage: 'waiting' } },
        true,
      );
      void kept.keep({ note: entry.note, file: entry.file }).then((keeping) => {
        if (!entries.has(id)) return void kept.remove(id);
        own.change(id, { keeping });
        annotate(entry, {});
      });
      waiting.push(id);
      next();
    },
    /** Brings back what the browser kept; what was being read when the page ended waits for the reader. */
    async restore() {
      for (const { note, file } of await kept.all()) {
        const entry: OwnEntry = { file, note, handle: null, reveal: false, paintedBy: null };
        entries.set(note.id, entry);
        const resting = file.size > restingBytes;
        own.add(
          {
            id: note.id,
            name: note.name,
            bytes: file.size,
            accuracyM: note.accuracyM,
            keeping: 'kept',
            at: note.reading
              ? { stage: 'failed', problem: fileProblem('interrupted') }
              : { stage: resting ? 'resting' : 'waiting' },
          },
          false,
        );
        if (!note.reading && !resting) waiting.push(note.id);
      }
      next();
    },
    /** Another mapping or accuracy for a file: judged again, and remembered. */
    change(id: string, change: Partial<Pick<FileNote, 'mapping' | 'accuracyM'>>) {
      const entry = entries.get(id);
      if (!entry) return;
      annotate(entry, change);
      own.change(id, { accuracyM: entry.note.accuracyM });
      entry.handle?.judge(judgeBy(entry));
    },
    exchangeAxes(id: string) {
      const entry = entries.get(id);
      if (!entry) return;
      annotate(entry, { swapAxes: !entry.note.swapAxes });
      readAgain(id);
    },
    judgeAll() {
      for (const entry of entries.values()) entry.handle?.judge(judgeBy(entry));
    },
    readAgain,
    remove,
    removeAll() {
      waiting = [];
      for (const id of [...entries.keys()]) remove(id);
      void kept.removeAll();
    },
  };
}
