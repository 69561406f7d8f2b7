import { changesSpan } from '../../compare/compared-pair.ts';
import type { Atlas } from '../atlas.ts';
import { type Border, drawnIn, type StretchFacts } from '../border.ts';
import { cite } from '../cite.ts';
import type { Mark } from '../marks.ts';
import { nameIn } from '../name.ts';
import type { SymbolId } from '../symbols.ts';
import type { Layer, ShownSnapshot, ShownState } from './layer.ts';
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
  shown: ShownSnapshot & Pick<ShownState, 'sureness'>,
): Mark[] =>
  borders.flatMap((border) => {
    const symbol = lineSymbol(border, shown);
    const { id, geometry, pair, stretch } = border;
    const isShaded = shown.sureness && (symbol === 'line-now' || symbol === 'line-new');
    return symbol
      ? [mark({ id, geometry, symbol, title: pair, ...(isShaded && stretch && { band: bandOf(stretch) }) })]
      : [];
  });

/** A stretch is shaded one expected error wide to either side. */
const bandOf = ({ line }: StretchFacts) => ({
  symbol: `sure-${line.reason}` as const,
  widthM: 2 * line.expectedErrorM,
});

/** Neutral ground, from the snapshot on that draws it in no country. */
const neutralMarks = ({ late }: Atlas, { release, lang }: ShownState): Mark[] =>
  (late?.['neutral-ground'] ?? [])
    .filter(({ since }) => since <= release)
    .map(({ id, geometry, name }) =>
      mark({ id, geometry, symbol: 'neutral-ground', title: nameIn(name, lang), minZoom: 11 }),
    );

/** The stretches of the shown snapshot once they are fetched, and every other line of the shipped snapshots. */
function rowsOf(atlas: Atlas): ReturnType<NonNullable<Layer['rows']>> {
  const { before, after } = changesSpan(atlas);
  return atlas.borders.flatMap((border) => {
    const { id, from, until, stretch } = border;
    if (stretch) return drawnIn(border, after) ? { id, figure: { kind: 'stretch', ...stretch } } : [];
    return until === null || until > before ? { id, figure: { kind: 'drawn', from, until } } : [];
  });
}

/** The borders of the three countries, snapshot by snapshot. */
export const bordersLayer: Layer = {
  id: 'borders',
  sided: true,
  reported: false,
  features: ({ borders, late }) => [...borders, ...(late?.['neutral-ground'] ?? [])],
  marks: (atlas, shown) => [...borderMarks(atlas.borders, shown), ...neutralMarks(atlas, shown)],
  memoKey: ({ first, release, since, sureness, lang }) => `${first}|${release}|${since}|${sureness}|${lang}`,
  rows: (atlas) => rowsOf(atlas),
  card(atlas, id, measures) {
    const ground = byId(atlas.late?.['neutral-ground'] ?? [], id);
    if (ground) return { kind: 'neutral', ground, sources: cite(atlas, ground.sources) };
    const border = byId(atlas.borders, id);
    if (!border) return null;
    const sources = cite(atlas, ['osm']);
    const crest = atlas.late?.['crest-displacement'] ?? null;
    if (border.stretch) return { kind: 'stretch', ...border.stretch, crest, sources };
    return { kind: 'border', border, lengthKm: measures.lengthKm(border), sources };
  },
};
