import type { Source } from './source.ts';

/**
 * Notes the columns of geometries of a table, and tells of those that are not read: `column` is read, `others` are not.
 */
export function hearGeometryColumns(
  { facts }: Pick<Source, 'facts'>,
  column: string,
  others: readonly string[],
): void {
  for (const name of [column, ...others]) facts.geometryColumns.add(name);
  for (const name of others) facts.tell('geometry-unused', { name, other: column });
}

/** Tells at the end of a file where none of its columns of geometries is called as the one that the reader chose. */
export function tellMissingColumn({ settings, facts }: Pick<Source, 'settings' | 'facts'>): void {
  const { geometryColumn: name } = settings;
  const { geometryColumns, tell } = facts;
  if (name !== null && !geometryColumns.has(name))
    tell('geometry-missing', { name, other: [...geometryColumns].join(', ') });
}
