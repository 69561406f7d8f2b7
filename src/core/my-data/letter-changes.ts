/** Letters to be changed, added or dropped between two texts (Levenshtein 1966), counted up to `most` + 1. */
export function letterChanges(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const [left = 0, up = 0, corner = 0] = [row[j - 1], before[j], before[j - 1]];
      row.push(Math.min(left + 1, up + 1, corner + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    before = row;
  }
  return before[other.length] ?? most + 1;
}
