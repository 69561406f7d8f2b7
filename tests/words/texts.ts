import { readFiles, textsOf } from '../../.build/words/catalogue-files.ts';
import type { Language } from '../../src/core/language/languages.ts';

/** Every text of a language by its key; `figure` stands for each figure that is put in. */
export const textsIn = (language: Language, figure = '7'): ReadonlyMap<string, string> =>
  new Map(
    textsOf(readFiles(language)).map(({ key, text }) => [
      key,
      text.replace(/\{\{|\}\}|\{[^{}]*\}/g, (part) =>
        part.length === 2 && part[0] === part[1] ? part.slice(1) : figure,
      ),
    ]),
  );
