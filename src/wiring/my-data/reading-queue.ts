import { fileProblem } from '../../core/my-data/import-problem.ts';
import type { CountryGround } from '../../core/my-data/misplaced.ts';
import type { FileNote, KeptFiles } from '../../data/my-data/kept-files.ts';
import type { ImportHandle, openImport } from '../../data/my-data/open-import.ts';
import { asTheFileSays, type ReadSettings } from '../../data/my-data/source.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import { listed, type MyEntry } from './entry.ts';
import type { openMyMap } from './my-map.ts';
import { createShowing } from './showing.ts';

type Parts = {
  readonly own: MyDataStore;
  readonly kept: KeptFiles;
  readonly myMap: ReturnType<typeof openMyMap>;
  readonly openImport: typeof openImport;
  grounds(): readonly CountryGround[];
  tolerance(): number;
};

/** Kept files larger than this are not read again unasked: a visit should not begin with a minute of work. */
const restingBytes = 64 * 1024 * 1024;

/** Milliseconds for which the next file waits until this one is drawn. */
const longestDrawing = 10_000;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Reads opened files one after another, each in a worker of its own, and keeps store, browser and map in step. */
export function createReadingQueue({ own, kept, myMap, openImport, grounds, tolerance }: Parts) {
  const entries = new Map<string, MyEntry>();
  const show = createShowing({ own, myMap, grounds });
  let waiting: string[] = [];
  let reading: string | null = null;

  const judgeBy = ({ note }: MyEntry) => ({
    mapping: note.mapping,
    accuracyM: note.accuracyM,
    tolerancePercent: tolerance(),
  });

  function annotate(entry: MyEntry, change: Partial<FileNote>) {
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

  function read(entry: MyEntry) {
    const { id, name, swapAxes, settings = asTheFileSays } = entry.note;
    reading = id;
    entry.handle?.close();
    own.change(id, { at: { stage: 'reading', progress: null } });
    annotate(entry, { reading: true });
    entry.handle = openImport(
      { file: entry.file, name, swapAxes, settings, ...judgeBy(entry) },
      {
        progress: (progress) => own.change(id, { at: { stage: 'reading', progress } }),
        preview: (preview) => void show.preview(entry, preview),
        failed(problem) {
          entry.handle?.close();
          entry.handle = null;
          void myMap.erase(id);
          own.change(id, { at: { stage: 'failed', problem } });
          annotate(entry, { reading: false });
          // One that was slow is given more time when the reader asks for it once more.
          if (problem.code === 'took-too-long') entry.patience *= 2;
          finish(id);
        },
        opened(opened, balance) {
          own.change(id, { at: { stage: 'open', opened, balance, findings: null } });
          annotate(entry, { reading: false });
          const drawn = show.present(entry, opened);
          void Promise.race([drawn, after(longestDrawing)]).finally(() => finish(id));
        },
        judged: (mapping, balance) => show.judged(entry, mapping, balance),
      },
      entry.patience,
    );
  }

  function remove(id: string) {
    const entry = entries.get(id);
    entry?.handle?.close();
    entries.delete(id);
    waiting = waiting.filter((each) => each !== id);
    own.remove(id);
    void myMap.erase(id);
    void kept.remove(id);
    finish(id);
  }

  function readAgain(id: string) {
    const entry = entries.get(id);
    if (!entry || waiting.includes(id)) return;
    entry.reveal = true;
    // One that is still being read or drawn is read once more when that is done.
    own.change(id, { at: { stage: 'waiting' } });
    waiting.push(id);
    next();
  }

  return {
    handle: (id: string): ImportHandle | null => entries.get(id)?.handle ?? null,
    /** Takes in a file that the reader has just given, and keeps it while it is being read. */
    add(entry: MyEntry) {
      const { id } = entry.note;
      entries.set(id, entry);
      own.add(listed(entry, 'unknown', { stage: 'waiting' }), true);
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
        const entry: MyEntry = { file, note, handle: null, reveal: false, paintedBy: null, patience: 1 };
        entries.set(note.id, entry);
        const resting = file.size > restingBytes;
        own.add(
          listed(entry, 'kept', {
            ...(note.reading
              ? { stage: 'failed', problem: fileProblem('interrupted') }
              : { stage: resting ? 'resting' : 'waiting' }),
          }),
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
    /** The file read once more, in another way. */
    setReading(id: string, change: Partial<ReadSettings>) {
      const entry = entries.get(id);
      if (!entry) return;
      annotate(entry, { settings: { ...asTheFileSays, ...entry.note.settings, ...change } });
      readAgain(id);
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
