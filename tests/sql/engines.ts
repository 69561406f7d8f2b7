import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve('tests/engines');

/** What to do where a package of `tests/engines` is not installed; null where it is. */
export const missingEngine = (name: string): string | null =>
  existsSync(resolve(folder, 'node_modules', name))
    ? null
    : `${name} is not installed. \`npm test\` installs it, or: node .ci/prepare.mjs --engines`;

/**
 * A package of `tests/engines`, which stands apart so that `npm start` need not install it. Its types are the
 * caller's to state: types are checked before, and without, the engines.
 */
export function enginePackage<Module>(name: string): Module {
  const missing = missingEngine(name);
  if (missing) throw new Error(missing);
  return createRequire(resolve(folder, 'package.json'))(name) as Module;
}

/** A row as an engine hands it over; counts may come as texts. */
export type Row = Readonly<Record<string, unknown>>;

export type Database = {
  /** Runs statements and forgets what they return. */
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly Row[]>;
  close(): Promise<void>;
};

type DuckDb = {
  DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>;
        runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Row[] }>;
        closeSync(): void;
      }>;
      closeSync(): void;
    }>;
  };
};

/** DuckDB in memory or in a file, without extensions but those it carries; it may fetch none. */
export async function openDuckDb(path = ':memory:'): Promise<Database> {
  const { DuckDBInstance } = enginePackage<DuckDb>('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

type Pglite = {
  PGlite: {
    create(options: { extensions: Record<string, unknown>; loadDataDir?: Blob }): Promise<{
      exec(sql: string): Promise<unknown>;
      query(sql: string): Promise<{ rows: Row[] }>;
      dumpDataDir(compression: 'none'): Promise<Blob>;
      close(): Promise<void>;
    }>;
  };
};

/** An empty database with PostGIS in it; goes with the packages when others are installed. */
const emptyPostgis = resolve(folder, 'node_modules/.postgis.tar');

/** PostGIS in Node. The first start makes a database, which takes twice as long as taking it from the disk later. */
export async function openPostgis(): Promise<Database> {
  const { PGlite } = enginePackage<Pglite>('@electric-sql/pglite');
  const { postgis } = enginePackage<{ postgis: unknown }>('@electric-sql/pglite-postgis');
  const made = existsSync(emptyPostgis);
  const database = await PGlite.create({
    extensions: { postgis },
    ...(made ? { loadDataDir: new Blob([readFileSync(emptyPostgis)]) } : {}),
  });
  if (!made) {
    await database.exec('CREATE EXTENSION postgis');
    const dump = Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer());
    writeFileSync(`${emptyPostgis}.part`, dump);
    renameSync(`${emptyPostgis}.part`, emptyPostgis);
  }
  return {
    run: async (sql) => void (await database.exec(sql)),
    rows: async (sql) => (await database.query(sql)).rows,
    close: () => database.close(),
  };
}
