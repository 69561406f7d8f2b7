/** What is told of a conversion: from which system, how well its datum is tied to WGS84, and what its grid makes of areas. */
export type ToldConversion = {
  /** The system's name and code, where positions are turned; several one after another, to be shown. */
  readonly convertedFrom: string | null;
  /** Where there are several, each by itself: a name may hold the sign between them. */
  readonly systems?: readonly string[];
  /** Metres to which the shift of its datum is known; null where nothing was turned, or nobody tells. */
  readonly datumAccuracyM: number | null;
  /** Hectares of the file's own grid to 100 on the ellipsoid, at the first position turned; null where it has no grid. */
  readonly gridHa: () => number | null;
};

export const notConverted: ToldConversion = {
  convertedFrom: null,
  datumAccuracyM: null,
  gridHa: () => null,
};

/** The same as it is once the file was read. */
export const toldAtEnd = ({ convertedFrom, systems, datumAccuracyM, gridHa }: ToldConversion) => ({
  convertedFrom,
  ...(systems && { systems }),
  datumAccuracyM,
  gridHa: gridHa(),
});

/** Whether a file was converted from several systems. */
export const isOfSeveral = ({ systems = [] }: Pick<ToldConversion, 'systems'>): boolean => systems.length > 1;

/**
 * Two conversions of one file as they are told together: both systems, the worse of their accuracies, and no grid where
 * there are two.
 */
export function toldTogether(one: ToldConversion, other: ToldConversion): ToldConversion {
  if (other.convertedFrom === null) return one;
  if (one.convertedFrom === null) return other;
  const known = one.systems ?? [one.convertedFrom];
  if (known.includes(other.convertedFrom)) return one;
  const systems = [...known, other.convertedFrom];
  const [a, b] = [one.datumAccuracyM, other.datumAccuracyM];
  return {
    convertedFrom: systems.join('; '),
    systems,
    datumAccuracyM: a === null || b === null ? null : Math.max(a, b),
    gridHa: () => null,
  };
}
