import { type VerdictCode, withinTolerance } from '../exchange/verdict.ts';
import type { Direction } from './measurement.ts';
import type { Errors } from './rounding.ts';

/** One measured area that counts to a direction: m², its errors for the accuracy it has. */
export type Counted = { readonly direction: Direction; readonly m2: number; readonly errors: Errors };

export type Side = { readonly count: number; readonly m2: number; readonly errors: Errors };

/** What passes each way by the reader's own measurements. */
export type ExchangeByHand = {
  readonly toKgz: Side;
  readonly toTjk: Side;
  /** To Kyrgyzstan less to Tajikistan. */
  readonly differenceM2: number;
  readonly errors: Errors;
  readonly verdict: VerdictCode;
};

/** Independent errors add in squares; outlines that are off as a whole may all be off the same way. */
const together = (all: readonly Errors[]): Errors => ({
  independent: Math.hypot(...all.map(({ independent }) => independent)),
  systematic: all.reduce((sum, { systematic }) => sum + systematic, 0),
});

function side(counted: readonly Counted[], wanted: Direction): Side {
  const own = counted.filter(({ direction }) => direction === wanted);
  return {
    count: own.length,
    m2: own.reduce((sum, { m2 }) => sum + m2, 0),
    errors: together(own.map(({ errors }) => errors)),
  };
}

/**
 * Sums per direction and whether they are equal within `percent` of the larger: only where the larger of the two
 * errors cannot change the answer, else `cannot-tell`; so too where one direction has nothing.
 */
export function exchangeByHand(counted: readonly Counted[], percent: number): ExchangeByHand | null {
  if (counted.length === 0) return null;
  const [toKgz, toTjk] = [side(counted, 'KGZ'), side(counted, 'TJK')];
  const errors = together([toKgz.errors, toTjk.errors]);
  const differenceM2 = toKgz.m2 - toTjk.m2;
  const error = Math.max(errors.independent, errors.systematic);
  const allowed = (percent / 100) * Math.max(toKgz.m2, toTjk.m2);
  const verdict = (): VerdictCode => {
    if (toKgz.count === 0 || toTjk.count === 0) return 'cannot-tell';
    if (error === 0) return withinTolerance(toKgz.m2, toTjk.m2, percent) ? 'equal' : 'not-equal';
    if (Math.abs(differenceM2) - error > allowed) return 'not-equal';
    return Math.abs(differenceM2) + error <= allowed ? 'equal' : 'cannot-tell';
  };
  return { toKgz, toTjk, differenceM2, errors, verdict: verdict() };
}
