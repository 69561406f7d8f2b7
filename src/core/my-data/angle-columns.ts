import { axisOf, coordinateColumns, letteredColumns, wordsOf } from './coordinate-names.ts';
import type { TableRow } from './table-rows.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));
const units = {
  degrees: words('град градус градусы градусов gradus daraja deg degree degrees градуси дараҷа'),
  minutes: words('мин минута минуты минут минуттар minut daqiqa min minute minutes дақиқа'),
  seconds: words('сек секунда секунды секунд sekund soniya sec second seconds сония'),
};
type Unit = keyof typeof units;
const byLetter: Readonly<Record<string, Unit>> = { d: 'degrees', m: 'minutes', s: 'seconds' };

/** Which part of an angle a heading names, in words or by its sign; null where it names none, or two. */
function unitOf(heading: string): Unit | null {
  const spelled = heading
    .replace(/[°º]/g, ' deg ')
    .replace(/''|["″”]/g, ' sec ')
    .replace(/['′’]/g, ' min ');
  const parts = wordsOf(spelled);
  const [unit, other] = (Object.keys(units) as Unit[]).filter((each) =>
    parts.some((part) => units[each].has(part)),
  );
  // `Lat D`: a letter is a unit behind the name of its axis alone.
  const [name = '', letter = '', ...more] = parts;
  if (unit === undefined && more.length === 0 && name.length > 1 && axisOf(name) !== null)
    return byLetter[letter] ?? null;
  return other === undefined ? (unit ?? null) : null;
}

type Angle = { readonly axis: 'lon' | 'lat'; readonly degrees: number; readonly last: number };

/** Angles that stand in neighbouring columns of degrees, minutes and, perhaps, seconds: those of both axes, or none. */
export function angleColumns(header: readonly string[]): readonly Angle[] {
  const found = header.flatMap((heading, column): Angle[] => {
    const degrees = column - 1;
    const before = header[degrees] ?? '';
    const axis = axisOf(before) ?? axisOf(heading);
    if (unitOf(heading) !== 'minutes' || axis === null || (axisOf(heading) ?? axis) !== axis) return [];
    if (unitOf(before) !== 'degrees' && axisOf(before) === null) return [];
    const hasSeconds = unitOf(header[column + 1] ?? '') === 'seconds';
    return [{ axis, degrees, last: hasSeconds ? column + 1 : column }];
  });
  const both = found.length === 2 && found[0]?.axis !== found[1]?.axis;
  return both ? found : [];
}

/** The parts of an angle as one text; none where a part is missing ahead of one that is there. */
function angleText(parts: readonly string[]): string {
  const filled = parts.map((part) => part.trim());
  const end = filled.indexOf('');
  return end >= 0 && filled.slice(end).some((part) => part !== '') ? '' : filled.join(' ').trim();
}

/** Rows looked at before it is said what a column holds. */
const enough = 50;

/** Whether most of the first cells hold a fraction: such degrees are whole ones, and what stands beside, a smallest value. */
function areFractions(rows: readonly TableRow[], column: number): boolean {
  const cells = rows.slice(0, enough).map(({ cells }) => cells[column] ?? '');
  return 2 * cells.filter((cell) => /\d[.,]\d*[1-9]/.test(cell)).length > cells.length;
}

/** A table with the degrees, minutes and seconds of its columns in one cell of degrees each, as they are read elsewhere. */
export function withWholeAngles<T extends TableRow>(
  header: readonly string[],
  rows: readonly T[],
): { header: readonly string[]; rows: readonly T[] } {
  const angles = angleColumns(header);
  if (angles.length === 0 || angles.some(({ degrees }) => areFractions(rows, degrees)))
    return { header, rows };
  const joined = new Set(
    angles.flatMap(({ degrees, last }) => Array.from({ length: last - degrees }, (_, i) => degrees + 1 + i)),
  );
  const kept = (cells: readonly string[]) => cells.filter((_, column) => !joined.has(column));
  // `Lat D` alone names degrees that go on elsewhere.
  const isFound = [coordinateColumns, letteredColumns].some((columns) => columns(kept(header)) !== null);
  const names = header.map((name, column) => {
    const axis = angles.find(({ degrees }) => degrees === column)?.axis;
    return axis === undefined || (isFound && axisOf(name) !== null) ? name : axis;
  });
  return {
    header: kept(names),
    rows: rows.map((row) => {
      const cells = [...row.cells];
      for (const { degrees, last } of angles) cells[degrees] = angleText(row.cells.slice(degrees, last + 1));
      return { ...row, cells: kept(cells) };
    }),
  };
}
