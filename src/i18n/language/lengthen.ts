/** How much longer than English a translation may be. */
const factor = 1.6;
const filler = 'ōēāūī';

function longer(text: string): string {
  if (!/\p{L}{3}/u.test(text)) return text;
  const missing = Math.ceil(text.length * (factor - 1)) - 1;
  const words = filler.repeat(Math.ceil(missing / filler.length)).slice(0, Math.max(1, missing));
  return `${text} ${words.replace(/.{9}/g, '$& ')}`.trimEnd();
}

/**
 * The same words with every text 60 % longer, whether it stands there or is made by a function. What holds no
 * word of three letters (figures, units) stays as it is.
 */
export function lengthen<T>(words: T): T {
  if (typeof words === 'string') return longer(words) as T;
  if (typeof words === 'function') return ((...given: unknown[]) => lengthen(words(...given))) as T;
  if (Array.isArray(words)) return words.map(lengthen) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, lengthen(value)])) as T;
}
