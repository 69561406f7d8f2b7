import { type AreaError, noError } from './area-error/area-error.ts';
import type { UnitErrors } from './area-error/unit-error.ts';
import type { ExactSum } from './exact-sum.ts';
import { exchangeError, type Outlines, type SideOutlines } from './exchange-error.ts';
import type {
  CheckOptions,
  MeasuredBalance,
  MeasuredExchange,
  MeasuredSide,
  ReckonedErrors,
} from './measured-balance.ts';
import { type OwnSum, ownAccuracies } from './own-accuracy.ts';
import { measuredVerdict, settledByAccuracyM, verdictOfAll } from './verdict.ts';

/**
 * What passes to one party: its areas, and the squares of its parcels' errors and the length of their outlines: of those
 * that are off by the file's accuracy, and of those by their own. Sums are exact, so that neither order nor grouping of
 * the parcels decides anything.
 */
export type Sum = {
  features: number;
  /** By the formula that the size of the file asks for. */
  readonly m2: ExactSum;
  /** By the authalic formula, which serves files of any size. */
  readonly authalicM2: ExactSum;
  readonly turfM2: ExactSum;
  readonly squares: ExactSum;
  readonly perimeterM: ExactSum;
  readonly own: OwnSum;
  parcels: (number | null)[];
  /** By parcel its own accuracy (m), NaN where it has none. */
  accuraciesM: number[];
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
  ha: sum.m2.value() / 10_000,
  turfHa: sum.turfM2.value() / 10_000,
  independentHa: Math.sqrt(sum.squares.value() * accuracyM ** 2 + sum.own.squares.value()) / 10_000,
  systematicHa: (sum.perimeterM.value() * accuracyM + sum.own.systematic.value()) / 10_000,
  halfWidthHa,
});

export const outlinesOf = ({ parcels, accuraciesM, perimeterM, own }: Sum): SideOutlines => ({
  parcels,
  accuraciesM: own.parcels > 0 ? accuraciesM : [],
  perimeterM: perimeterM.value(),
  ownM2: own.bound.value(),
});

/** The same as if no parcel had an accuracy of its own. */
const offAlike = ({ parcels, perimeterM, own }: Sum): SideOutlines => ({
  parcels,
  perimeterM: perimeterM.value() + own.perimeterM.value(),
  ownM2: 0,
});

export type Circumstances = {
  readonly options: CheckOptions;
  readonly outlines: Outlines | null;
  readonly reckoned: ReckonedErrors;
  readonly earlier: ReadonlyMap<string, UnitErrors>;
};

/** Metres: so far off that no verdict stands. */
const unsettled = 10_000;

/** Under which the errors of an exchange are kept: for 1 m, or for an accuracy where parcels have others of their own. */
export const reckonedKey = (
  id: string,
  { accuracyM, correlationM }: { readonly accuracyM: number; readonly correlationM: number | null },
  hasOwn: boolean,
): string => (hasOwn ? `${accuracyM} ${correlationM} ${id}` : `${correlationM} ${id}`);

/** The verdict on one exchange, from what passes to each party. */
function judgeSums(id: string, sums: ReadonlyMap<string, Sum>, around: Circumstances): MeasuredExchange {
  const { tolerancePercent: percent, accuracyM, correlationM = null } = around.options;
  const sorted = [...sums].sort(byParty);
  const [first, second] = sorted;
  if (!first || !second || sorted.length !== 2)
    return {
      id,
      sides: sorted.map((entry) => sideOf(entry, accuracyM, noError)),
      differenceHa: null,
      error: noError,
      ownAccuracies: ownAccuracies(sorted.map(([, sum]) => sum)),
      settledByAccuracyM: null,
      verdict: 'cannot-tell',
      ellipsoidalVerdict: 'cannot-tell',
    };
  const judgedBy = (area: 'm2' | 'turfM2', { halfWidthHa }: AreaError) => ({
    a: first[1][area].value() / 10_000,
    b: second[1][area].value() / 10_000,
    halfWidth: halfWidthHa,
    percent,
  });
  const isClear = (bound: AreaError) =>
    (['m2', 'turfM2'] as const).every((area) => measuredVerdict(judgedBy(area, bound)) !== 'cannot-tell');
  const own = ownAccuracies([first[1], second[1]]);
  const outlined = [outlinesOf(first[1]), outlinesOf(second[1])] as const;
  const kept = (key: string) => ({
    get: () => around.reckoned.get(key),
    set: (errors: UnitErrors) => around.reckoned.set(key, errors),
    earlier: around.earlier.get(id),
  });
  const { difference, sides } = exchangeError(
    outlined,
    { accuracyM, correlationM },
    around.outlines,
    isClear,
    kept(reckonedKey(id, { accuracyM, correlationM }, own !== null)),
  );
  /** What accuracy of all its points would tell: where they differ now, reckoned as if they did not. */
  const settled = () => {
    if (!own) return settledByAccuracyM(judgedBy('turfM2', difference), accuracyM);
    if (around.earlier.has(id) || measuredVerdict(judgedBy('turfM2', difference)) !== 'cannot-tell')
      return null;
    const options = { accuracyM: unsettled, correlationM };
    const alike = [offAlike(first[1]), offAlike(second[1])] as const;
    const error = exchangeError(
      alike,
      options,
      around.outlines,
      () => false,
      kept(reckonedKey(id, options, false)),
    ).difference;
    return settledByAccuracyM(judgedBy('turfM2', error), unsettled);
  };
  return {
    id,
    sides: [sideOf(first, accuracyM, sides[0]), sideOf(second, accuracyM, sides[1])],
    differenceHa: (second[1].m2.value() - first[1].m2.value()) / 10_000,
    error: difference,
    ownAccuracies: own,
    settledByAccuracyM: settled(),
    verdict: measuredVerdict(judgedBy('turfM2', difference)),
    ellipsoidalVerdict: measuredVerdict(judgedBy('m2', difference)),
  };
}

/** Exchanges in the order of their ids, numbers in them by their value. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id.localeCompare(b.id, 'en', { numeric: true });

/**
 * The verdicts on several exchanges, by their ids; `unlisted` parcels belong to exchanges that were not kept, and with
 * them not every exchange can be equal.
 */
export function judgeAll(
  exchanges: ReadonlyMap<string, ReadonlyMap<string, Sum>>,
  around: Circumstances,
  unlisted: number,
): MeasuredBalance {
  const listed = [...exchanges].map(([id, sums]) => judgeSums(id, sums, around));
  listed.sort(byId);
  const unknown = unlisted > 0 ? (['cannot-tell'] as const) : [];
  return {
    exchanges: listed,
    verdict: verdictOfAll([...listed.map(({ verdict }) => verdict), ...unknown]),
    ellipsoidalVerdict: verdictOfAll([
      ...listed.map(({ ellipsoidalVerdict }) => ellipsoidalVerdict),
      ...unknown,
    ]),
    unlisted,
  };
}
