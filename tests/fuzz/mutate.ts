import { bordersOf } from './borders.ts';
import type { Random } from './random.ts';

const text = (letters: string) => new TextEncoder().encode(letters);

const joined = (...parts: readonly Uint8Array[]) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Pieces that mean something to one reader or another. */
const tokens = [
  'null', '-', '1e400', 'NaN', '"', '""', '\u0000', '\uFEFF', '\r', '\n', ',', ';', '\t', '{', '}', '[', ']', '[[', '<', '>',
  '</', '<!--', '<![CDATA[', '&#x0;', '&amp', 'EMPTY', '(', ')', '181', '-91', '1e17', '9007199254740993', '"features":[', '"type":"Feature"',
  '"crs":{}', 'SRID=32642;', '"__proto__":', 'constructor', '\uD800', '\u202E', '\u001b[2J', '=1+1',
].map(text); // biome-ignore format: a list of pieces
const numbers = [0, 1, -1, 2, 127, 128, 255, 65_535, 65_536, 2 ** 31 - 1, -(2 ** 31), 1e6];
const encodings = ['utf-16le', 'utf-16be', 'latin1', 'bom'] as const;

function written(bytes: Uint8Array, encoding: (typeof encodings)[number]): Uint8Array {
  if (encoding === 'bom') return joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes);
  const letters = new TextDecoder().decode(bytes);
  if (encoding === 'latin1') return Uint8Array.from(letters, (letter) => letter.charCodeAt(0) & 255);
  const view = new DataView(new ArrayBuffer(2 * letters.length + 2));
  view.setUint16(0, 0xfeff, encoding === 'utf-16le');
  for (let i = 0; i < letters.length; i++)
    view.setUint16(2 * i + 2, letters.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

type Mutation = (bytes: Uint8Array, random: Random, name: string) => Uint8Array;

const span = (bytes: Uint8Array, { below }: Random): readonly [number, number] => {
  const from = below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + below(below(2) === 0 ? 16 : bytes.length))];
};

/** A piece from one border of records to another. */
const record = (bytes: Uint8Array, random: Random, name: string): readonly [number, number] => {
  const borders = [...bordersOf(bytes, name), bytes.length];
  const first = random.below(borders.length);
  const last = Math.min(borders.length - 1, first + 1 + random.below(4));
  return [borders[first] as number, borders[last] as number];
};

const without = (bytes: Uint8Array, [from, to]: readonly [number, number]) =>
  joined(bytes.subarray(0, from), bytes.subarray(to));
const twice = (bytes: Uint8Array, [from, to]: readonly [number, number]) =>
  joined(bytes.subarray(0, to), bytes.subarray(from));

const mutations: readonly Mutation[] = [
  (bytes, { below }) => {
    const flipped = bytes.slice();
    const at = below(bytes.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << below(8));
    return flipped;
  },
  (bytes, random, name) => bytes.slice(0, random.pick([...bordersOf(bytes, name), bytes.length])),
  (bytes, { below }) => bytes.slice(0, below(bytes.length + 1)),
  (bytes, random) => without(bytes, span(bytes, random)),
  (bytes, random) => twice(bytes, span(bytes, random)),
  (bytes, random, name) => without(bytes, record(bytes, random, name)),
  (bytes, random, name) => twice(bytes, record(bytes, random, name)),
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), random.pick(tokens), bytes.subarray(at));
  },
  // A count, a length or a checksum of two or four bytes, in either order.
  (bytes, random) => {
    if (bytes.length < 8) return bytes;
    const changed = bytes.slice();
    const view = new DataView(changed.buffer);
    const at = random.below(bytes.length - 4);
    if (random.below(2) === 0) view.setInt32(at, random.pick(numbers), random.below(2) === 0);
    else view.setInt16(at, random.pick(numbers), random.below(2) === 0);
    return changed;
  },
  // A digit for another: a count, a coordinate or a checksum of a text.
  (bytes, { below }) => {
    const digits = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57);
    const changed = bytes.slice();
    if (digits.length > 0) changed[digits[below(digits.length)] as number] = 48 + below(10);
    return changed;
  },
  (bytes, random) => written(bytes, random.pick(encodings)),
];

/** A file after one to three things have happened to it. */
export function mutate(bytes: Uint8Array, random: Random, name: string): Uint8Array {
  let changed = bytes;
  for (let i = 1 + random.below(3); i > 0; i--) changed = random.pick(mutations)(changed, random, name);
  return changed;
}
