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

/**
 * The same with the errors of its two sides, rings of a negative weight being the first: all at one length, which is
 * the worst for the difference.
 */
export function sidesErrors(
  rings: SignedRings,
  correlationM: number | null,
): { readonly difference: UnitError; readonly sides: readonly [UnitError, UnitError] } {
  const lengths = lengthsFor(correlationM);
  const variances = areaVariances(rings, Math.max(...lengths));
  const difference = worstError(variances(lengths), lengths);
  const at = [difference.correlationM ?? 0];
  const side = (which: 'first' | 'second') => worstError(variances(at, which), at);
  return { difference, sides: [side('first'), side('second')] };
}
