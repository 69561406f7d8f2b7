import { noError } from '../exchange/area-error/area-error.ts';
import type { ExchangePart } from '../exchange/exchange-sums.ts';
import { byId } from '../exchange/judge-sums.ts';
import type { MeasuredBalance, MeasuredExchange } from '../exchange/measured-balance.ts';
import { verdictOfAll } from '../exchange/verdict.ts';
import { fieldValue } from './fields.ts';
import type { FieldMapping } from './mapping.ts';
import { transferOf } from './transfer.ts';

/** An exchange of which no parcel is in a sum: it cannot be told whether it is equal. */
const withoutParcels = (id: string, leftOut: number): MeasuredExchange => ({
  id,
  sides: [],
  differenceHa: null,
  error: noError,
  ownAccuracies: null,
  settledByAccuracyM: null,
  verdict: 'cannot-tell',
  ellipsoidalVerdict: 'cannot-tell',
  leftOut,
});

/** The exchanges that the file names and of which no parcel is in a sum, by their ids. */
export const idsWithoutParcels = ({ exchanges }: Pick<MeasuredBalance, 'exchanges'>): string[] =>
  exchanges.filter(({ sides }) => sides.length === 0).map(({ id }) => id);

/**
 * Counts by exchange the features that are in no sum: faulty, without an area, or without a direction. At most
 * `mostExchanges` are kept, as many as of the sums that they stand beside.
 */
export function createLeftOut(mostExchanges: number) {
  const counts = new Map<string, number>();
  let more = 0;
  return {
    /** The parts with how many of their features are in no sum, and those that have nothing else. */
    besideParts(parts: readonly ExchangePart[]): ExchangePart[] {
      const ids = new Set(parts.map(({ id }) => id));
      const others = [...counts.keys()].filter((id) => !ids.has(id));
      return [...parts, ...others.map((id) => ({ id, sums: new Map(), errors: null }))].map((part) => ({
        ...part,
        leftOut: counts.get(part.id) ?? 0,
      }));
    },
    add(properties: Readonly<Record<string, unknown>>, mapping: FieldMapping): void {
      const id = fieldValue(properties, mapping.exchange);
      if (id === '' && !transferOf(properties, mapping)) return;
      const before = counts.get(id);
      if (before === undefined && counts.size >= mostExchanges) more++;
      else counts.set(id, (before ?? 0) + 1);
    },
    /**
     * The judged exchanges with how many of their features are in no sum, and those that have nothing else; with
     * these not every exchange can be equal.
     */
    beside<B extends MeasuredBalance>(balance: B): B {
      const judged = balance.exchanges.map((exchange) => {
        const leftOut = counts.get(exchange.id) ?? 0;
        return leftOut > 0 ? { ...exchange, leftOut } : exchange;
      });
      const ids = new Set(judged.map(({ id }) => id));
      // Beyond the listed exchanges it is not known which of them have parcels.
      const others = balance.unlisted > 0 ? [] : [...counts].filter(([id]) => !ids.has(id));
      const exchanges = [...judged, ...others.map(([id, count]) => withoutParcels(id, count))].sort(byId);
      const unknown = others.length > 0 || more > 0 ? (['cannot-tell'] as const) : [];
      return {
        ...balance,
        exchanges,
        unlisted: balance.unlisted + more,
        verdict: verdictOfAll([balance.verdict, ...unknown]),
        ellipsoidalVerdict: verdictOfAll([balance.ellipsoidalVerdict, ...unknown]),
      };
    },
  };
}
