import type { ExchangeKind } from './exchange-ids.ts';
import { holdsZero, type Interval } from './interval.ts';

const verdictCodes = [
  'equal',
  'equal-within-precision',
  'not-equal',
  'not-land-for-land',
  'cannot-tell',
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

/**
 * The verdict on published figures: `equal` where the figures themselves are the same, otherwise by whether
 * zero lies within the difference's interval.
 */
export function publishedVerdict(difference: Interval, kind: ExchangeKind): VerdictCode {
  if (kind !== 'land-for-land') return 'not-land-for-land';
  if (difference.value === 0) return 'equal';
  return holdsZero(difference) ? 'equal-within-precision' : 'not-equal';
}

/** Whether two areas differ by at most `percent` of the larger one. */
export const withinTolerance = (a: number, b: number, percent: number): boolean =>
  Math.abs(a - b) <= (percent / 100) * Math.max(a, b);

/** Two areas of one unit, how far their difference may be off (half of the 95 % band), and the tolerance (per cent). */
export type Judged = {
  readonly a: number;
  readonly b: number;
  readonly halfWidth: number;
  readonly percent: number;
};

/**
 * Equal means within `percent` of the larger area. Said is only what the error cannot change: `not-equal` beyond the
 * tolerance even so, `equal` within it even so, else `cannot-tell`.
 */
export function measuredVerdict({ a, b, halfWidth, percent }: Judged): VerdictCode {
  const larger = Math.max(a, b);
  if (!(larger > 0)) return 'cannot-tell';
  if (halfWidth === 0) return withinTolerance(a, b, percent) ? 'equal' : 'not-equal';
  const apart = Math.abs(a - b);
  const allowed = (percent / 100) * larger;
  if (apart - halfWidth > allowed) return 'not-equal';
  return apart + halfWidth <= allowed ? 'equal' : 'cannot-tell';
}

/**
 * The accuracy (m, to two digits, rounded down) at which a verdict that cannot be told at `accuracyM` could be: the
 * half width shrinks in proportion. Null where the verdict is told already, or no accuracy would settle it.
 */
export function settledByAccuracyM(judged: Judged, accuracyM: number): number | null {
  if (measuredVerdict(judged) !== 'cannot-tell' || !(accuracyM > 0) || !(judged.halfWidth > 0)) return null;
  const allowed = (judged.percent / 100) * Math.max(judged.a, judged.b);
  const room = Math.abs(Math.abs(judged.a - judged.b) - allowed);
  const needed = (room / judged.halfWidth) * accuracyM;
  if (!(needed > 0)) return null;
  const digit = 10 ** (Math.floor(Math.log10(needed)) - 1);
  const settles = (steps: number) => {
    const accuracy = Number((steps * digit).toPrecision(2));
    const halfWidth = (judged.halfWidth * accuracy) / accuracyM;
    return measuredVerdict({ ...judged, halfWidth }) !== 'cannot-tell' ? accuracy : null;
  };
  const steps = Math.floor(needed / digit);
  return settles(steps) ?? settles(steps - 1);
}

/** One verdict for several exchanges: equal only if all are; one that is not equal decides. */
export function verdictOfAll(verdicts: readonly VerdictCode[]): VerdictCode {
  if (verdicts.includes('not-equal')) return 'not-equal';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'equal') ? 'equal' : 'cannot-tell';
}
