import { type AreaError, noError } from './area-error/area-error.ts';
import type { UnitErrors } from './area-error/unit-error.ts';
import { exchangeError, type Outlines } from './exchange-error.ts';
import type { CheckOptions, MeasuredExchange, MeasuredSide, ReckonedErrors } from './measured-balance.ts';
import { measuredVerdict, settledByAccuracyM } from './verdict.ts';

/** What passes to one party: its areas, the squares of its parcels' errors and the length of all their outlines. */
export type Sum = {
  features: number;
  m2: number;
  turfM2: number;
  squares: number;
  systematic: number;
  parcels: (number | null)[];
};

const rank = (party: string) => (party === 'TJK' ? 0 : 1);
/** Tajikistan first where it is one of the parties, then by name. */
export const byParty = ([a]: readonly [string, Sum], [b]: readonly [string, Sum]) =>
  rank(a) - rank(b) || (a < b ? -1 : 1);

const sideOf = (
  [party, sum]: readonly [string, Sum],
  accuracyM: number,
  { halfWidthHa }: AreaError,
): MeasuredSide => ({
  party,
  features: sum.features,
  ha: sum.m2 / 10_000,
  turfHa: sum.turfM2 / 10_000,
  independentHa: (Math.sqrt(sum.squares) * accuracyM) / 10_000,
  systematicHa: (sum.systematic * accuracyM) / 10_000,
  halfWidthHa,
});

const outlinesOf = ({ parcels, systematic }: Sum) => ({ parcels, perimeterM: systematic });

export type Circumstances = {
  readonly options: CheckOptions;
  readonly outlines: Outlines | null;
  readonly reckoned: ReckonedErrors;
  readonly earlier: ReadonlyMap<string, UnitErrors>;
};

/** The verdict on one exchange, from what passes to each party. */
export function judgeSums(
  id: string,
  sums: ReadonlyMap<string, Sum>,
  around: Circumstances,
): MeasuredExchange {
  const { tolerancePercent: percent, accuracyM, correlationM = null } = around.options;
  const sorted = [...sums].sort(byParty);
  const [first, second] = sorted;
  if (!first || !second || sorted.length !== 2)
    return {
      id,
      sides: sorted.map((entry) => sideOf(entry, accuracyM, noError)),
      differenceHa: null,
      error: noError,
      settledByAccuracyM: null,
      verdict: 'cannot-tell',
      ellipsoidalVerdict: 'cannot-tell',
    };
  const judgedBy = (area: 'm2' | 'turfM2', { halfWidthHa }: AreaError) => ({
    a: first[1][area] / 10_000,
    b: second[1][area] / 10_000,
    halfWidth: halfWidthHa,
    percent,
  });
  const isClear = (bound: AreaError) =>
    (['m2', 'turfM2'] as const).every((area) => measuredVerdict(judgedBy(area, bound)) !== 'cannot-tell');
  const key = `${correlationM} ${id}`;
  const { difference, sides } = exchangeError(
    [outlinesOf(first[1]), outlinesOf(second[1])],
    { accuracyM, correlationM },
    around.outlines,
    isClear,
    {
      get: () => around.reckoned.get(key),
      set: (errors) => around.reckoned.set(key, errors),
      earlier: around.earlier.get(id),
    },
  );
  return {
    id,
    sides: [sideOf(first, accuracyM, sides[0]), sideOf(second, accuracyM, sides[1])],
    differenceHa: (second[1].m2 - first[1].m2) / 10_000,
    error: difference,
    settledByAccuracyM: settledByAccuracyM(judgedBy('turfM2', difference), accuracyM),
    verdict: measuredVerdict(judgedBy('turfM2', difference)),
    ellipsoidalVerdict: measuredVerdict(judgedBy('m2', difference)),
  };
}
