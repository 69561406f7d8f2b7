/** Numbers that may be set: from `least`, or above it alone, to `most`. */
export type NumberRange = { readonly least: number; readonly isAbove?: boolean; readonly most: number };

export const isWithin = (value: number, { least, isAbove = false, most }: NumberRange): boolean =>
  (isAbove ? value > least : value >= least) && value <= most;

/** Whether each of several numbers may be set. */
export const areWithin = <Name extends string>(
  values: Readonly<Record<Name, number>>,
  ranges: Readonly<Record<Name, NumberRange>>,
): boolean => (Object.keys(ranges) as Name[]).every((name) => isWithin(values[name], ranges[name]));
