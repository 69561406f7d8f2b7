/** The letters of Russian by how often they stand in a text, the frequent first (the ten first make up two thirds). */
const byFrequency = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';

/** The letters that Kyrgyz, Tajik and Uzbek add to the alphabet. */
const added = new Set('өүңғӯқҳҷӣўөҚҲҶӮӢӨҮҢҒЎіІї');

const weights = new Map<string, number>(
  [...byFrequency].map((letter, index) => [letter, 1.5 - index / byFrequency.length]),
);

const isLower = (letter: string) => letter !== letter.toUpperCase();

/**
 * How much a decoded text looks like Cyrillic as people write it: frequent letters count more, a capital behind a
 * small letter, a sign that stands in no word and a control character count against it. Per sign outside ASCII.
 */
export function cyrillicScore(text: string): number {
  let [score, counted, before] = [0, 0, ''];
  for (const letter of text) {
    if (letter > '\u007f') {
      counted++;
      const weight = weights.get(letter.toLowerCase());
      if (weight === undefined) score += added.has(letter) ? 0.6 : /[№«»—–“”„…°’]/.test(letter) ? 0.2 : -2;
      else {
        score += weight;
        if (!isLower(letter) && before !== '' && isLower(before) && /\p{L}/u.test(before)) score -= 2.5;
      }
    }
    before = letter;
  }
  return counted === 0 ? 0 : score / counted;
}
