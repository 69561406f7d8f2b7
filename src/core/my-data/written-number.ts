/** The digits of a number as it is written, without noughts at either end, its point and its exponent. */
const digitsOf = (text: string): string =>
  text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/**
 * Whether a double holds a written number so that no other number becomes the same double: below 2^53 always, from there on
 * where it is what a double is written as. One that becomes infinite or nothing is not held.
 */
export function isHeldByDouble(text: string): boolean {
  const value = Number(text);
  if (/^[+-]?\d+$/.test(text)) return Number.isSafeInteger(value);
  if (!Number.isFinite(value)) return false;
  const isSmall = value !== 0 && Math.abs(value) < 2 ** 53;
  return isSmall || digitsOf(text) === digitsOf(String(value));
}
