import { exactSum } from '../exact-sum.ts';
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

/** Errors for points so many times as far off. */
export const timesErrors = ({ difference, sides, sds, isBound }: UnitErrors, times: number): UnitErrors => {
  const scaled = <E extends UnitError | null>(error: E): E => error && { ...error, sdM2: error.sdM2 * times };
  return {
    difference: scaled(difference),
    sides: [scaled(sides[0]), scaled(sides[1])],
    sds: new Map([...sds].map(([length, sd]) => [length, sd * times])),
    isBound,
  };
};

/**
 * What the errors of parts of the parcels can come to together; at least one part. Nothing is known of how the parts
 * are off together, so standard deviations add up: a bound, and the same in whatever order. One part stays as it is.
 */
export function addUnitErrors(parts: readonly UnitErrors[]): UnitErrors {
  const [only] = parts;
  if (!only || parts.length === 1) return only ?? nothingOff;
  const lengths = [...only.sds.keys()];
  const sds = new Map(
    lengths.map((length) => [length, exactSum(parts.map((part) => part.sds.get(length) ?? 0)).value()]),
  );
  const difference = worstError(
    lengths.map((length) => (sds.get(length) as number) ** 2),
    lengths,
  );
  const side = (which: 0 | 1): UnitError | null => {
    const all = parts.map(({ sides }) => sides[which]);
    return all.every((each) => each?.correlationM === difference.correlationM)
      ? { ...difference, sdM2: exactSum(all.map((each) => each?.sdM2 ?? 0)).value() }
      : null;
  };
  return { difference, sides: [side(0), side(1)], sds, isBound: true };
}

const nothingOff: UnitErrors = {
  difference: { sdM2: 0, correlationM: null },
  sides: [null, null],
  sds: new Map(),
  isBound: false,
};

/** The same for two parts. */
export const addedErrors = (a: UnitErrors, b: UnitErrors): UnitErrors => addUnitErrors([a, b]);
