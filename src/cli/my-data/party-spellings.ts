import type { MeasuredBalance } from '../../core/exchange/measured-balance.ts';
import { directionPair } from '../../core/my-data/direction-pair.ts';
import { sayDirection } from '../../core/my-data/direction-phrase.ts';
import { knownParty } from '../../core/my-data/party.ts';
import type { SaidParties } from '../../core/my-data/transfer.ts';

/** `To Tajikistan`, `by Kyrgyzstan to Tajikistan` are how the land passes, no spelling of the country. */
const isPhrase = (written: string) =>
  directionPair(written) !== null || (['from', 'to'] as const).some((role) => sayDirection(role, [written]));

/** Keeps for each country the spelling in which a file first names it. */
export function createPartySpellings() {
  const spellings = new Map<string, string>();
  function memoize(party: string, written: string): void {
    if (spellings.has(party)) return;
    const country = knownParty(party).sure;
    const isAnother = (knownParty(written).sure ?? country) !== country;
    if (country !== null && !isAnother && !isPhrase(written)) spellings.set(party, written);
  }
  return {
    memoize,
    memoizeBoth(parties: SaidParties, written: SaidParties): void {
      memoize(parties.from, written.from);
      memoize(parties.to, written.to);
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
