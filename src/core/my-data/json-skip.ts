import {
  backslash,
  closeBrace,
  closeBracket,
  comma,
  openBrace,
  openBracket,
  quote,
} from './json-characters.ts';

/** Levels of a value that are looked through here; a deeper one is unusual. */
const usualDepth = 50;

/** Skips what JSON calls whitespace. */
export function skipSpace(text: string, at: number): number {
  let i = at;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return i;
    i++;
  }
}

/** Where the string that begins at a quote ends, behind its closing quote; −1 where it does not. */
export function stringEnd(text: string, quote: number): number {
  for (let i = quote; ; ) {
    i = text.indexOf('"', i + 1);
    if (i === -1) return -1;
    let before = i - 1;
    while (text.charCodeAt(before) === backslash) before--;
    if ((i - before) % 2 === 1) return i + 1;
  }
}

/** Where a value ends that begins here, by its brackets alone; −1 where it does not end or is unusually deep. */
export function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      i = stringEnd(text, i);
      if (i === -1 || depth === 0) return i;
      continue;
    }
    if (code === openBrace || code === openBracket) {
      if (++depth > usualDepth) return -1;
    } else if (code === closeBrace || code === closeBracket) {
      if (depth <= 1) return depth === 1 ? i + 1 : i;
      depth--;
    } else if (depth === 0 && code === comma) return i;
    i++;
  }
  return -1;
}
