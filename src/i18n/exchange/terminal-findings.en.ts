import { findingWords } from '../my-data/findings.en.ts';
import { number } from './terminal-figures.en.ts';

/** What the terminal says of parcels that were looked at together. */
export const findingLines = {
  overlaps: (count: number) => `Parcels that share ground, counted twice above: ${number(count)}.`,
  overlap: findingWords.overlap,
  misplaced: (count: number) =>
    `Parcels on another side of the line, as drawn before the signing, than they say: ${number(count)}.`,
  misplacedItem: findingWords.misplacedItem,
  notTogether: 'Too many parcels to look for overlaps and sides.',
};
