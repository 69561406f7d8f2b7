import { cite } from '../cite.ts';
import { type Crossing, stateOn } from '../crossing.ts';
import type { Mark } from '../marks.ts';
import { nameIn } from '../name.ts';
import type { SymbolId } from '../symbols.ts';
import type { LabelState, Layer, ShownState } from './layer.ts';
import { byId, errorRadius, mark } from './mark.ts';

const crossingSymbol = (crossing: Crossing, day: string | null): SymbolId => {
  const state = stateOn(crossing, day);
  if (state === 'open' || state === 'limited') return 'crossing-open';
  return state === 'closed' ? 'crossing-closed' : 'crossing-unknown';
};

/** Crossing points by their state as reported up to `day`; null for the newest. */
const crossingMarks = (
  crossings: readonly Crossing[],
  { exchange, day, lang }: Pick<ShownState, 'exchange' | 'day' | 'lang'>,
): Mark[] =>
  crossings.flatMap((crossing) => {
    const { id, geometry, name, positionErrorKm } = crossing;
    if (geometry === null) return [];
    return mark({
      id,
      geometry,
      symbol: crossingSymbol(crossing, day),
      title: nameIn(name, lang),
      dimmed: exchange !== null,
      errorRadiusM: errorRadius(positionErrorKm),
    });
  });

const crossingLabels = (crossings: readonly Crossing[], { exchange, lang }: LabelState) =>
  crossings.flatMap(({ id, name, geometry }) =>
    geometry === null
      ? []
      : [
          {
            id: `crossings-${id}`,
            text: nameIn(name, lang),
            at: geometry.coordinates,
            kind: 'symbol' as const,
            rank: 25,
            minZoom: 9,
            symbolSize: 18,
            dimmed: exchange !== null,
          },
        ],
  );

/** The crossing points of the border, with their states by date. */
export const crossingsLayer: Layer = {
  id: 'crossings',
  sided: false,
  reported: true,
  features: ({ crossings }) => crossings,
  marks: ({ crossings }, shown) => crossingMarks(crossings, shown),
  memoKey: ({ exchange, day, lang }) => `${exchange !== null}|${day}|${lang}`,
  labels: ({ crossings }, shown) => crossingLabels(crossings, shown),
  rows: ({ crossings }) =>
    crossings.map(({ id, name, status }) => {
      const newest = status.at(-1);
      return { id, name, figure: newest ? { kind: 'state', ...newest } : null };
    }),
  card(atlas, id) {
    const crossing = byId(atlas.crossings, id);
    if (!crossing) return null;
    const cited = [...crossing.status.map(({ source }) => source), ...crossing.sources];
    return { kind: 'crossing', crossing, sources: cite(atlas, cited) };
  },
};
