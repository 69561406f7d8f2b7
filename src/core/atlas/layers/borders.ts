import { type Border, drawnIn } from '../border.ts';
import { cite } from '../cite.ts';
import type { Mark } from '../marks.ts';
import type { SymbolId } from '../symbols.ts';
import type { Layer, ShownSnapshot } from './layer.ts';
import { byId, mark } from './mark.ts';

/** The study's two countries; the lines of the third are drawn for orientation. */
const treatyPair = 'KGZ-TJK';

function lineSymbol(border: Border, { first, release, since }: ShownSnapshot): SymbolId | null {
  const drawn = drawnIn(border, release);
  if (border.pair !== treatyPair) return drawn ? 'line-other' : null;
  if (drawn) return since !== null && !drawnIn(border, since) ? 'line-new' : 'line-now';
  if (since !== null && drawnIn(border, since)) return 'line-gone';
  return drawnIn(border, first) ? 'line-former' : null;
}

/**
 * The line as drawn in one snapshot, and, dotted, what the first drew of the treaty's line and it does not. Where
 * it is compared with the snapshot before, what is new and what is gone stand out.
 */
export const borderMarks = (borders: readonly Border[], shown: ShownSnapshot): Mark[] =>
  borders.flatMap((border) => {
    const symbol = lineSymbol(border, shown);
    const { id, geometry, pair } = border;
    return symbol ? [mark({ id, geometry, symbol, title: pair })] : [];
  });

/** The borders of the three countries, snapshot by snapshot. */
export const bordersLayer: Layer = {
  id: 'borders',
  sided: true,
  reported: false,
  features: ({ borders }) => borders,
  marks: ({ borders }, shown) => borderMarks(borders, shown),
  memoKey: ({ first, release, since }) => `${first}|${release}|${since}`,
  rows: ({ borders }) =>
    borders.map(({ id, from, until }) => ({ id, figure: { kind: 'drawn', from, until } })),
  card(atlas, id, measures) {
    const border = byId(atlas.borders, id);
    if (!border) return null;
    return { kind: 'border', border, lengthKm: measures.lengthKm(border), sources: cite(atlas, ['osm']) };
  },
};
