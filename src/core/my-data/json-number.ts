const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Below this, a whole number has room for one more digit among the first fifteen. */
const roomInHead = 1e14;
/** Digits behind the first fifteen that are taken in. */
const longestTail = 4;
const exactBelow = 2 ** 53;
/** Cuts a double into two halves of 26 bits (Veltkamp). */
const splitter = 2 ** 27 + 1;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** What is lost when the product of two doubles is rounded to `product` (Dekker, 1971). */
function productError(a: number, b: number, product: number): number {
  const ca = splitter * a;
  const cb = splitter * b;
  const aHigh = ca - (ca - a);
  const bHigh = cb - (cb - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/**
 * (head · 10^tailDigits + tail) / 10^places, rounded correctly, where the whole number has up to 19 digits; NaN
 * where that lies too near the middle of two doubles to be told by twice their digits.
 */
function longQuotient(head: number, tail: number, tailDigits: number, places: number): number {
  const scale = powersOfTen[tailDigits] as number;
  const divisor = powersOfTen[places] as number;
  const product = head * scale;
  const sum = product + tail;
  // All of these are whole numbers: the error of the product and of the sum are exact.
  const rest = productError(head, scale, product) + (tail - (sum - product));
  const quotient = sum / divisor;
  const back = quotient * divisor;
  const correction = (sum - back - productError(quotient, divisor, back) + rest) / divisor;
  const doubt = Math.abs(correction) * 1e-12 + quotient * 1e-26;
  const value = quotient + (correction - doubt);
  return value === quotient + (correction + doubt) ? value : Number.NaN;
}

/**
 * Reads the JSON number that begins at `start` into `out[slot]` and returns where it ends, or −1 where there is
 * none. The value is that of JSON.parse to the last bit: digits below 2^53 over a power of ten up to 10^22 are both
 * exact, so that their quotient is rounded once, and correctly; up to 19 digits are divided with twice the digits of
 * a double; any other number is left to the engine.
 */
export function readNumber(text: string, start: number, out: Float64Array, slot: number): number {
  let i = start;
  let code = text.charCodeAt(i);
  const negative = code === 45;
  if (negative) code = text.charCodeAt(++i);
  let head = 0;
  let tail = 0;
  let tailDigits = 0;
  let point = 0;
  if (code === 48) code = text.charCodeAt(++i);
  else if (!isDigit(code)) return -1;
  for (;;) {
    if (code >= 48 && code <= 57) {
      // A zero in front is a number of its own.
      if (i === start + 1 + (negative ? 1 : 0) && text.charCodeAt(i - 1) === 48) return -1;
      if (head < roomInHead) head = head * 10 + (code - 48);
      else {
        if (tailDigits < longestTail) tail = tail * 10 + (code - 48);
        tailDigits++;
      }
    } else if (code === 46 && point === 0) {
      point = i;
      if (!isDigit(text.charCodeAt(i + 1))) return -1;
    } else break;
    code = text.charCodeAt(++i);
  }
  let exact = tailDigits <= longestTail;
  const places = point === 0 ? 0 : i - point - 1;
  if (code === 101 || code === 69) {
    exact = false;
    code = text.charCodeAt(++i);
    if (code === 43 || code === 45) code = text.charCodeAt(++i);
    if (!isDigit(code)) return -1;
    while (isDigit(code)) code = text.charCodeAt(++i);
  }
  let value = Number.NaN;
  if (exact && places < powersOfTen.length) {
    const whole = head * (powersOfTen[tailDigits] as number) + tail;
    value =
      whole < exactBelow
        ? whole / (powersOfTen[places] as number)
        : longQuotient(head, tail, tailDigits, places);
  }
  if (Number.isNaN(value)) out[slot] = Number(text.slice(start, i));
  else out[slot] = negative ? -value : value;
  return i;
}
