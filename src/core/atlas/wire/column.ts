/*
 * A column of integers as text. Each step from one integer to the next is folded to a natural number
 * (0, −1, 1, −2, … → 0, 1, 2, 3, …) and written as digits, highest first: the last digit counts in
 * `closing`, all before it in `leading`. First digits of all steps stand together, then all second
 * digits, and so on; gzip finds more in that order. A base that ten divides keeps trailing zeros visible.
 */
const closing = 60;
const leading = 31;

/** Printable characters which JSON need not escape: # to ~ without the backslash. */
const digits = Array.from({ length: closing + leading + 1 }, (_, i) => String.fromCharCode(35 + i)).filter(
  (digit) => digit !== '\\',
);
/** Value of the digit with that character code, or −1. */
const digitValues = Int8Array.from({ length: 128 }, (_, code) => digits.indexOf(String.fromCharCode(code)));

/** Enough for a step right around the Earth in 1e-7 degrees, and far from where a double rounds. */
const maxDigits = 8;

const fold = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const unfold = (n: number): number => (n % 2 === 0 ? n / 2 : -(n + 1) / 2);

function digitsOf(step: number): string {
  const n = fold(step);
  let text = digits[n % closing] as string;
  for (let rest = Math.floor(n / closing); rest > 0; rest = Math.floor(rest / leading)) {
    text = digits[closing + (rest % leading)] + text;
  }
  return text;
}

/** The integers as texts: one of all first digits, one of all second digits, and so on. */
export function packColumn(integers: readonly number[]): string[] {
  const places: string[] = [];
  let last = 0;
  for (const integer of integers) {
    const text = digitsOf(integer - last);
    for (let place = 0; place < text.length; place++) places[place] = (places[place] ?? '') + text[place];
    last = integer;
  }
  return places;
}

/** The integers of `packColumn`, or null where the value is not what it writes. */
export function unpackColumn(places: unknown): Float64Array | null {
  if (!Array.isArray(places) || places.length > maxDigits) return null;
  const column = new Float64Array(typeof places[0] === 'string' ? places[0].length : 0);
  /** Which integers go on with another digit, the first `going` of the array. */
  const open = new Uint32Array(column.length).map((_, i) => i);
  let going = open.length;
  for (const place of places) {
    if (typeof place !== 'string' || place.length !== going) return null;
    going = 0;
    for (let i = 0; i < place.length; i++) {
      const digit = digitValues[place.charCodeAt(i)] ?? -1;
      if (digit < 0) return null;
      const at = open[i] as number;
      const n = column[at] as number;
      if (digit < closing) {
        column[at] = n * closing + digit;
      } else {
        column[at] = n * leading + digit - closing;
        open[going++] = at;
      }
    }
  }
  if (going > 0) return null;
  let last = 0;
  for (let i = 0; i < column.length; i++) column[i] = last += unfold(column[i] as number);
  return column;
}
