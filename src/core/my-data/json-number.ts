const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** A whole number below this stays exact with one more digit: ten times it and nine are below 2^53. */
const roomForDigit = 900_719_925_474_099;

const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * Reads the JSON number that begins at `start` into `out[slot]` and returns where it ends, or −1 where there is
 * none. The value is that of JSON.parse to the last bit: digits below 2^53 over a power of ten up to 10^22 are both
 * exact, so that their quotient is rounded once, and correctly; any other number is left to the engine.
 */
export function readNumber(text: string, start: number, out: Float64Array, slot: number): number {
  let i = start;
  let code = text.charCodeAt(i);
  const negative = code === 45;
  if (negative) code = text.charCodeAt(++i);
  let digits = 0;
  let exact = true;
  if (code === 48) code = text.charCodeAt(++i);
  else if (isDigit(code)) {
    do {
      if (digits < roomForDigit) digits = digits * 10 + (code - 48);
      else exact = false;
      code = text.charCodeAt(++i);
    } while (isDigit(code));
  } else return -1;
  let places = 0;
  if (code === 46) {
    const point = i;
    code = text.charCodeAt(++i);
    if (!isDigit(code)) return -1;
    do {
      if (digits < roomForDigit) digits = digits * 10 + (code - 48);
      else exact = false;
      code = text.charCodeAt(++i);
    } while (isDigit(code));
    places = i - point - 1;
  }
  if (code === 101 || code === 69) {
    exact = false;
    code = text.charCodeAt(++i);
    if (code === 43 || code === 45) code = text.charCodeAt(++i);
    if (!isDigit(code)) return -1;
    while (isDigit(code)) code = text.charCodeAt(++i);
  }
  if (exact && places < powersOfTen.length) {
    const value = digits / (powersOfTen[places] as number);
    out[slot] = negative ? -value : value;
  } else out[slot] = Number(text.slice(start, i));
  return i;
}
