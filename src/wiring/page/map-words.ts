import type { Words } from '../../i18n/page/words.en.ts';
import type { MapWords } from '../../map/page/map-view.ts';

/** What the map shows and speaks, gathered from the catalogue. */
export const mapWords = (words: Words): MapWords => ({
  ...words.map,
  ...words.swipe,
  symbols: words.symbols,
});
