import {
  encodingInXml,
  markedEncoding,
  type TextEncoding,
  type UsedEncoding,
} from '../../core/my-data/encoding.ts';
import { cyrillicScore } from '../../core/my-data/letter-frequency.ts';

export type DecodedText = { readonly text: string; readonly encoding: UsedEncoding };

/** A text without its marks of byte order: decoding takes one, and programs that add one to another leave more. */
export const withoutMarks = (text: string): string => text.replace(/^\uFEFF+/, '');

/** Decodes in a given encoding; what cannot be decoded becomes U+FFFD, which `markLostLetters` finds. */
export const decodeAs = (bytes: Uint8Array, encoding: TextEncoding): string =>
  new TextDecoder(encoding).decode(bytes);

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Code pages in which Cyrillic of this region is found where nothing says so, the most common first. */
const guesses = ['windows-1251', 'ibm866', 'koi8-r', 'x-mac-cyrillic'] as const;

/** Bytes looked at for a guess. */
const enoughToGuess = 262_144;

/** Letters outside ASCII of a damaged UTF-8 text that still make it one: more of them than damages. */
function isDamagedUtf8(text: string): boolean {
  let [sound, lost] = [0, 0];
  for (const letter of text) {
    if (letter === '\uFFFD') lost++;
    else if (letter > '\u007f') sound++;
  }
  return sound > lost;
}

/** The code page of which a text that is no UTF-8 reads most like Cyrillic; UTF-8 where it is one with damages. */
export function guessEncoding(bytes: Uint8Array): TextEncoding {
  const piece = bytes.subarray(0, enoughToGuess);
  if (isDamagedUtf8(decodeAs(piece, 'utf-8'))) return 'utf-8';
  const scored = guesses.map((encoding) => ({ encoding, score: cyrillicScore(decodeAs(piece, encoding)) }));
  return scored.reduce((best, each) => (each.score > best.score + 1e-9 ? each : best)).encoding;
}

/** Points of the score by which another code page must read better before a declared one is not believed. */
const beyondDoubt = 1;

/** Whether a declared code page of Cyrillic makes no words of the bytes while another does: programs err in it. */
function isBelied(bytes: Uint8Array, declared: TextEncoding): boolean {
  if (!(guesses as readonly string[]).includes(declared)) return false;
  const piece = bytes.subarray(0, enoughToGuess);
  const score = cyrillicScore(decodeAs(piece, declared));
  return score < 0 && cyrillicScore(decodeAs(piece, guessEncoding(piece))) > score + beyondDoubt;
}

/**
 * The encoding of a text: by the reader's word, its mark, what the file declares, UTF-8 where it is sound, and else a
 * guess that is told as one.
 */
export function encodingFor(
  bytes: Uint8Array,
  chosen: TextEncoding | null,
  declared: TextEncoding | null = null,
): UsedEncoding {
  if (chosen !== null) return { name: chosen, guessed: false };
  const marked = markedEncoding(bytes);
  if (marked !== null) return { name: marked, guessed: false };
  if (declared !== null && decodeStrictly(bytes, declared) !== null && !isBelied(bytes, declared))
    return { name: declared, guessed: false };
  if (decodeStrictly(bytes, 'utf-8') !== null) return { name: 'utf-8', guessed: false };
  return { name: guessEncoding(bytes), guessed: true };
}

/** A whole text, decoded as `encodingFor` says. */
export function decodeText(
  bytes: Uint8Array,
  chosen: TextEncoding | null,
  declared: TextEncoding | null = null,
): DecodedText {
  const encoding = encodingFor(
    bytes,
    chosen,
    declared ?? encodingInXml(decodeAs(bytes.subarray(0, 400), 'latin1')),
  );
  return { text: withoutMarks(decodeAs(bytes, encoding.name)), encoding };
}
