import { type FileSettings, untouched } from '../../core/my-data/file-settings.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import type { MyFile } from '../../core/my-data/my-data.ts';

/** What is written of a file besides its bytes, in the shape of version 0.1. */
type FileNote = {
  readonly id: string;
  readonly name: string;
  readonly mapping: FileSettings['mapping'];
  readonly swapAxes: boolean;
  readonly accuracyM: number;
  /** How it is read where it does not say; absent in notes of version 0.1. */
  readonly settings?: Partial<Omit<FileSettings, 'mapping' | 'swapAxes' | 'accuracyM'>>;
  /** Whether it is being read: where this still stands after a reload, the page ended in the middle of it. */
  readonly reading: boolean;
};

/** Whether something could be kept: `full` and `forbidden` leave all that was kept before as it was. */
export type Kept = 'kept' | 'full' | 'forbidden';

export type KeptFiles = {
  /** All that is kept, oldest first; empty where the browser forbids storage. */
  all(): Promise<readonly MyFile<Blob>[]>;
  /** Keeps a file with what the reader said of it, both or neither. */
  keep(file: MyFile<Blob>): Promise<Kept>;
  /** Replaces what is remembered of a kept file besides its bytes. */
  annotate(file: MyFile<Blob>): Promise<Kept>;
  remove(id: string): Promise<Kept>;
  removeAll(): Promise<Kept>;
};

/** What is used of idb-keyval. */
export type KeyValues = Pick<
  typeof import('idb-keyval'),
  'createStore' | 'entries' | 'setMany' | 'delMany' | 'clear'
>;

const fileKey = (id: string) => `${id}/file`;
const noteKey = (id: string) => `${id}/note`;

const isNote = (value: unknown): value is FileNote => {
  const { id, name } = (value ?? {}) as Partial<FileNote>;
  return typeof id === 'string' && typeof name === 'string';
};

const noteOf = ({ id, name, settings, status }: MyFile): FileNote => {
  const { mapping, swapAxes, accuracyM, ...reading } = settings;
  return { id, name, mapping, swapAxes, accuracyM, settings: reading, reading: status.stage === 'reading' };
};

const fileOf = ({ id, name, settings, reading, ...said }: FileNote, bytes: Blob): MyFile<Blob> => {
  const { mapping, swapAxes, accuracyM } = said;
  return {
    id,
    name,
    bytes,
    settings: { ...untouched, ...settings, mapping, swapAxes, accuracyM },
    keeping: 'kept',
    status: reading ? { stage: 'failed', problem: fileProblem('interrupted') } : { stage: 'waiting' },
  };
};

const refusal = (error: unknown): Kept =>
  error instanceof Error && /quota|disk|full/i.test(`${error.name} ${error.message}`) ? 'full' : 'forbidden';

/** Opened files in IndexedDB: the bytes in one record, the note in another. They never leave the machine. */
export function createKeptFiles(
  load: () => Promise<KeyValues> = () => import('idb-keyval'),
  databaseName = 'khujand-my-data',
): KeptFiles {
  let opening: Promise<{ idb: KeyValues; store: ReturnType<KeyValues['createStore']> }> | undefined;
  const database = () => {
    opening ??= load().then((idb) => ({ idb, store: idb.createStore(databaseName, 'files') }));
    return opening;
  };
  const attempt = async (
    work: (db: Awaited<ReturnType<typeof database>>) => Promise<void>,
  ): Promise<Kept> => {
    try {
      await work(await database());
      return 'kept';
    } catch (error) {
      return refusal(error);
    }
  };
  return {
    async all() {
      try {
        const { idb, store } = await database();
        const records = new Map(await idb.entries<string, unknown>(store));
        return [...records.values()]
          .filter(isNote)
          .flatMap((note) => {
            const file = records.get(fileKey(note.id));
            return file instanceof Blob ? [fileOf(note, file)] : [];
          })
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      } catch {
        return [];
      }
    },
    keep: (file) =>
      attempt(({ idb, store }) =>
        idb.setMany(
          [
            [fileKey(file.id), file.bytes],
            [noteKey(file.id), noteOf(file)],
          ],
          store,
        ),
      ),
    annotate: (file) => attempt(({ idb, store }) => idb.setMany([[noteKey(file.id), noteOf(file)]], store)),
    remove: (id) => attempt(({ idb, store }) => idb.delMany([fileKey(id), noteKey(id)], store)),
    removeAll: () => attempt(({ idb, store }) => idb.clear(store)),
  };
}
