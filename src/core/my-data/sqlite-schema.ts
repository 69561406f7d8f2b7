import type { SqliteFile, SqliteValue } from './sqlite-file.ts';

export type SqliteTable = {
  readonly rootPage: number;
  readonly columns: readonly string[];
  /** The column that stands for the number of the row and is stored as nothing, or -1. */
  readonly rowIdColumn: number;
};

/** The parts of a list in brackets, cut at its own commas: not at those in brackets or quotes within. */
function parts(text: string): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const closing = c === '[' ? ']' : c;
    if (c === '"' || c === "'" || c === '`' || c === '[') {
      const end = text.indexOf(closing, i + 1);
      i = end === -1 ? text.length : end;
    } else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === ',' && depth === 0) {
      found.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, text.slice(from)].map((part) => part.trim());
}

const firstWord = /^(?:"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\]|([^\s(),]+))/;

const nameIn = (definition: string): string => {
  const match = firstWord.exec(definition);
  return (match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? '').trim();
};

const isConstraint = (definition: string) =>
  /^(constraint|primary\s+key|unique|check|foreign\s+key)\b/i.test(definition);

/** The columns of a `CREATE TABLE`, and which of them is the number of the row. */
export function columnsOf(sql: string): Pick<SqliteTable, 'columns' | 'rowIdColumn'> {
  const [open, close] = [sql.indexOf('('), sql.lastIndexOf(')')];
  const definitions = parts(sql.slice(open + 1, close));
  const columns = definitions.filter((definition) => !isConstraint(definition));
  const names = columns.map(nameIn);
  const own = columns.findIndex((column) => /\binteger\b[\s\S]{0,80}\bprimary\s+key\b/i.test(column));
  if (own >= 0) return { columns: names, rowIdColumn: own };
  const key = definitions.find((definition) => /^(constraint\s+\S+\s+)?primary\s+key\b/i.test(definition));
  const keyName = key === undefined ? '' : nameIn(key.slice(key.indexOf('(') + 1).trim());
  const column = names.findIndex((name) => name.toLowerCase() === keyName.toLowerCase());
  return { columns: names, rowIdColumn: /\sinteger\b/i.test(columns[column] ?? '') ? column : -1 };
}

/** The tables of a database by their names in small letters. */
export function sqliteTables(file: SqliteFile): ReadonlyMap<string, SqliteTable> {
  const tables = new Map<string, SqliteTable>();
  for (const { values } of file.rows(1)) {
    const [type, name, , rootPage, sql] = values;
    if (type !== 'table' || typeof name !== 'string' || typeof rootPage !== 'number' || rootPage < 1)
      continue;
    if (typeof sql === 'string') tables.set(name.toLowerCase(), { rootPage, ...columnsOf(sql) });
  }
  return tables;
}

/** The rows of a table as values by column. */
export function* tableRows(
  file: SqliteFile,
  table: SqliteTable,
): Generator<ReadonlyMap<string, SqliteValue>> {
  for (const { rowId, values } of file.rows(table.rootPage))
    yield new Map(
      table.columns.map((name, i) => [name, i === table.rowIdColumn ? rowId : (values[i] ?? null)] as const),
    );
}
