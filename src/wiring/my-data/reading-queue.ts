import type { FileSettings, JudgeSettings, LookSettings } from '../../core/my-data/file-settings.ts';
import type { MyFile } from '../../core/my-data/my-data.ts';
import type { KeptFiles } from '../../data/my-data/kept-files.ts';
import type { ImportHandle, openImport } from '../../data/my-data/open-import.ts';
import type { MyDataStore } from '../../state/my-data/my-data-store.ts';
import { atMost } from './at-most.ts';
import type { KnownLine } from './known-line.ts';
import type { openMyMap } from './my-map.ts';
import { createRemembering } from './remembering.ts';
import { createRemoving } from './removing.ts';
import { createShowing, type Shown, unshown } from './showing.ts';

type Parts = {
  readonly own: MyDataStore;
  readonly kept: KeptFiles;
  readonly myMap: ReturnType<typeof openMyMap>;
  readonly openImport: typeof openImport;
  line(): Promise<KnownLine>;
  tolerance(): number;
  /** Hears how far the comparison of a file with another list is. */
  comparing?(file: string, share: number): void;
};

/** What runs for a file besides its record in the store; `patience` in times of what a file of its size may take. */
type Run = Shown & { patience: number };

/** Kept files larger than this are not read again unasked: a visit should not begin with a minute of work. */
const restingBytes = 64 * 1024 * 1024;

/** Milliseconds for which the next file waits until this one is drawn. */
const longestDrawing = 10_000;

/** Reads opened files one after another, each in a worker of its own, and keeps store, browser and map in step. */
export function createReadingQueue({ own, kept, myMap, openImport, line, tolerance, comparing }: Parts) {
  const runs = new Map<string, Run>();
  const show = createShowing({ own, myMap, line });
  const { change, set } = createRemembering({ own, kept });
  const removing = createRemoving({ own, kept, myMap });
  let waiting: string[] = [];
  let reading: string | null = null;

  const judgeBy = ({ settings: { mapping, accuracyM, allowance } }: MyFile) => ({
    mapping,
    accuracyM,
    allowance,
    tolerancePercent: tolerance(),
  });

  function finish(id: string) {
    if (reading === id) reading = null;
    next();
  }

  function next() {
    if (reading !== null) return;
    const id = waiting.shift();
    if (id === undefined) return;
    const [file, run] = [own.file(id), runs.get(id)];
    if (file && run) read(file, run);
    else next();
  }

  /** The feature that is chosen goes with the file's reading: in another one it has other areas. */
  function unchoose(id: string) {
    if (own.data.value.current === id) own.choose(null);
  }

  function read(file: MyFile<Blob>, run: Run) {
    const { id, name, settings } = file;
    reading = id;
    run.handle?.close();
    Object.assign(run, { paintedBy: null, looked: null, turn: null });
    unchoose(id);
    change(id, { status: { stage: 'reading', progress: null } });
    run.handle = openImport(
      { file: file.bytes, name, settings, tolerancePercent: tolerance() },
      {
        progress: (progress) => own.change(id, { status: { stage: 'reading', progress } }),
        // Where it cannot be drawn, that is told once the file is open.
        preview: (preview) => void show.preview(id, run, preview).catch(() => {}),
        failed(problem) {
          run.handle?.close();
          run.handle = null;
          myMap.erase(id);
          unchoose(id);
          change(id, { status: { stage: 'failed', problem } });
          // One that was slow is given more time when the reader asks for it once more.
          if (problem.code === 'took-too-long') run.patience *= 2;
          finish(id);
        },
        opened(opened, balance) {
          change(id, { status: { stage: 'open', opened, balance, findings: null } });
          const drawn = show.present(id, run, opened);
          void atMost(longestDrawing, drawn).finally(() => finish(id));
        },
        judged: (mapping, balance) => show.judged(id, run, mapping, balance),
        looking: (share) => show.looking(id, share),
        comparing: (share) => comparing?.(id, share),
      },
      run.patience,
    );
  }

  /** Puts a file behind the others. What has come back by itself does not move the map. */
  function list(file: MyFile<Blob>, cameBack: boolean) {
    runs.set(file.id, { ...unshown, reveal: !cameBack, patience: 1 });
    own.add(file, !cameBack);
    if (file.status.stage === 'waiting') waiting.push(file.id);
  }

  function stop(id: string) {
    runs.get(id)?.handle?.close();
    runs.delete(id);
    waiting = waiting.filter((each) => each !== id);
    finish(id);
  }

  function readAgain(id: string) {
    const run = runs.get(id);
    if (!run || waiting.includes(id)) return;
    run.reveal = true;
    // One that is still being read or drawn is read once more when that is done.
    own.change(id, { status: { stage: 'waiting' } });
    waiting.push(id);
    next();
  }

  function judge(id: string) {
    const file = own.file(id);
    if (file) runs.get(id)?.handle?.judge(judgeBy(file));
  }

  function setReading(id: string, settings: Partial<FileSettings>) {
    set(id, settings);
    readAgain(id);
  }

  const withRun = (use: (id: string, run: Run) => void) => (id: string) => {
    const run = runs.get(id);
    if (run) use(id, run);
  };
  const lookAgain = withRun(show.lookAgain);

  return {
    handle: (id: string): ImportHandle | null => runs.get(id)?.handle ?? null,
    /** Takes in a file that the reader has just given, and keeps it while it is being read. */
    add(file: MyFile<Blob>) {
      const { id } = file;
      list(file, false);
      void kept.keep(file).then((keeping) => {
        if (!runs.has(id)) return void kept.remove(id);
        change(id, { keeping });
      });
      next();
    },
    /** Brings back what the browser kept; what was being read when the page ended waits for the reader. */
    async restore() {
      for (const file of await kept.all()) {
        const rests = file.status.stage === 'waiting' && file.bytes.size > restingBytes;
        list(rests ? { ...file, status: { stage: 'resting' } } : file, true);
      }
      next();
    },
    /** Another mapping or accuracy for a file: judged again, and remembered. */
    setJudging(id: string, settings: Partial<JudgeSettings>) {
      set(id, settings);
      judge(id);
    },
    /** Its parcels looked at together once more where other widths were asked for; remembered. */
    setLooking(id: string, settings: Partial<LookSettings>) {
      set(id, settings);
      if (settings.widths) lookAgain(id);
    },
    lookAgain,
    drawAgain: withRun(show.drawAgain),
    partUndrawn: show.partUndrawn,
    /** Settles when the parcels of an open file have been looked at together. */
    looked: async (id: string) => runs.get(id)?.looked ?? undefined,
    /** What changes neither its figures nor its findings; remembered. */
    set,
    /** The file read once more, in another way. */
    setReading,
    exchangeAxes: (id: string) => setReading(id, { swapAxes: !own.file(id)?.settings.swapAxes }),
    judgeAll() {
      for (const id of runs.keys()) judge(id);
    },
    readAgain,
    remove(id: string) {
      stop(id);
      void removing.remove(id);
    },
    removeAll() {
      const ids = [...runs.keys()];
      waiting = [];
      ids.forEach(stop);
      void removing.removeAll(ids);
    },
  };
}
