import type { FieldMapping } from '../../core/my-data/mapping.ts';
import type { ReadSettings } from './source.ts';

/** What is remembered of a file besides its bytes; `id` orders files by time of opening. */
export type FileNote = {
  readonly id: string;
  readonly name: string;
  readonly mapping: FieldMapping | null;
  readonly swapAxes: boolean;
  readonly accuracyM: number;
  /** How the reader wants it read where the file does not say; absent in notes of earlier versions. */
  readonly settings?: ReadSettings;
  /** True while the file is being read: still true after a reload, the page ended in the middle of it. */
  readonly reading: boolean;
};

export type KeptFile = { readonly note: FileNote; readonly file: Blob };

/** Whether something could be kept: `full` and `forbidden` leave all that was kept before as it was. */
export type Kept = 'kept' | 'full' | 'forbidden';

export type KeptFiles = {
  /** All that is kept, oldest first; empty where the browser forbids storage. */
  all(): Promise<readonly KeptFile[]>;
  /** Keeps a file with its note, both or neither. */
  keep(kept: KeptFile): Promise<Kept>;
  /** Replaces the note of a kept file. */
  annotate(note: FileNote): Promise<Kept>;
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
            return file instanceof Blob ? [{ note, file }] : [];
          })
          .sort((a, b) => (a.note.id < b.note.id ? -1 : 1));
      } catch {
        return [];
      }
    },
    keep: ({ note, file }) =>
      attempt(({ idb, store }) =>
        idb.setMany(
          [
            [fileKey(note.id), file],
            [noteKey(note.id), note],
          ],
          store,
        ),
      ),
    annotate: (note) => attempt(({ idb, store }) => idb.setMany([[noteKey(note.id), note]], store)),
    remove: (id) => attempt(({ idb, store }) => idb.delMany([fileKey(id), noteKey(id)], store)),
    removeAll: () => attempt(({ idb, store }) => idb.clear(store)),
  };
}
