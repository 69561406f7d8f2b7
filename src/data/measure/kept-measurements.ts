import type { KeptSession } from '../../core/measure/kept-session.ts';

/** What is used of idb-keyval. */
export type KeyValues = Pick<
  typeof import('idb-keyval'),
  'createStore' | 'entries' | 'setMany' | 'delMany' | 'clear'
>;

/** Whether something could be kept: `full` and `forbidden` leave all that was kept before as it was. */
export type Kept = 'kept' | 'full' | 'forbidden';

/** All that is kept of measuring. */
export type KeptMeasuring = {
  /** Texts of measurements by their names, in the order in which they were made. */
  readonly texts: ReadonlyMap<string, string>;
  /** Drawings under way, by the tab in which they are drawn. */
  readonly sessions: ReadonlyMap<string, KeptSession>;
  /** Records of a newer form: left alone, and told. */
  readonly newer: number;
};

export type MeasurementKeeper = {
  /** Null where the browser forbids storage. */
  all(): Promise<KeptMeasuring | null>;
  /** Writes and removes in one step: all of it, or nothing. */
  change(written: ReadonlyMap<string, string>, removed: readonly string[]): Promise<Kept>;
  keepSession(tab: string, session: KeptSession | null): Promise<Kept>;
};

/** The form in which records are written; what has a higher one is for a newer page. */
const form = 1;

type KeptRecord = { readonly form: number; readonly text: string; readonly changes?: string | null };

const isRecord = (value: unknown): value is KeptRecord => {
  const { form: written, text } = (value ?? {}) as Partial<KeptRecord>;
  return typeof written === 'number' && typeof text === 'string';
};

const refusal = (error: unknown): Kept =>
  error instanceof Error && /quota|disk|full/i.test(`${error.name} ${error.message}`) ? 'full' : 'forbidden';

const listKey = (name: string) => `list/${name}`;
const sessionKey = (tab: string) => `drawing/${tab}`;

/**
 * Measurements in IndexedDB, a record each, so that two tabs never write over each other's; a written record outlives
 * a killed browser. They never leave the machine.
 */
export function createMeasurementKeeper(
  load: () => Promise<KeyValues> = () => import('idb-keyval'),
  databaseName = 'khujand-measurements',
): MeasurementKeeper {
  let opening: Promise<{ idb: KeyValues; store: ReturnType<KeyValues['createStore']> }> | undefined;
  const database = () => {
    opening ??= load().then((idb) => ({ idb, store: idb.createStore(databaseName, 'measurements') }));
    return opening;
  };
  async function attempt(work: (db: Awaited<ReturnType<typeof database>>) => Promise<void>): Promise<Kept> {
    try {
      await work(await database());
      return 'kept';
    } catch (error) {
      return refusal(error);
    }
  }
  return {
    async all() {
      try {
        const { idb, store } = await database();
        const records = await idb.entries<string, unknown>(store);
        const [texts, sessions] = [new Map<string, string>(), new Map<string, KeptSession>()];
        let newer = 0;
        for (const [key, value] of records.sort(([a], [b]) => (a < b ? -1 : 1))) {
          if (!isRecord(value)) continue;
          const { form: written, text, changes } = value;
          const name = key.slice(key.indexOf('/') + 1);
          if (written > form) newer++;
          else if (key.startsWith('list/')) texts.set(name, text);
          else if (key.startsWith('drawing/'))
            sessions.set(name, { text, changes: typeof changes === 'string' ? changes : null });
        }
        return { texts, sessions, newer };
      } catch {
        return null;
      }
    },
    change: (written, removed) =>
      attempt(async ({ idb, store }) => {
        const records = [...written].map(([name, text]): [string, KeptRecord] => [
          listKey(name),
          { form, text },
        ]);
        if (records.length > 0) await idb.setMany(records, store);
        if (removed.length > 0) await idb.delMany(removed.map(listKey), store);
      }),
    keepSession: (tab, session) =>
      attempt(({ idb, store }) =>
        session === null
          ? idb.delMany([sessionKey(tab)], store)
          : idb.setMany([[sessionKey(tab), { form, ...session }]], store),
      ),
  };
}
