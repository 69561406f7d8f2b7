import { markedEncoding, type TextEncoding, type UsedEncoding } from '../../core/my-data/encoding.ts';
import { guessEncoding } from './decode-text.ts';

/** Turns the bytes of a text that comes in pieces into text, without ever holding the whole. */
export type TextStream = {
  push(bytes: Uint8Array): string;
  end(): string;
  encoding(): UsedEncoding;
};

/** Where the last letter begins that has not all its bytes yet, in a piece of UTF-8. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < needed ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

const join = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

const isAscii = (text: string, length: number) => text.length === length;

/**
 * Decodes by the reader's word or the file's mark; else as UTF-8 until a byte is none. Where all before it was ASCII,
 * which is the same in every code page, the rest is read in the code page that it most looks like; otherwise it is
 * UTF-8 with damages, and a damaged letter becomes U+FFFD, by which its feature is told.
 */
export function createTextStream(chosen: TextEncoding | null): TextStream {
  let decoder: TextDecoder | null = null;
  let used: UsedEncoding = { name: chosen ?? 'utf-8', guessed: false };
  let begun = false;
  let asciiSoFar = true;
  let carried = new Uint8Array() as Uint8Array;

  function settle(name: TextEncoding, guessed: boolean) {
    used = { name, guessed };
    decoder = new TextDecoder(name);
  }

  function utf8(bytes: Uint8Array): string {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      asciiSoFar &&= isAscii(text, bytes.length);
      return text;
    } catch {
      const name = asciiSoFar ? guessEncoding(bytes) : 'utf-8';
      settle(name, name !== 'utf-8');
      return (decoder as TextDecoder | null)?.decode(bytes, { stream: true }) ?? '';
    }
  }

  return {
    push(bytes) {
      if (!begun) {
        begun = true;
        const marked = chosen ?? markedEncoding(bytes);
        if (marked !== null) settle(marked, false);
      }
      if (decoder) return decoder.decode(bytes, { stream: true });
      const all = join(carried, bytes);
      const end = wholeLetters(all);
      carried = all.slice(end);
      return utf8(all.subarray(0, end));
    },
    end() {
      if (decoder) return decoder.decode();
      const rest = utf8(carried);
      return decoder ? rest + (decoder as TextDecoder).decode() : rest;
    },
    encoding: () => used,
  };
}
