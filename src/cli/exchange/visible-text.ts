import { isHiddenLetter } from '../../core/share/hidden-letters.ts';

const escaped = (letter: string) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const replaced = (text: string, spared: string): string => {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isHiddenLetter(text.charCodeAt(i)) || spared.includes(text[i] as string)) continue;
    out += text.slice(from, i) + escaped(text[i] as string);
    from = i + 1;
  }
  return out + text.slice(from);
};

/** A line as a terminal may see it: whatever a file's names hold, nothing in them moves the cursor or feigns a line. */
export const visibleText = (line: string): string => replaced(line, '');

/** A JSON text without the controls that JSON itself lets stand. */
export const asciiControls = (json: string): string => replaced(json, '\n');
