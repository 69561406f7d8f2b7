const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Digits in front of the point, and behind it in two groups, that fit into an integer of 32 bits. */
const group = 9;
const exactBelow = 2 ** 53;
/** Whole numbers below this are held exactly with any group behind them by two doubles. */
const longHead = 1e15;
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
 * (head · 10^tailDigits + tail) / 10^places, rounded correctly; NaN where that lies too near the middle of two
 * doubles to be told by twice their digits.
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
 * exact, so that their quotient is rounded once, and correctly; more digits are divided with twice the digits of a
 * double; any other number is left to the engine.
 */
export function readNumber(text: string, start: number, out: Float64Array, slot: number): number {
  let i = start;
  let code = text.charCodeAt(i);
  const negative = code === 45;
  if (negative) code = text.charCodeAt(++i);
  const begin = i;
  let whole = 0;
  while (code >= 48 && code <= 57 && i - begin < group) {
    whole = (whole * 10 + code - 48) | 0;
    code = text.charCodeAt(++i);
  }
  if (i === begin || (i - begin > 1 && text.charCodeAt(begin) === 48)) return -1;
  let first = 0;
  let second = 0;
  let firstDigits = 0;
  let secondDigits = 0;
  if (code === 46) {
    const from = ++i;
    code = text.charCodeAt(i);
    while (code >= 48 && code <= 57 && i - from < group) {
      first = (first * 10 + code - 48) | 0;
      code = text.charCodeAt(++i);
    }
    firstDigits = i - from;
    if (firstDigits === 0) return -1;
    while (code >= 48 && code <= 57 && i - from < 2 * group) {
      second = (second * 10 + code - 48) | 0;
      code = text.charCodeAt(++i);
    }
    secondDigits = i - from - firstDigits;
  }
  // More digits, or an exponent.
  if (isDigit(code) || code === 101 || code === 69) return readAny(text, start, out, slot);
  const head = whole * (powersOfTen[firstDigits] as number) + first;
  const all = head * (powersOfTen[secondDigits] as number) + second;
  const places = firstDigits + secondDigits;
  const value =
    all < exactBelow
      ? all / (powersOfTen[places] as number)
      : head < longHead
        ? longQuotient(head, second, secondDigits, places)
        : Number.NaN;
  if (Number.isNaN(value)) return readAny(text, start, out, slot);
  out[slot] = negative ? -value : value;
  return i;
}

const anyNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** As `readNumber`, by the engine. */
function readAny(text: string, start: number, out: Float64Array, slot: number): number {
  anyNumber.lastIndex = start;
  const [found] = anyNumber.exec(text) ?? [];
  if (found === undefined) return -1;
  const end = start + found.length;
  const next = text.charCodeAt(end);
  // What goes on like a number is none.
  if (isDigit(next) || next === 46 || next === 101 || next === 69 || next === 43 || next === 45) return -1;
  out[slot] = Number(found);
  return end;
}
