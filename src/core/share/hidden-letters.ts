/**
 * Controls of C0, DEL and C1, marks and embeddings that turn the direction of a text (Unicode, UAX #9), separators of
 * lines, and what has no width: a name with them looks like another one, or moves what follows.
 */
export const isHiddenLetter = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0xfeff ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);
