import { type Row, readTable, TableError } from './table-read.ts';

export interface Citation {
  publisher: string;
  title?: string;
  date?: string;
  lang?: string;
  url: string;
  note?: string;
}

const FILE = 'citations.csv';
const COLUMNS = ['id', 'publisher', 'title', 'date', 'lang', 'url', 'note'];

/** The citations by id, with a record of which of them the other tables lean on. */
export class Citations {
  private readonly used = new Set<string>();

  constructor(
    private readonly byId: ReadonlyMap<string, Citation>,
    private readonly rows: ReadonlyMap<string, Row>,
  ) {}

  /** The source ids of a cell; throws when one has no citation or stands twice. */
  cited(row: Row, column: string): string[] {
    const ids = row.words(column);
    for (const id of ids) {
      if (!this.byId.has(id)) row.fail(column, `the source "${id}" is not in ${FILE}`);
      if (ids.indexOf(id) !== ids.lastIndexOf(id)) row.fail(column, `the source "${id}" stands twice`);
      this.used.add(id);
    }
    return ids;
  }

  /** One source id, as `cited`. */
  citedOne(row: Row, column: string): string {
    const ids = this.cited(row, column);
    return ids.length === 1 && ids[0] !== undefined ? ids[0] : row.fail(column, 'must name one source');
  }

  /** All citations by id; throws when one is leant on by no row. */
  all(): Record<string, Citation> {
    for (const [id, row] of this.rows) {
      if (!this.used.has(id)) throw new TableError(FILE, row.line, 'id', `no row leans on "${id}"`);
    }
    return Object.fromEntries(this.byId);
  }
}

function parseCitation(row: Row): Citation {
  const url = row.text('url');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    row.fail('url', `"${url}" is not a web address`);
  const citation: Citation = { publisher: row.text('publisher'), url };
  for (const column of ['title', 'lang', 'note'] as const) {
    const cell = row.orNull(column);
    if (cell !== null) citation[column] = cell;
  }
  if (row.orNull('date') !== null) citation.date = row.date('date');
  return citation;
}

/** Reads citations.csv of `dir`. */
export function readCitations(dir: string): Citations {
  const rows = readTable(dir, FILE, COLUMNS, 'id');
  return new Citations(
    new Map(rows.map((row) => [row.text('id'), parseCitation(row)])),
    new Map(rows.map((row) => [row.text('id'), row])),
  );
}
