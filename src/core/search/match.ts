import { foldName, plainName, wordsOf } from './fold-name.ts';
import { prefixDistance } from './prefix-distance.ts';
import type { SearchItem } from './search-item.ts';

/** How well an item answers: by tier, then by mistakes. Smaller is better. */
export type Match = { readonly tier: number; readonly mistakes: number; readonly spelling: string };

const tiers = { whole: 0, beginning: 1, word: 2, within: 3, words: 4, similar: 5 } as const;

/** A name's key from one of its words to the end: folded, and as it is written. */
type Key = { readonly folded: string; readonly plain: string };
type KeyedName = { readonly spelling: string; readonly keys: readonly Key[] };
export type KeyedItem = { readonly item: SearchItem; readonly names: readonly KeyedName[] };

/** What was typed, in the same forms. */
export type Query = Key & { readonly words: readonly string[] };

export const keyedItem = (item: SearchItem): KeyedItem => ({
  item,
  names: item.names.map((spelling) => {
    const words = wordsOf(spelling);
    const rests = words.map((_, i) => words.slice(i).join(''));
    return { spelling, keys: rests.map((rest) => ({ folded: foldName(rest), plain: plainName(rest) })) };
  }),
});

export const queryOf = (text: string): Query => ({
  folded: foldName(text),
  plain: plainName(text),
  words: wordsOf(text).map(foldName),
});

/** Mistakes forgiven in so many letters. */
const forgiven = (letters: number): number => (letters < 3 ? 0 : letters < 5 ? 1 : 2);

function tierOf(query: Query, { keys }: KeyedName): number | null {
  const begins = ({ folded, plain }: Key) =>
    folded.startsWith(query.folded) || (query.plain !== '' && plain.startsWith(query.plain));
  const [whole] = keys;
  if (whole && (whole.folded === query.folded || whole.plain === query.plain)) return tiers.whole;
  if (whole && begins(whole)) return tiers.beginning;
  if (keys.some(begins)) return tiers.word;
  return query.folded.length > 2 && whole?.folded.includes(query.folded) ? tiers.within : null;
}

const better = (one: Match | null, other: Match | null): Match | null => {
  if (one === null || other === null) return one ?? other;
  return other.tier < one.tier || (other.tier === one.tier && other.mistakes < one.mistakes) ? other : one;
};

/** Names that begin as typed, letter for letter, before those that only sound so. */
const asWrittenFirst = (names: KeyedItem['names'], { plain }: Query) => {
  const isWritten = ({ keys }: KeyedName) => keys.some((key) => key.plain.startsWith(plain));
  return [...names.filter(isWritten), ...names.filter((name) => !isWritten(name))];
};

/** The item's best name that holds what was typed, or that has each of its words, or null. */
export function exactMatch(query: Query, { names }: KeyedItem): Match | null {
  let best: Match | null = null;
  for (const name of asWrittenFirst(names, query)) {
    const tier = tierOf(query, name);
    if (tier !== null) best = better(best, { tier, mistakes: 0, spelling: name.spelling });
  }
  if (best !== null || query.words.length < 2) return best;
  const named = names.find(({ keys }) =>
    query.words.every((word) => keys.some(({ folded }) => folded.startsWith(word))),
  );
  return named ? { tier: tiers.words, mistakes: 0, spelling: named.spelling } : null;
}

/** The item's name that is most like what was typed, or null where none is like it. */
export function similarMatch(query: Query, { names }: KeyedItem): Match | null {
  const limit = forgiven(query.folded.length);
  let best: Match | null = null;
  for (const { keys, spelling } of limit === 0 ? [] : names) {
    for (const { folded } of keys) {
      const mistakes = prefixDistance(query.folded, folded);
      if (mistakes <= limit) best = better(best, { tier: tiers.similar, mistakes, spelling });
    }
  }
  return best;
}
