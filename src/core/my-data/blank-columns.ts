import { partyOf } from './party.ts';
import type { TableRow } from './table-rows.ts';

/** Signs between cells: a single blank counts only where two or more do not part every line alike. */
const runs = [/[ \t\u00A0]{2,20}|\t/u, /[ \t\u00A0]{1,20}/u] as const;

const numbers = /(?<!\S)-?\d{1,12}(?:[.,]\d{1,20})?(?!\S)/gu;
const holdsPlace = (line: string): boolean => (line.match(numbers) ?? []).length > 1;
/** Lines of a title that may stand above a table. */
const mostTitles = 5;

const isWord = /\p{L}/u;
/** `Kyrgyz Republic` as two cells: what stands behind it would be read beside its columns. */
const tearsName = ({ cells }: TableRow): boolean =>
  cells.some((cell, i) => {
    const next = cells[i + 1] ?? '';
    if (!(isWord.test(cell) && isWord.test(next))) return false;
    return partyOf(`${cell} ${next}`) !== null && (partyOf(cell) === null || partyOf(next) === null);
  });

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
    const all = lines.map(({ line, text: own }) => ({ line, cells: own.split(run) }));
    const width = all.at(-1)?.cells.length ?? 0;
    // Titles above the table, which hold no numbers of a place.
    const start = all.findIndex(({ cells }) => cells.length === width);
    const titles = lines.slice(0, start);
    const rows = all.slice(start);
    const isTable = width > 1 && rows.length > 1 && rows.every(({ cells }) => cells.length === width);
    const areTitles = titles.length <= mostTitles && titles.every((each) => !holdsPlace(each.text));
    // Under what is left above as a title stands no heading: it was that, with fewer cells than its rows.
    const isHeadless = titles.length > 0 && rows[0]?.cells.some((cell) => /^[-+]?\d/.test(cell));
    if (isTable && areTitles) return isHeadless || rows.some(tearsName) ? 'uneven' : rows;
  }
  const placed = lines.filter((each) => holdsPlace(each.text)).length;
  return lines.length > 1 && 2 * placed >= lines.length ? 'uneven' : null;
}
