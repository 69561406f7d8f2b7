import type { Transfer } from '../my-data/transfer.ts';
import { addedErrors, timesErrors, type UnitErrors } from './area-error/unit-error.ts';
import { ExactSum } from './exact-sum.ts';
import {
  type ErrorOptions,
  hasOwn,
  keptErrors,
  type Outlines,
  outlinesErrors,
  servesEvery,
} from './exchange-error.ts';
import { byParty, judgeAll, outlinesOf, reckonedKey, type Sum } from './judge-sums.ts';
import type { CheckOptions, MeasuredBalance, ReckonedErrors } from './measured-balance.ts';
import { addOwn, noOwn, type OwnAccuracy } from './own-accuracy.ts';
import type { ParcelFigures } from './parcel-figures.ts';

/**
 * What one file adds to an exchange: what passes to each party, and the errors at the accuracies of its points, null
 * where none are known.
 */
export type ExchangePart = {
  readonly id: string;
  readonly sums: ReadonlyMap<string, Sum>;
  readonly errors: UnitErrors | null;
  /** Features that name this exchange and are in no sum; absent where none is, or the file did not count them. */
  readonly leftOut?: number;
};

export type ExchangeSums = {
  /** `parcel` is the number of its outline, null where that was not kept; `own` is null where the file's accuracy holds. */
  add(direction: Transfer, figures: ParcelFigures, parcel: number | null, own?: OwnAccuracy | null): void;
  /**
   * Reckons the errors of what was added, after which its outlines may be let go and others take their numbers: for
   * files that are too large to be held.
   */
  letGo(options: ErrorOptions, outlines: Outlines): void;
  judge(options: CheckOptions, outlines: Outlines | null, reckoned?: ReckonedErrors): MeasuredBalance;
  /** What can be added to the sums of other files; the errors of what is kept are put into `reckoned`. */
  parts(options: CheckOptions, outlines: Outlines, reckoned: ReckonedErrors): ExchangePart[];
};

/**
 * Sums the parcels of a file by exchange and receiving party as they come, and judges the sums. At most
 * `mostExchanges` are kept; of a parcel only its number, by which its outline is found again.
 */
export function createExchangeSums(mostExchanges: number): ExchangeSums {
  const exchanges = new Map<string, Map<string, Sum>>();
  const earlier = new Map<string, UnitErrors>();
  let unlisted = 0;

  function sumOf(exchange: string, party: string): Sum {
    const sums = exchanges.get(exchange) ?? new Map<string, Sum>();
    exchanges.set(exchange, sums);
    const sum = sums.get(party) ?? nothing();
    sums.set(party, sum);
    return sum;
  }

  return {
    add(
      { exchange, from, to },
      { m2, authalicM2 = m2, turfM2, independentM2, systematicM2 },
      parcel,
      own = null,
    ) {
      if (!exchanges.has(exchange) && exchanges.size >= mostExchanges) {
        unlisted++;
        return;
      }
      if (from !== '') sumOf(exchange, from);
      const sum = sumOf(exchange, to);
      sum.features++;
      sum.m2.add(m2);
      sum.authalicM2.add(authalicM2);
      sum.turfM2.add(turfM2);
      if (own) addOwn(sum.own, own, systematicM2);
      else {
        sum.squares.add(independentM2 ** 2);
        sum.perimeterM.add(systematicM2);
      }
      sum.parcels.push(parcel);
      sum.accuraciesM.push(own?.accuracyM ?? Number.NaN);
    },
    letGo(options, outlines) {
      for (const [id, sums] of exchanges) {
        const [first, second] = [...sums].sort(byParty);
        if (!first || !second || first[1].parcels.length + second[1].parcels.length === 0) continue;
        const errors = outlinesErrors([outlinesOf(first[1]), outlinesOf(second[1])], options, outlines);
        const before = earlier.get(id);
        earlier.set(id, before ? addedErrors(before, errors) : errors);
        for (const sum of sums.values()) [sum.parcels, sum.accuraciesM] = [[], []];
      }
    },
    judge(options, outlines, reckoned = new Map()) {
      return judgeAll(exchanges, { options, outlines, reckoned, earlier }, unlisted);
    },
    parts({ accuracyM, correlationM = null }, outlines, reckoned) {
      return [...exchanges].map(([id, sums]) => {
        const [first, second, more] = [...sums].sort(byParty);
        if (!first || !second || more) return { id, sums, errors: null };
        const before = earlier.get(id);
        const sides = [outlinesOf(first[1]), outlinesOf(second[1])] as const;
        const own = hasOwn(sides);
        if (!(accuracyM > 0) && !own) return { id, sums, errors: null };
        // As it is judged, so that both come to the same digits.
        const errors = keptErrors(sides, { accuracyM, correlationM }, outlines, before);
        reckoned.set(reckonedKey(id, { accuracyM, correlationM }, own), errors);
        return { id, sums, errors: servesEvery(sides, before) ? timesErrors(errors, accuracyM) : errors };
      });
    },
  };
}

export const nothing = (): Sum => ({
  features: 0,
  m2: new ExactSum(),
  authalicM2: new ExactSum(),
  turfM2: new ExactSum(),
  squares: new ExactSum(),
  perimeterM: new ExactSum(),
  own: noOwn(),
  parcels: [],
  accuraciesM: [],
});
