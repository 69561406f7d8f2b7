import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { PipelineError } from './pipeline-error.ts';

/** A fault in an authored table. The message names file, row (the header is row 1), column and reason. */
export class TableError extends PipelineError {
  constructor(file: string, row: number, column: string, reason: string) {
    super(file, `row ${row}, column "${column}"`, reason);
    this.name = 'TableError';
  }
}

/** One row of an authored table. Every reader throws a TableError that points at its cell. */
export class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: ReadonlyMap<string, string>,
  ) {}

  fail(column: string, reason: string): never {
    throw new TableError(this.file, this.line, column, reason);
  }

  /** The trimmed cell; '' when empty. */
  optional(column: string): string {
    const cell = this.cells.get(column);
    return cell === undefined ? this.fail(column, 'no such column') : cell;
  }

  text(column: string): string {
    return this.optional(column) || this.fail(column, 'is empty');
  }

  orNull(column: string): string | null {
    return this.optional(column) || null;
  }

  decimal(column: string): number {
    const cell = this.text(column);
    return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : this.fail(column, `"${cell}" is not a number`);
  }

  /** A positive decimal figure exactly as written, without thousands marks. */
  figure(column: string): string {
    const cell = this.text(column);
    const valid = /^\d+(\.\d+)?$/.test(cell) && Number(cell) > 0;
    return valid ? cell : this.fail(column, `"${cell}" is not a positive number`);
  }

  /** As `figure`, but thousands may be marked with commas, as many sources write them. */
  groupedFigure(column: string): string {
    const cell = this.text(column);
    return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell) ? cell : this.figure(column);
  }

  oneOf<T extends string>(column: string, allowed: readonly T[]): T {
    const cell = this.text(column);
    const found = allowed.find((value) => value === cell);
    return found ?? this.fail(column, `"${cell}" is none of ${allowed.join(', ')}`);
  }

  /** Words separated by blanks, at least one. */
  words(column: string): string[] {
    return this.text(column).split(/\s+/);
  }

  /** A calendar date, YYYY-MM-DD. */
  date(column: string): string {
    const cell = this.text(column);
    const time = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? Date.parse(`${cell}T00:00:00Z`) : Number.NaN;
    const valid = !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
    return valid ? cell : this.fail(column, `"${cell}" is not a date YYYY-MM-DD`);
  }
}

/** Reads `file` of `dir`; the header must be exactly `columns`, and `key` (if given) unique. */
export function readTable(dir: string, file: string, columns: readonly string[], key?: string): Row[] {
  let text: string;
  try {
    text = readFileSync(join(dir, file), 'utf8');
  } catch {
    throw new TableError(file, 1, '', 'cannot be read');
  }
  const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
  if (header.join() !== columns.join()) {
    throw new TableError(file, 1, header.join(), `the header must be ${columns.join()}`);
  }
  const seen = new Map<string, number>();
  return lines.map((cells, index) => {
    const number = index + 2;
    if (cells.length !== columns.length) {
      throw new TableError(file, number, '', `has ${cells.length} cells instead of ${columns.length}`);
    }
    const row = new Row(file, number, new Map(columns.map((column, i) => [column, (cells[i] ?? '').trim()])));
    if (key !== undefined) {
      const id = row.text(key);
      const before = seen.get(id);
      if (before !== undefined) row.fail(key, `"${id}" stands already in row ${before}`);
      seen.set(id, number);
    }
    return row;
  });
}
