import { slash, star } from './json-characters.ts';

/**
 * Comments in a JSON text that comes in pieces, as programs for people write them (line and block comments; JSON itself
 * has none). `counted` is how many were passed over.
 */
export function createCommentSkipper() {
  let open: 'line' | 'block' | null = null;
  let carried = '';
  let counted = 0;

  /** Where the open comment ends; the length of the text where it goes on in the next piece. */
  function endOf(text: string, at: number): number {
    if (open === 'block') {
      const end = text.indexOf('*/', at);
      if (end >= 0) {
        open = null;
        return end + 2;
      }
      if (text.length > at && text.charCodeAt(text.length - 1) === star) carried = '*';
      return text.length;
    }
    for (let i = at; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 10 && code !== 13) continue;
      open = null;
      return i;
    }
    return text.length;
  }

  return {
    counted: () => counted,
    /** The next piece with what was held back of the one before, and where its text goes on behind an open comment. */
    begin(piece: string): { readonly text: string; readonly start: number } {
      const text = carried + piece;
      carried = '';
      return { text, start: open === null ? 0 : endOf(text, 0) };
    },
    /** Where the text goes on behind a comment that begins at a slash outside of strings; −1 where none does. */
    skip(text: string, at: number): number {
      const next = text.charCodeAt(at + 1);
      if (at + 1 === text.length) {
        carried = '/';
        return text.length;
      }
      if (next !== slash && next !== star) return -1;
      counted++;
      open = next === star ? 'block' : 'line';
      return endOf(text, at + 2);
    },
    /** What was held back, at the end of the text. */
    rest: () => carried,
  };
}

/** A string, or a comment that may go on beyond the end of the text. */
const stringOrComment = /"(?:[^"\\]|\\.)*"|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** The beginning of a JSON text without its comments. */
export const withoutComments = (head: string): string =>
  head.replace(stringOrComment, (found) => (found.startsWith('"') ? found : ' '));
