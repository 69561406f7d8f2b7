import { rowsByBlanks } from './blank-columns.ts';
import { type GeometryColumns, geometryColumns } from './csv-table.ts';
import { freeNames } from './fields.ts';
import type { ReadSettings } from './file-settings.ts';
import { type FileProblem, fileProblem } from './import-problem.ts';
import { headedTable } from './table-heading.ts';
import { parseTable, separatorOf, type TableRow } from './table-rows.ts';

type Settings = Pick<ReadSettings, 'crs' | 'geometryColumn'>;

/** A table by its headings. `same` names those that stand more than once, `columns` is null where it has no place. */
export type PlacedTable = {
  readonly names: readonly string[];
  readonly same: readonly string[];
  readonly rows: readonly TableRow[];
  readonly columns: GeometryColumns | null;
};

const isFilled = ({ cells }: TableRow) => cells.some((cell) => cell.trim() !== '');

const isWhole = (kind: string | undefined) => kind === 'wkt' || kind === 'wkb' || kind === 'geojson';

function withHeadings(all: readonly TableRow[], { crs, geometryColumn }: Settings): PlacedTable {
  const { header, rows } = headedTable(all.filter(isFilled));
  const { names, same } = freeNames(header);
  return { names, same, rows, columns: geometryColumns(names, rows, crs === null, geometryColumn) };
}

/** As much of a text as a fault tells. */
const mostTold = 200;

/**
 * The table in a text, its cells parted by a sign, or by blanks where only then it has places; `body` is the text without
 * what stands ahead of it, `strayQuotes` are lines of which a quote was taken for a letter. A fault where blanks part it
 * and nothing says which cell is whose.
 */
export function placedTable(
  text: string,
  settings: Settings,
): (PlacedTable & { readonly body: string; readonly strayQuotes: readonly number[] }) | FileProblem {
  const { separator, body, skipped } = separatorOf(text);
  const { rows, strayQuotes } = parseTable(body, separator, skipped);
  const bySign = withHeadings(rows, settings);
  // A table of one column may be of several that blanks part.
  const [heading = '', ...others] = rows.find(isFilled)?.cells ?? [];
  const isOne = others.length === 0 && /\S\s+\S/.test(heading);
  const mayBeBlanks = bySign.columns === null || (isOne && !isWhole(bySign.columns.kind));
  const blanks = mayBeBlanks ? rowsByBlanks(body, skipped) : null;
  if (blanks === 'uneven' && isOne && !bySign.columns) {
    const [line = ''] = body.trim().split(/[\r\n]/);
    return fileProblem('blank-columns', line.slice(0, mostTold));
  }
  const byBlanks = blanks === null || blanks === 'uneven' ? bySign : withHeadings(blanks, settings);
  if (byBlanks !== bySign && byBlanks.columns) return { ...byBlanks, body, strayQuotes: [] };
  return { ...bySign, ...(!bySign.columns && { names: byBlanks.names }), body, strayQuotes };
}
