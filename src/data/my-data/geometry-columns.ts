import type { GeometryColumns } from '../../core/exchange/file-sums/file-part.ts';
import type { Source } from './source.ts';

/**
 * Notes the columns of geometries of a table, and tells of those that are not read: `column` is read, `others` are not.
 */
export function hearGeometryColumns(
  { facts }: Pick<Source, 'facts'>,
  column: string,
  others: readonly string[],
): void {
  facts.geometryColumns.read.add(column);
  for (const name of others) {
    facts.geometryColumns.unread.add(name);
    facts.tell('geometry-unused', { name, other: column });
  }
}

/** Tells at the end of a file where none of its columns of geometries is called as the one that the reader chose. */
export function tellMissingColumn({ settings, facts }: Pick<Source, 'settings' | 'facts'>): void {
  const { geometryColumn: name } = settings;
  const { read, unread } = facts.geometryColumns;
  const met = new Set([...read, ...unread]);
  if (name !== null && !met.has(name)) facts.tell('geometry-missing', { name, other: [...met].join(', ') });
}

/** The columns of geometries of a file that was read to its end, by their names. */
export const metColumns = ({ geometryColumns: { read, unread } }: Source['facts']): GeometryColumns => ({
  read: [...read],
  unread: [...unread],
});
