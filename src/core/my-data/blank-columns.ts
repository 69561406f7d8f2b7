import type { TableRow } from './table-rows.ts';

/** Signs between cells: a single blank counts only where two or more do not part every line alike. */
const runs = [/[ \t\u00A0]{2,20}|\t/u, /[ \t\u00A0]{1,20}/u] as const;

/** Coordinates are seldom whole. */
const place = /(?<![\p{L}\d])-?\d{1,9}[.,]\d{1,20}(?![\p{L}\d])/gu;

/**
 * The rows of a table whose cells are parted by runs of blanks, as programs print them. Where not every line has as many
 * cells, as empty ones or names of several words make it, nothing says which is whose: `uneven`. Null where it is no
 * such table, as prose is none. `skipped` lines came before it.
 */
export function rowsByBlanks(text: string, skipped = 0): readonly TableRow[] | 'uneven' | null {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1 + skipped, text: line.trim() }))
    .filter((each) => each.text !== '');
  for (const run of runs) {
    const rows = lines.map(({ line, text: own }) => ({ line, cells: own.split(run) }));
    const width = rows[0]?.cells.length ?? 0;
    if (width > 1 && rows.length > 1 && rows.every(({ cells }) => cells.length === width)) return rows;
  }
  const placed = lines.filter((each) => (each.text.match(place) ?? []).length > 1).length;
  return lines.length > 1 && 2 * placed >= lines.length ? 'uneven' : null;
}
