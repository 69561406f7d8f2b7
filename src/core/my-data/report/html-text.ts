/** Characters that HTML and XML forbid, and those that turn the direction of what follows. */
const hidden = (code: number) =>
  (code < 0x20 && code !== 0x0a) ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an HTML document, in an element or an attribute: whatever it holds, it is read as text. */
export const htmlText = (text: string): string =>
  [...text]
    .map((letter) => (hidden(letter.codePointAt(0) ?? 0) ? '\ufffd' : (entities[letter] ?? letter)))
    .join('');
