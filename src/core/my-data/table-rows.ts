/** One row of a table with the line on which it begins, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

export type Table = {
  readonly rows: readonly TableRow[];
  /** Lines with a quote that opens a cell and does not close it as it should: it was taken for a letter. */
  readonly strayQuotes: readonly number[];
};

const quote = '"';

/** Cells that seem quoted to the very end of the text; more than that and quotes are letters. */
const mostOpenEnds = 8;

/** Where a quoted cell that begins at `start` ends: behind its closing quote, before a separator or the line's end; else -1. */
function quotedEnd(text: string, start: number, separator: string): number {
  for (let i = text.indexOf(quote, start + 1); i !== -1; i = text.indexOf(quote, i + 1)) {
    if (text[i + 1] === quote) {
      i++;
      continue;
    }
    const next = text[i + 1];
    return next === undefined || next === separator || next === '\n' || next === '\r' ? i + 1 : -1;
  }
  return -2;
}

/** A cell that Excel is told to take for a text, `="012"`, as the text that it is. */
const ofFormula = (cell: string): string =>
  cell.startsWith('="') && cell.endsWith(quote) ? cell.slice(2, -1).replaceAll('""', quote) : cell;

const newlines = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let i = text.indexOf('\n', from); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) count++;
  return count;
};

/**
 * Cuts a table (RFC 4180, any one-letter separator) into rows. A quote that is never closed, or closed in the middle
 * of a cell, swallows nothing: its cell ends at the next separator, and its line is told. Linear in the text. `skipped` lines came before it.
 */
export function parseTable(text: string, separator: string, skipped = 0): Table {
  const rows: TableRow[] = [];
  const strayQuotes: number[] = [];
  let [at, line, openEnds] = [0, 1 + skipped, 0];
  // A carriage return alone ends a line only where there is no other end of line.
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  while (at < text.length) {
    const cells: string[] = [];
    const begun = line;
    let quoted = false;
    for (;;) {
      let end = -1;
      if (text[at] === quote && openEnds < mostOpenEnds) {
        end = quotedEnd(text, at, separator);
        if (end === -2) openEnds++;
      }
      if (end > 0) {
        cells.push(text.slice(at + 1, end - 1).replaceAll('""', quote));
        line += newlines(text, at, end);
        at = end;
        quoted = true;
      } else {
        if (text[at] === quote) strayQuotes.push(line);
        const from = at;
        while (at < text.length && text[at] !== separator && text[at] !== lineEnd) at++;
        const cell = text.slice(from, at);
        cells.push(cell.endsWith('\r') ? cell.slice(0, -1) : cell);
      }
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r' && lineEnd === '\n') at++;
    at++;
    line++;
    // A blank line is no row.
    if (quoted || cells.length > 1 || cells[0] !== '')
      rows.push({ line: begun, cells: cells.map(ofFormula) });
  }
  return { rows, strayQuotes };
}

const separators = [',', ';', '\t', '|'] as const;

/** The first line that is not blank, to its end outside of quotes. */
function firstRecord(text: string): string {
  let quoted = false;
  let begun = false;
  for (let i = 0; i < Math.min(text.length, 65_536); i++) {
    const c = text[i] as string;
    if (c === quote) quoted = !quoted;
    if (c.trim() !== '') begun = true;
    if (begun && !quoted && (c === '\n' || c === '\r')) return text.slice(0, i);
  }
  return (
    text
      .slice(0, 65_536)
      .split('\n')
      .find((each) => each.trim() !== '') ?? ''
  );
}

/** The separator of the first line of several words, where a title stands above it; null where there is none. */
function separatorBelow(text: string): string | null {
  const lines = text
    .slice(0, 8192)
    .split(/\r\n|\n|\r/)
    .slice(1, 7);
  for (const line of lines)
    for (const mark of separators) {
      const words = line.split(mark).filter((cell) => cell.trim() !== '');
      if (words.length > 1 && words.every((cell) => /^[\s"]{0,9}[\p{L}№#_]/u.test(cell))) return mark;
    }
  return null;
}

/** The separator of a table: what its first line `sep=` says, else the one its heading holds most often outside of quotes. */
export function separatorOf(text: string): {
  readonly separator: string;
  readonly body: string;
  /** Lines before the body. */
  readonly skipped: number;
} {
  const stated = /^\uFEFF?"?sep=(.)"?\r?(?:\n|$)/i.exec(text.slice(0, 20));
  if (stated?.[1] !== undefined)
    return { separator: stated[1], body: text.slice(stated[0].length), skipped: 1 };
  const plain = text.replace(/^\uFEFF/, '');
  const record = firstRecord(plain).split(quote);
  // What stands in brackets, as the numbers of a shape, parts no cells.
  const outside = record
    .filter((_, index) => index % 2 === 0)
    .join('')
    .replace(/\([^()]*\)/g, '');
  // A comma between digits may be a decimal one, where another sign parts the cells.
  const plainly = outside.replace(/(?<=\d),(?=\d)/g, '');
  const parted = separators.some((mark) => mark !== ',' && outside.includes(mark)) ? plainly : outside;
  const count = (mark: string) => parted.split(mark).length;
  const [best = ','] = separators.slice().sort((a, b) => count(b) - count(a));
  const separator = count(best) > 1 ? best : (separatorBelow(plain) ?? ',');
  return { separator, body: plain, skipped: 0 };
}
