import type { Atlas } from '../../src/core/atlas/atlas.ts';
import { measuresOf } from '../../src/core/atlas/measures.ts';
import { noAnswers } from '../../src/core/here/here-selection.ts';
import type { Spoken } from '../../src/core/language/languages.ts';
import { type Choices, defaultChoices } from '../../src/core/page/choices.ts';
import { derive } from '../../src/core/page/derive.ts';
import type { View } from '../../src/core/page/view.ts';
import { loadLateWords, loadStoryWords, loadWords } from '../../src/i18n/language/catalogue.ts';
import type { PanelIntents } from '../../src/panels/page/intents.ts';
import { shippedAtlas } from '../core/atlas/shipped.ts';

export const atlas: Atlas = shippedAtlas();

const english = await loadWords('en');

/** The view that the page would have of the shipped atlas, or of another, for these choices. */
export const viewOf = (choices: Partial<Choices> = {}, of: Atlas = atlas): View =>
  derive(of, { ...defaultChoices, ...choices }, english.countriesOnMap, { ...measuresOf(of), ...noAnswers });

/** All words of one language. */
export async function wordsOf(lang: Spoken) {
  const [words, lateWords, story] = await Promise.all([
    loadWords(lang),
    loadLateWords(lang),
    loadStoryWords(lang),
  ]);
  return { words, lateWords, story };
}

/** Intents that note by name and arguments what was asked. */
export function notedIntents() {
  const asked: unknown[][] = [];
  const intents = new Proxy({} as PanelIntents, {
    get:
      (_, name) =>
      (...given: unknown[]) => {
        asked.push([name, ...given]);
      },
  });
  return { asked, intents };
}

export const { intents } = notedIntents();

/** What a text must never hold: a figure that is missing behind it. */
export const hole = /NaN|undefined|Infinity|\[object|\bnull\b/;
