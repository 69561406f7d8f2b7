import type { Geometry, LineString, Position } from 'geojson';
import type { LangId } from '../page/choices.ts';
import type { Atlas } from './atlas.ts';
import type { Label, LineLabel, Terrain } from './marks.ts';
import { nameIn } from './name.ts';
import type { Relief } from './relief.ts';
import { studyArea } from './study-area.ts';

/** From this zoom on names of ridges and rivers find room. */
const ridgeZoom = 7;
const riverZoom = 7.5;
const passZoom = 8;

/** Degrees from the edge of the study area within which nothing is lettered along a line: the map fades there. */
const edge = 0.2;
const [west, south, east, north] = studyArea;
const isClear = ([lon = 0, lat = 0]: Position) =>
  lon > west + edge && lon < east - edge && lat > south + edge && lat < north - edge;

const isLine = (geometry: Geometry): geometry is LineString => geometry.type === 'LineString';

const passesOf = ({ relief }: Atlas): readonly (Relief & { readonly at: Position })[] =>
  relief.flatMap((item) =>
    item.geometry.type === 'Point' ? [{ ...item, at: item.geometry.coordinates }] : [],
  );

/** Rivers, lakes and passes as they are drawn, and the names that run along rivers and ridges. */
export function terrainOf(atlas: Atlas, lang: LangId): Terrain {
  const along = (
    kind: LineLabel['kind'],
    minZoom: number,
    of: readonly (Atlas['hydrography'][number] | Relief)[],
  ) =>
    of.flatMap(({ id, name, geometry }): LineLabel[] =>
      isLine(geometry)
        ? [{ id, text: nameIn(name, lang), line: geometry.coordinates.filter(isClear), kind, minZoom }]
        : [],
    );
  return {
    waters: atlas.hydrography,
    passes: passesOf(atlas),
    names: [...along('ridge', ridgeZoom, atlas.relief), ...along('river', riverZoom, atlas.hydrography)],
  };
}

/** The names of passes, beside their marks, and of lakes, upon them. */
export const terrainLabels = (atlas: Atlas, lang: LangId): Label[] => [
  ...passesOf(atlas).map(
    ({ id, name, at }): Label => ({
      id,
      text: nameIn(name, lang),
      at,
      kind: 'pass',
      rank: 15,
      minZoom: passZoom,
      // Wider than its mark: a crossing point stands on the pass, too.
      symbolSize: 24,
    }),
  ),
  ...atlas.hydrography.flatMap(({ id, name, geometry }): Label[] => {
    if (isLine(geometry)) return [];
    const [shore = []] = geometry.coordinates;
    const middle = (axis: 0 | 1) => {
      const all = shore.map((position) => position[axis] ?? 0);
      return (Math.min(...all) + Math.max(...all)) / 2;
    };
    return [
      {
        id,
        text: nameIn(name, lang),
        at: [middle(0), middle(1)],
        kind: 'water',
        rank: 18,
        minZoom: riverZoom + 0.5,
        symbolSize: 0,
      },
    ];
  }),
];
