import type { Words } from '../i18n/en/words.ts';
import type { MapWords } from '../map/map-view.ts';

/** What the map shows and speaks, gathered from the catalogue. */
export const mapWords = (words: Words): MapWords => ({ ...words.map, ...words.swipe, looks: words.looks });
