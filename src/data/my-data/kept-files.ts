import { untouched } from '../../core/my-data/file-settings.ts';
import { fileProblem } from '../../core/my-data/import-problem.ts';
import { noteOf, readNote } from '../../core/my-data/kept-note.ts';
import type { MyFile } from '../../core/my-data/my-data.ts';

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

const nameOf = (note: unknown, bytes: Blob, id: string): string => {
  const { name } = (note ?? {}) as { name?: unknown };
  if (typeof name === 'string' && name !== '') return name;
  return bytes instanceof File ? bytes.name : id;
};

/** A kept file. Where its note cannot be read whole it waits for the reader, who is told, with nothing remembered. */
function fileOf(id: string, bytes: Blob, note: unknown): MyFile<Blob> {
  const read = readNote(note);
  if (!read) {
    const status = { stage: 'failed', problem: fileProblem('kept-otherwise') } as const;
    return { id, name: nameOf(note, bytes, id), bytes, settings: untouched, keeping: 'kept', status };
  }
  const { name, settings, reading } = read;
  const status = reading
    ? ({ stage: 'failed', problem: fileProblem('interrupted') } as const)
    : ({ stage: 'waiting' } as const);
  return { id, name, bytes, settings, keeping: 'kept', status };
}

const isForeign = ({ status }: MyFile) =>
  status.stage === 'failed' && status.problem.code === 'kept-otherwise';

const refusal = (error: unknown): Kept =>
  error instanceof Error && /quota|disk|full/i.test(`${error.name} ${error.message}`) ? 'full' : 'forbidden';

/** Opened files in IndexedDB: the bytes in one record, the note in another. They never leave the machine. */
export function createKeptFiles(
  load: () => Promise<KeyValues> = () => import('idb-keyval'),
  databaseName = 'khujand-my-data',
): KeptFiles {
  let opening: Promise<{ idb: KeyValues; store: ReturnType<KeyValues['createStore']> }> | undefined;
  /** Files whose notes are of another version: what it wrote there is for it, and is not written over. */
  const foreign = new Set<string>();
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
        const files = [...records].flatMap(([key, bytes]) => {
          const id = /^(.+)\/file$/s.exec(key)?.[1];
          return id !== undefined && bytes instanceof Blob
            ? [fileOf(id, bytes, records.get(noteKey(id)))]
            : [];
        });
        for (const file of files) if (isForeign(file)) foreign.add(file.id);
        return files.sort((a, b) => (a.id < b.id ? -1 : 1));
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
    annotate: async (file) =>
      foreign.has(file.id)
        ? 'kept'
        : attempt(({ idb, store }) => idb.setMany([[noteKey(file.id), noteOf(file)]], store)),
    remove: (id) => attempt(({ idb, store }) => idb.delMany([fileKey(id), noteKey(id)], store)),
    removeAll: () => attempt(({ idb, store }) => idb.clear(store)),
  };
}
