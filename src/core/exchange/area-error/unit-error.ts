import type { UnitError } from './area-error.ts';
import { areaVariances } from './area-variance.ts';
import type { SignedRings } from './signed-rings.ts';

/** Lengths (m) along which neighbouring points may be off alike, where nobody has told: from each for itself to 20 km. */
export const assumedCorrelationsM: readonly number[] = [0, 100, 200, 500, 1000, 2000, 5000, 10000, 20000];

/** The lengths to be looked at: the one that was told, or all. */
export const lengthsFor = (correlationM: number | null): readonly number[] =>
  correlationM === null ? assumedCorrelationsM : [correlationM];

/** The worst of variances (m⁴), each belonging to a correlation length (m). */
export function worstError(variances: readonly number[], correlationsM: readonly number[]): UnitError {
  let worst = 0;
  for (let i = 1; i < variances.length; i++)
    if ((variances[i] as number) > (variances[worst] as number)) worst = i;
  return { sdM2: Math.sqrt(Math.max(0, variances[worst] ?? 0)), correlationM: correlationsM[worst] ?? null };
}

/** The error of the difference of outlines whose points are 1 m off. */
export function unitError(rings: SignedRings, correlationM: number | null): UnitError {
  const lengths = lengthsFor(correlationM);
  return worstError(areaVariances(rings, Math.max(...lengths))(lengths), lengths);
}

/** The errors of a difference and of its two sides, for points 1 m off. */
export type UnitErrors = {
  readonly difference: UnitError;
  /** The first and the second side, at the length that is worst for the difference; null where that is not known. */
  readonly sides: readonly [UnitError | null, UnitError | null];
  /** One standard deviation (m²) of the difference at each of the lengths that were looked at (m). */
  readonly sds: ReadonlyMap<number, number>;
  /** Whether the errors are only known to be no larger. */
  readonly isBound: boolean;
};

/** The errors of rings, those of a negative weight being the first side. */
export function unitErrors(rings: SignedRings, correlationM: number | null): UnitErrors {
  const lengths = lengthsFor(correlationM);
  const variances = areaVariances(rings, Math.max(...lengths));
  const all = variances(lengths);
  const difference = worstError(all, lengths);
  const at = [difference.correlationM ?? 0];
  const side = (which: 'first' | 'second') => worstError(variances(at, which), at);
  const sds = new Map(lengths.map((length, i) => [length, Math.sqrt(Math.max(0, all[i] as number))]));
  return { difference, sides: [side('first'), side('second')], sds, isBound: false };
}

/**
 * What the errors of two parts of the parcels can come to together. Nothing is known of how the parts are off together,
 * so standard deviations add up: a bound.
 */
export function addedErrors(a: UnitErrors, b: UnitErrors): UnitErrors {
  const sds = new Map([...a.sds].map(([length, sd]) => [length, sd + (b.sds.get(length) ?? 0)]));
  const lengths = [...sds.keys()];
  const difference = worstError(
    lengths.map((length) => (sds.get(length) as number) ** 2),
    lengths,
  );
  const side = (which: 0 | 1): UnitError | null => {
    const [one, other] = [a.sides[which], b.sides[which]];
    const isOneLength =
      one?.correlationM === other?.correlationM && one?.correlationM === difference.correlationM;
    return one && other && isOneLength ? { ...one, sdM2: one.sdM2 + other.sdM2 } : null;
  };
  return { difference, sides: [side(0), side(1)], sds, isBound: true };
}
