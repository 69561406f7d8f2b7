/** What is told of a conversion: from which system, how well its datum is tied to WGS84, and what its grid makes of areas. */
export type ToldConversion = {
  /** The system's name and code, where positions are turned; several one after another. */
  readonly convertedFrom: string | null;
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
export const toldAtEnd = ({ convertedFrom, datumAccuracyM, gridHa }: ToldConversion) => ({
  convertedFrom,
  datumAccuracyM,
  gridHa: gridHa(),
});

const between = '; ';

/** Whether a file was converted from several systems. */
export const isOfSeveral = (convertedFrom: string | null): boolean =>
  convertedFrom?.includes(between) === true;

/**
 * Two conversions of one file as they are told together: both systems, the worse of their accuracies, and no grid where
 * there are two.
 */
export function toldTogether(one: ToldConversion, other: ToldConversion): ToldConversion {
  if (other.convertedFrom === null || one.convertedFrom?.split(between).includes(other.convertedFrom))
    return one;
  if (one.convertedFrom === null) return other;
  const [a, b] = [one.datumAccuracyM, other.datumAccuracyM];
  return {
    convertedFrom: `${one.convertedFrom}${between}${other.convertedFrom}`,
    datumAccuracyM: a === null || b === null ? null : Math.max(a, b),
    gridHa: () => null,
  };
}
