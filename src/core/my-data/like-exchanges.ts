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

/**
 * Exchanges whose names differ in nothing but such slips, each group in the order of the exchanges: they are judged apart,
 * as a wrong union would be worse, and it is told. The first of them.
 */
export function likeExchanges(
  exchanges: readonly Pick<MeasuredExchange, 'id'>[],
): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { id } of exchanges) {
    const key = plain(id);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()].filter(({ length }) => length > 1).slice(0, mostListed);
}
