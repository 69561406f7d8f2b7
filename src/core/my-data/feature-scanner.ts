const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** Deeper than any geometry or sensible property; a parser's stack ends not far beyond. */
export const deepest = 200;
/** Characters of one feature. */
export const longestFeature = 64 * 1024 * 1024;
/** Characters outside the features, or of a text that has none. */
const longestShell = 256 * 1024 * 1024;

export type ScanFault = 'nested-too-deeply' | 'too-large';

export type FeatureScanner = {
  /** Takes the next piece of the text; every complete element of `features` goes to `emit` as its text. */
  push(text: string): ScanFault | null;
  /** The text without the elements of `features`, and what was begun and never ended. */
  end(): { readonly shell: string; readonly rest: string; readonly hadFeatures: boolean };
};

/** Characters from the comma before a feature on in which features of one file begin alike: `,{"type":"Feature","`. */
const markLength = 20;

/**
 * Cuts a GeoJSON text, which comes in pieces of any size, into the texts of its features, so that neither the
 * text nor its tree is ever held as a whole and a broken feature spoils only itself. `emit` may hear an empty
 * text where the file has a stray comma. What is no FeatureCollection comes back whole from `end`.
 *
 * Looking at every character takes as long as parsing; so a text up to where the next feature seems to begin is
 * first offered to `take`, which keeps it and returns true if it is a whole value: then the seeming was right.
 */
export function createFeatureScanner(
  emit: (text: string) => void,
  take: (text: string) => boolean,
): FeatureScanner {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inFeatures = false;
  let hadFeatures = false;
  let key = '';
  let keyOpen = false;
  let pending: string[] = [];
  let pendingLength = 0;
  let shell: string[] = [];
  let shellLength = 0;

  const keep = (text: string) => {
    if (inFeatures) {
      pending.push(text);
      pendingLength += text.length;
    } else {
      shell.push(text);
      shellLength += text.length;
    }
  };

  function flush(text: string) {
    const whole = pending.length === 0 ? text : pending.join('') + text;
    pending = [];
    pendingLength = 0;
    emit(whole);
  }

  /** From the comma after a feature to the last one that can be reached over whole features. */
  function leap(text: string, comma: number): number {
    const mark = text.slice(comma, comma + markLength);
    let at = comma;
    for (;;) {
      const next = text.indexOf(mark, at + markLength);
      if (next === -1 || !take(text.slice(at + 1, next))) return at;
      at = next;
    }
  }

  function push(text: string): ScanFault | null {
    let start = 0;
    let leapt = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === backslash) escaped = true;
        else if (code === quote) {
          inString = false;
          keyOpen = false;
        }
        if (keyOpen && key.length < 16) key += text[i];
        continue;
      }
      if (code === quote) {
        inString = true;
        keyOpen = depth === 1;
        if (keyOpen) key = '';
      } else if (code === openBrace || code === openBracket) {
        depth++;
        if (depth > deepest) return 'nested-too-deeply';
        if (depth === 2 && code === openBracket && key === 'features') {
          keep(text.slice(start, i + 1));
          start = i + 1;
          inFeatures = hadFeatures = true;
        }
      } else if (code === closeBrace || code === closeBracket) {
        if (inFeatures && depth === 2) {
          const last = text.slice(start, i);
          if (pendingLength > 0 || last.trim() !== '') flush(last);
          inFeatures = false;
          start = i;
        }
        depth--;
      } else if (code === comma && inFeatures && depth === 2) {
        flush(text.slice(start, i));
        // Once a piece: where it ended, it would end again.
        if (!leapt) i = leap(text, i);
        leapt = true;
        start = i + 1;
      }
    }
    if (start < text.length) keep(text.slice(start));
    return pendingLength > longestFeature || shellLength > longestShell ? 'too-large' : null;
  }

  return {
    push,
    end: () => {
      const result = { shell: shell.join(''), rest: pending.join(''), hadFeatures };
      shell = [];
      pending = [];
      return result;
    },
  };
}
