import { createExchangeSums } from '../../exchange/exchange-sums.ts';
import type { CheckOptions } from '../../exchange/measured-balance.ts';
import { withoutVerdict } from '../my-balance.ts';
import { shapeOutlines } from '../shape-outlines.ts';
import type { Reading } from './comparison.ts';
import type { IndexPair } from './match-by-text.ts';
import type { ParcelList } from './parcel-list.ts';

/** As many as there can be parcels in a list that is compared: no verdict is left open by it. */
const mostExchanges = 500_000;

type Which = 'a' | 'b';

/**
 * The exchanges of the parcels that are in both lists, four times: with the outlines of either and the parties of
 * either. Where the verdicts of two readings differ it is the outlines, or the parties, that make the difference. A
 * reading is left away where its list has no outlines at all; no verdict is given where a list is not whole.
 */
export function readings(
  lists: Readonly<Record<Which, ParcelList & { readonly incomplete: boolean }>>,
  pairs: readonly IndexPair[],
  options: CheckOptions,
): Reading[] {
  const of = (which: Which, [a, b]: IndexPair) => lists[which].parcels[which === 'a' ? a : b];
  const read = (outlines: Which, parties: Which): Reading[] => {
    if (lists[outlines].parcels.every(({ figures }) => figures === null)) return [];
    const sums = createExchangeSums(mostExchanges);
    let leftOut = 0;
    for (const pair of pairs) {
      const { figures = null, accuracy = null } = of(outlines, pair) ?? {};
      const transfer = of(parties, pair)?.transfer;
      const shape = pair[outlines === 'a' ? 0 : 1];
      if (figures && transfer) sums.add(transfer, figures, shape, accuracy);
      else leftOut++;
    }
    const judged = sums.judge(options, shapeOutlines(lists[outlines].shapes));
    const open = lists[outlines].incomplete || lists[parties].incomplete;
    return [{ outlines, parties, leftOut, balance: open ? withoutVerdict(judged) : judged }];
  };
  return [...read('a', 'a'), ...read('b', 'b'), ...read('a', 'b'), ...read('b', 'a')];
}
