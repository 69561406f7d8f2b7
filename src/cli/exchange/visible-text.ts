/** Controls of C0, DEL and C1, which a terminal obeys, and those that turn the direction of a text or are not seen. */
const isControl = (code: number) =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  code === 0xfeff ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

const escaped = (letter: string) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const replaced = (text: string, spared: string): string => {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isControl(text.charCodeAt(i)) || spared.includes(text[i] as string)) continue;
    out += text.slice(from, i) + escaped(text[i] as string);
    from = i + 1;
  }
  return out + text.slice(from);
};

/** A line as a terminal may see it: whatever a file's names hold, nothing in them moves the cursor or feigns a line. */
export const visibleText = (line: string): string => replaced(line, '');

/** A JSON text without the controls that JSON itself lets stand. */
export const asciiControls = (json: string): string => replaced(json, '\n');
