/** Half of the band in which 95 % of drawings lie, in standard deviations. */
const band = 1.96;

/** How far a sum or difference of areas may be off. Hectares, metres. */
export type AreaError = {
  /** One standard deviation. */
  readonly sdHa: number;
  /** Half of the 95 % band: 1.96 standard deviations. */
  readonly halfWidthHa: number;
  /** The length along which points that are off alike do most, or the one that was given; null where none was looked at. */
  readonly correlationM: number | null;
  /** Whether the error is only known to be no larger than this. */
  readonly bound: boolean;
};

export const noError: AreaError = { sdHa: 0, halfWidthHa: 0, correlationM: null, bound: false };

/** An error of so many m² (one standard deviation). */
const errorOf = (sdM2: number, correlationM: number | null, bound = false): AreaError =>
  sdM2 > 0
    ? { sdHa: sdM2 / 10_000, halfWidthHa: (band * sdM2) / 10_000, correlationM, bound }
    : { ...noError, bound };

/** An error for points 1 m off, at the length that does most: it grows in proportion with the accuracy. */
export type UnitError = { readonly sdM2: number; readonly correlationM: number | null };

/** The error for points that are `accuracyM` off; `bound` where it is only known to be no larger. */
export const errorAt = ({ sdM2, correlationM }: UnitError, accuracyM: number, bound = false): AreaError =>
  errorOf(sdM2 * accuracyM, correlationM, bound);

/**
 * What the error is at most, whatever the correlation, from the length of all outlines (m): perimeter · σ / √2.
 * The variance is σ² ΣΣ K(e, f) e·f over all edges with K between 0 and 1, so at most σ² times the sum of the
 * positive products; as closed rings' edges add up to nothing, those are half of Σ Σ |e·f| ≤ perimeter².
 */
export const errorAtMost = (perimeterM: number, accuracyM: number): AreaError =>
  errorOf(perimeterM * accuracyM * Math.SQRT1_2, null, true);

/**
 * The same where the outlines lie on two lines that are off each on its own: perimeter · σ, since the edges of one line
 * alone do not close.
 */
export const linesErrorAtMost = (perimeterM: number, accuracyM: number): AreaError =>
  errorOf(perimeterM * accuracyM, null, true);
