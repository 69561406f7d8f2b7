import type { MeasuredExchange } from '../exchange/measured-balance.ts';
import { inCyrillic, normalised } from './party.ts';

/** Numbers as every program writes them: without `№`, noughts ahead, or a fraction of noughts, which tables put in and drop. */
const withPlainNumbers = (name: string): string =>
  name
    .replace(/(?:№|#|(?<!\p{L})no\.?) *(?=\d)/giu, '')
    .replace(/(?<![\d.,])0+(?=\d)/g, '')
    .replace(/(?<![\d.,])(\d+)[.,]0+$/, '$1');

/** A name without what a slip of the hand changes: capitals, signs, spaces, letters of the other alphabet; digits stay apart. */
const plain = (name: string): string =>
  inCyrillic(normalised(withPlainNumbers(name.trim()))).replace(/(?<!\d) +| +(?!\d)/g, '');

const mostListed = 20;

type Groups = readonly (readonly string[])[];

/** Names that differ in nothing but such slips, each group in their order; the first groups. */
function likeNames(names: readonly string[]): Groups {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = plain(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return [...groups.values()].filter(({ length }) => length > 1).slice(0, mostListed);
}

/** Exchanges of nearly alike names: they are judged apart, as a wrong union would be worse, and it is told. */
export const likeExchanges = (exchanges: readonly Pick<MeasuredExchange, 'id'>[]): Groups =>
  likeNames(exchanges.map(({ id }) => id));

/** Parties of nearly alike names in whichever exchanges: counted apart, and told. Countries are known in every spelling. */
export const likeParties = (exchanges: readonly Pick<MeasuredExchange, 'sides'>[]): Groups =>
  likeNames([...new Set(exchanges.flatMap(({ sides }) => sides.map(({ party }) => party)))]);
