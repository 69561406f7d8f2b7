const vowels = new Set('aeiou');

/** One vowel for another is half a mistake: the languages of the valley differ in little else. */
const substitution = (one: string | undefined, other: string | undefined): number => {
  if (one === other) return 0;
  return vowels.has(one ?? '') && vowels.has(other ?? '') ? 0.5 : 1;
};

/**
 * How many mistakes part `query` from the beginning of `key` that is most like it: Levenshtein distance to the
 * best prefix (Sellers 1980), so that a name can be found before it is typed to its end.
 */
export function prefixDistance(query: string, key: string): number {
  let row = Array.from({ length: key.length + 1 }, (_, j) => j);
  for (let i = 0; i < query.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < key.length; j++) {
      next.push(
        Math.min(
          (row[j] as number) + substitution(query[i], key[j]),
          (row[j + 1] as number) + 1,
          (next[j] as number) + 1,
        ),
      );
    }
    row = next;
  }
  return Math.min(...row);
}
