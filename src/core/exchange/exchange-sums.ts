import type { Transfer } from '../my-data/transfer.ts';
import { addedErrors, type UnitErrors } from './area-error/unit-error.ts';
import { type ErrorOptions, type Outlines, outlinesErrors } from './exchange-error.ts';
import { byParty, judgeSums, outlinesOf, type Sum } from './judge-sums.ts';
import type { CheckOptions, MeasuredBalance, ReckonedErrors } from './measured-balance.ts';
import { addOwn, noOwn, type OwnAccuracy } from './own-accuracy.ts';
import type { ParcelFigures } from './parcel-figures.ts';
import { verdictOfAll } from './verdict.ts';

export type ExchangeSums = {
  /** `parcel` is the number of its outline, null where that was not kept; `own` is null where the file's accuracy holds. */
  add(direction: Transfer, figures: ParcelFigures, parcel: number | null, own?: OwnAccuracy | null): void;
  /**
   * Reckons the errors of what was added, after which its outlines may be let go and others take their numbers: for
   * files that are too large to be held.
   */
  letGo(options: ErrorOptions, outlines: Outlines): void;
  judge(options: CheckOptions, outlines: Outlines | null, reckoned?: ReckonedErrors): MeasuredBalance;
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
    add({ exchange, from, to }, { m2, turfM2, independentM2, systematicM2 }, parcel, own = null) {
      if (!exchanges.has(exchange) && exchanges.size >= mostExchanges) {
        unlisted++;
        return;
      }
      sumOf(exchange, from);
      const sum = sumOf(exchange, to);
      sum.features++;
      sum.m2 += m2;
      sum.turfM2 += turfM2;
      if (own) addOwn(sum.own, own, systematicM2);
      else {
        sum.squares += independentM2 ** 2;
        sum.systematic += systematicM2;
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
      const around = { options, outlines, reckoned, earlier };
      const listed = [...exchanges].map(([id, sums]) => judgeSums(id, sums, around));
      listed.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
      return {
        exchanges: listed,
        verdict: verdictOfAll(listed.map(({ verdict }) => verdict)),
        ellipsoidalVerdict: verdictOfAll(listed.map(({ ellipsoidalVerdict }) => ellipsoidalVerdict)),
        unlisted,
      };
    },
  };
}

const nothing = (): Sum => ({
  features: 0,
  m2: 0,
  turfM2: 0,
  squares: 0,
  systematic: 0,
  own: noOwn(),
  parcels: [],
  accuraciesM: [],
});
