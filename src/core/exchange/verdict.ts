import { holdsZero, type Interval } from './interval.ts';

const verdictCodes = [
  'equal',
  'equal-within-precision',
  'not-equal',
  'not-land-for-land',
  'cannot-tell',
] as const;
export type VerdictCode = (typeof verdictCodes)[number];

export const exchangeKinds = {
  kairagach: 'land-for-land',
  dostuk: 'land-for-land',
  compensation: 'compensation',
  market: 'land-for-infrastructure',
  golovnoy: 'land-for-infrastructure',
  vorukh: 'land-for-land',
} as const;
export type ExchangeId = keyof typeof exchangeKinds;
/** In the order in which they are listed. */
export const exchangeIds = Object.keys(exchangeKinds) as readonly ExchangeId[];
export type ExchangeKind = (typeof exchangeKinds)[ExchangeId];
/** An exchange in which land stood against something else, too. */
export type OtherExchangeId = {
  [Id in ExchangeId]: (typeof exchangeKinds)[Id] extends 'land-for-land' ? never : Id;
}[ExchangeId];

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
