import type { MeasuredBalance } from '../../core/exchange/measured-balance.ts';
import { partyOf } from '../../core/my-data/party.ts';

/** Keeps for each country the spelling in which a file first names it. */
export function createPartySpellings() {
  const spellings = new Map<string, string>();
  return {
    memoize(party: string, written: string): void {
      if (!spellings.has(party) && partyOf(party) !== null) spellings.set(party, written);
    },
    /** The balance with its parties as the file spells them. */
    spelled: (balance: MeasuredBalance): MeasuredBalance => ({
      ...balance,
      exchanges: balance.exchanges.map((exchange) => ({
        ...exchange,
        sides: exchange.sides.map((side) => ({ ...side, party: spellings.get(side.party) ?? side.party })),
      })),
    }),
  };
}
