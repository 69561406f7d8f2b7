/** The unit by each of its names, from rows of a unit and its names with blanks between them. */
export const unitsByName = <U extends string>(
  rows: readonly (readonly [U, string])[],
): ReadonlyMap<string, U> =>
  new Map(rows.flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)));
