import { type VerdictCode, withinTolerance } from './verdict.ts';

/**
 * The verdict on two drawn areas that differ by up to `error` from the ground, all in one unit. Equal means within
 * `percent` of the larger one. Equal or not equal is said only where the error cannot change it.
 */
export function verdictWithError(a: number, b: number, error: number, percent: number): VerdictCode {
  const larger = Math.max(a, b);
  if (!(larger > 0)) return 'cannot-tell';
  if (error === 0) return withinTolerance(a, b, percent) ? 'equal' : 'not-equal';
  const apart = Math.abs(a - b);
  const allowed = (percent / 100) * larger;
  if (apart - error > allowed) return 'not-equal';
  return apart + error <= allowed ? 'equal' : 'cannot-tell';
}

/** One verdict for several exchanges: equal only if all are; one that is not equal decides. */
export function verdictOfAll(verdicts: readonly VerdictCode[]): VerdictCode {
  if (verdicts.includes('not-equal')) return 'not-equal';
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'equal') ? 'equal' : 'cannot-tell';
}
