import { changesSpan } from '../../compare/compared-pair.ts';
import type { Atlas } from '../atlas.ts';
import { type Border, drawnIn } from '../border.ts';
import { cite } from '../cite.ts';
import type { Mark } from '../marks.ts';
import { nameIn } from '../name.ts';
import type { SymbolId } from '../symbols.ts';
import type { CardFacts, Layer, ShownSnapshot, ShownState } from './layer.ts';
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
export const borderMarks = (
  borders: readonly Border[],
  shown: ShownSnapshot,
  bandOf: (id: string) => Mark['band'] = () => undefined,
): Mark[] =>
  borders.flatMap((border) => {
    const symbol = lineSymbol(border, shown);
    const { id, geometry, pair } = border;
    const band = symbol === 'line-now' || symbol === 'line-new' ? bandOf(id) : undefined;
    return symbol ? [mark({ id, geometry, symbol, title: pair, ...(band && { band }) })] : [];
  });

/** Neutral ground, from the snapshot on that draws it in no country. */
const neutralMarks = ({ late }: Atlas, { release, lang }: ShownState): Mark[] =>
  (late?.['neutral-ground'] ?? [])
    .filter(({ since }) => since <= release)
    .map(({ id, geometry, name }) =>
      mark({ id, geometry, symbol: 'neutral-ground', title: nameIn(name, lang), minZoom: 11 }),
    );

/** How each stretch is shaded: as wide as one expected error to either side. */
function bandsOf({ late }: Atlas): (id: string) => Mark['band'] {
  const bands = new Map(
    late?.['stretch-lines']?.map(({ id, reason, expectedErrorM }) => [
      id,
      { symbol: `sure-${reason}` as const, widthM: 2 * expectedErrorM },
    ]),
  );
  return (id) => bands.get(id);
}

/** The card of a stretch of the treaty's line, or of the neutral ground beside it; null for any other line. */
function lateCard(atlas: Atlas, id: string): CardFacts | null {
  const ground = byId(atlas.late?.['neutral-ground'] ?? [], id);
  if (ground) return { kind: 'neutral', ground, sources: cite(atlas, ground.sources) };
  const line = byId(atlas.late?.['stretch-lines'] ?? [], id);
  if (!line) return null;
  const ways = atlas.late?.stretches ?? {};
  const way = line.stretch === null ? undefined : ways[line.stretch];
  return {
    kind: 'stretch',
    line,
    way: way && line.stretch ? { ...way, id: line.stretch, of: Object.keys(ways).length } : null,
    sources: cite(atlas, ['osm']),
  };
}

/** The stretches of the shown snapshot once they are fetched, and every other line of the shipped snapshots. */
function rowsOf(atlas: Atlas): ReturnType<NonNullable<Layer['rows']>> {
  const { before, after } = changesSpan(atlas);
  const lines = new Map(atlas.late?.['stretch-lines']?.map((line) => [line.id, line]));
  const ways = atlas.late?.stretches ?? {};
  const of = Object.keys(ways).length;
  return atlas.borders.flatMap(({ id, from, until }) => {
    const line = lines.get(id);
    if (!line) return until === null || until > before ? { id, figure: { kind: 'drawn', from, until } } : [];
    const order = line.stretch === null ? null : (ways[line.stretch]?.order ?? null);
    const isDrawn = from <= after && (until === null || after < until);
    return isDrawn ? { id, figure: { kind: 'stretch', line, order, of } } : [];
  });
}

/** The borders of the three countries, snapshot by snapshot. */
export const bordersLayer: Layer = {
  id: 'borders',
  sided: true,
  reported: false,
  features: ({ borders, late }) => [...borders, ...(late?.['neutral-ground'] ?? [])],
  marks: (atlas, shown) => [
    ...borderMarks(atlas.borders, shown, shown.sureness ? bandsOf(atlas) : undefined),
    ...neutralMarks(atlas, shown),
  ],
  memoKey: ({ first, release, since, sureness, lang }) => `${first}|${release}|${since}|${sureness}|${lang}`,
  rows: (atlas) => rowsOf(atlas),
  card(atlas, id, measures) {
    const late = lateCard(atlas, id);
    const border = late ? undefined : byId(atlas.borders, id);
    if (!border) return late;
    return { kind: 'border', border, lengthKm: measures.lengthKm(border), sources: cite(atlas, ['osm']) };
  },
};
