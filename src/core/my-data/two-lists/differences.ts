import type { ParcelPair } from './comparison.ts';

/** In what the two parcels of a pair differ, the gravest first. */
export const differences = ['parties', 'exchange', 'no-ground', 'outline', 'measured', 'stated'] as const;
export type Difference = (typeof differences)[number];

/** Areas that differ by less do so by reckoning: ground that is cut out by more than a written or measured area. */
const rounding = 1e-9;
const cutting = 1e-5;

const apart = (one: number | null, other: number | null, share: number) =>
  one !== null && other !== null && Math.abs(one - other) > share * Math.max(one, other);

/**
 * In what a pair differs. Measured areas, and the ground in common beside the larger parcel, by more than the
 * tolerance; stated areas at all.
 */
export function differencesOf(pair: ParcelPair, tolerancePercent: number): readonly Difference[] {
  const { a, b, sharedHa, otherParties, otherExchange } = pair;
  const share = tolerancePercent / 100;
  const differs: Readonly<Record<Difference, boolean>> = {
    parties: otherParties,
    exchange: otherExchange,
    'no-ground': sharedHa === 0,
    outline:
      sharedHa !== 0 && apart(sharedHa, Math.max(a.measuredHa ?? 0, b.measuredHa ?? 0), share + cutting),
    measured: apart(a.measuredHa, b.measuredHa, share + rounding),
    stated: apart(a.statedHa, b.statedHa, rounding),
  };
  return differences.filter((difference) => differs[difference]);
}

/** A pair with its differences. */
export type ToldPair = ParcelPair & { readonly differences: readonly Difference[] };

/** Pairs that differ, the gravest first and else in the order of the first list, and those that agree. */
export function byDifference(pairs: readonly ParcelPair[], tolerancePercent: number) {
  const told = pairs.map(
    (pair): ToldPair => ({ ...pair, differences: differencesOf(pair, tolerancePercent) }),
  );
  const gravest = ({ differences: [first] }: ToldPair) => (first ? differences.indexOf(first) : 0);
  return {
    differing: told
      .filter((pair) => pair.differences.length > 0)
      .sort((one, other) => gravest(one) - gravest(other)),
    agreeing: told.filter((pair) => pair.differences.length === 0),
  };
}
