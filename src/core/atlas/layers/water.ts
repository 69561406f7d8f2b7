import type { Atlas } from '../atlas.ts';
import { cite } from '../cite.ts';
import type { Label } from '../marks.ts';
import { nameIn } from '../name.ts';
import type { Road } from '../road.ts';
import type { SymbolId } from '../symbols.ts';
import type { Water } from '../water.ts';
import type { LabelState, Layer } from './layer.ts';
import { byId, errorRadius, mark } from './mark.ts';

const waterSymbol = ({ kind }: Water): SymbolId => (kind === 'river' || kind === 'canal' ? 'waterway' : kind);
const roadSymbol = ({ kind }: Road): SymbolId => (kind === 'bypass' ? 'neutral-road' : 'neutral-junction');

/** The zoom from which a water work or road is drawn and, two steps later, named. */
const waterZoom = 8.5;

const worksOf = ({ water, roads }: Atlas) => [
  ...water.map((item) => ({ ...item, symbol: waterSymbol(item) })),
  ...roads.map((item) => ({ ...item, symbol: roadSymbol(item) })),
];

const worksLabel = (
  { id, name, geometry }: Water | Road,
  kind: 'water' | 'road',
  { exchange, lang }: LabelState,
): Label[] =>
  geometry === null
    ? []
    : [
        {
          id: `water-${id}`,
          text: nameIn(name, lang),
          at: geometry.coordinates,
          kind,
          rank: 45,
          minZoom: waterZoom + 2,
          symbolSize: 14,
          dimmed: exchange !== null,
        },
      ];

/** Water works, the river, canals and neutral roads as far as a place is known; each a symbol, none a line. */
export const waterLayer: Layer = {
  id: 'water',
  sided: false,
  reported: true,
  features: ({ water, roads }) => [...water, ...roads],
  marks: (atlas, { exchange, lang }) =>
    worksOf(atlas).flatMap(({ id, geometry, name, symbol, positionErrorKm }) =>
      geometry === null
        ? []
        : mark({
            id,
            geometry,
            symbol,
            title: nameIn(name, lang),
            dimmed: exchange !== null,
            errorRadiusM: errorRadius(positionErrorKm),
            minZoom: waterZoom,
          }),
    ),
  memoKey: ({ exchange, lang }) => `${exchange !== null}|${lang}`,
  labels: ({ water, roads }, shown) => [
    ...water.flatMap((item) => worksLabel(item, 'water', shown)),
    ...roads.flatMap((item) => worksLabel(item, 'road', shown)),
  ],
  card(atlas, id) {
    const water = byId(atlas.water, id);
    if (water) return { kind: 'water', water, sources: cite(atlas, water.sources) };
    const road = byId(atlas.roads, id);
    return road ? { kind: 'road', road, sources: cite(atlas, road.sources) } : null;
  },
};
