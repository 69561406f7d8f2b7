import type { Words } from '../../i18n/page/words.en.ts';
import type { MapWords } from '../../map/page/map-handle.ts';

/** What the map shows and speaks, gathered from the catalogue. */
export const mapWords = (words: Words): MapWords => ({
  ...words.map,
  ...words.swipe,
  symbols: words.symbols,
  scale: words.scale,
  exchangeName: words.balance.exchangeName,
  exchangeFigure: words.exchangeFigure,
  hectareUnit: words.hectareUnit,
  exchangeTitle: (id, toTjk, toKgz) =>
    `${words.balance.exchangeName(id)}: ${words.balance.toTjk} ${words.hectares(toTjk)}, ${words.balance.toKgz} ${words.hectares(toKgz)}`,
});
