import {
  backslash,
  closeBrace,
  closeBracket,
  comma,
  openBrace,
  openBracket,
  quote,
  slash,
} from './json-characters.ts';
import { createCommentSkipper } from './json-comments.ts';
import { skipSpace } from './json-skip.ts';

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
  end(): {
    readonly shell: string;
    readonly rest: string;
    readonly hadFeatures: boolean;
    /** Comments that were passed over. */
    readonly comments: number;
  };
};

export type UsualReader = {
  /** Where the feature ends that begins at `start`; −1 where it is not whole or not of the usual kind. */
  read(text: string, start: number): number;
  /** Keeps the feature last read. */
  keep(): void;
};

/**
 * Cuts a GeoJSON text, which comes in pieces of any size, into the texts of its features, so that neither the
 * text nor its tree is ever held as a whole and a broken feature spoils only itself. `emit` may hear an empty
 * text where the file has a stray comma. What is no FeatureCollection comes back whole from `end`.
 *
 * Looking at every character takes as long as parsing; so where a feature may begin, it is first offered to `usual`.
 */
export function createFeatureScanner(emit: (text: string) => void, usual: UsualReader): FeatureScanner {
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
  const comments = createCommentSkipper();

  const keep = (text: string) => {
    if (inFeatures) {
      if (pendingLength === 0 && text.trim() === '') return;
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

  /** From where a feature may begin to the last place that can be reached over features of the usual kind. */
  function leap(text: string, start: number): number {
    for (let at = start; ; ) {
      const end = usual.read(text, skipSpace(text, at));
      if (end < 0) return at;
      // Where something else follows, that was not the whole of it.
      const next = skipSpace(text, end);
      const code = text.charCodeAt(next);
      if (code !== comma && code !== closeBracket) return at;
      usual.keep();
      if (code === closeBracket) return next;
      at = next + 1;
    }
  }

  function push(piece: string): ScanFault | null {
    const { text, start: begin } = comments.begin(piece);
    let start = begin;
    for (let i = begin; i < text.length; i++) {
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
          inFeatures = hadFeatures = true;
          start = leap(text, i + 1);
          i = start - 1;
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
        start = leap(text, i + 1);
        i = start - 1;
      } else if (code === slash) {
        const end = comments.skip(text, i);
        if (end === -1) continue;
        keep(text.slice(start, i));
        const between = inFeatures && depth === 2 && pendingLength === 0;
        start = between ? leap(text, end) : end;
        i = start - 1;
      }
    }
    if (start < text.length) keep(text.slice(start));
    return pendingLength > longestFeature || shellLength > longestShell ? 'too-large' : null;
  }

  return {
    push,
    end: () => {
      keep(comments.rest());
      const result = {
        shell: shell.join(''),
        rest: pending.join(''),
        hadFeatures,
        comments: comments.counted(),
      };
      shell = [];
      pending = [];
      return result;
    },
  };
}
