import { isHiddenLetter } from '../../share/hidden-letters.ts';

/** Characters that HTML and XML forbid, and those that are not seen or turn what follows; lines may end. */
const hidden = (code: number) =>
  (isHiddenLetter(code) && code !== 0x0a) ||
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

export const paragraph = (content: string): string => `<p>${htmlText(content)}</p>`;

/** Items as a list; nothing where there are none. */
export const htmlList = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
