import type { Atlas } from '../atlas.ts';
import { cite } from '../cite.ts';
import type { Label, Mark } from '../marks.ts';
import type { MemorialPoint } from '../memorial.ts';
import { nameIn } from '../name.ts';
import { standsIn } from '../valid-on.ts';
import type { Layer } from './layer.ts';
import { byId, errorRadius, mark } from './mark.ts';

/** The zoom from which the tripoints, a few kilometres apart, can be told from the stele between them. */
const tripointZoom = 8;

const memorialMark = ({ id, kind, geometry, name, positionErrorKm }: MemorialPoint, lang: string): Mark =>
  mark({
    ...{ id, geometry, symbol: kind, title: nameIn(name, lang) },
    errorRadiusM: errorRadius(positionErrorKm),
    minZoom: kind === 'stele' ? 0 : tripointZoom,
  });

const steleLabel = ({ id, name, geometry }: MemorialPoint, lang: string): Label => ({
  id: `memorial-${id}`,
  text: nameIn(name, lang),
  at: geometry.coordinates,
  kind: 'symbol',
  rank: -10,
  minZoom: 8,
  symbolSize: 18,
});

const standing = ({ memorial }: Atlas, release: string) =>
  memorial.filter((point) => standsIn(point, release));

const junctionsOf = ({ memorial }: Atlas): MemorialPoint[] =>
  (['junction-before', 'junction-after'] as const).flatMap((wanted) =>
    memorial.filter(({ kind }) => kind === wanted),
  );

/** The stele, and the junction of the three lines as drawn before and now. */
export const memorialLayer: Layer = {
  id: 'memorial',
  sided: true,
  reported: true,
  features: ({ memorial }) => memorial,
  marks: (atlas, { release, lang }) => standing(atlas, release).map((point) => memorialMark(point, lang)),
  memoKey: ({ release, lang }) => `${release}|${lang}`,
  labels: (atlas, { release, lang }) =>
    standing(atlas, release)
      .filter(({ kind }) => kind === 'stele')
      .map((point) => steleLabel(point, lang)),
  card(atlas, id, measures) {
    const point = byId(atlas.memorial, id);
    if (!point) return null;
    return {
      kind: 'memorial',
      point,
      movedKm: measures.movedKm(),
      junctions: junctionsOf(atlas),
      sources: cite(atlas, point.sources),
    };
  },
};
