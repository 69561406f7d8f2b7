import type { LineString, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { parseBorder } from './border.ts';
import { parseOutlinedChange } from './change.ts';
import { parseCountry } from './country.ts';
import type { Outlined } from './first-view.ts';
import type { MappedFigures } from './mapped-figures.ts';
import type { Parsed } from './parse.ts';
import type { Problem } from './problem.ts';

/** Takes the geometry of parsed features for what it is in the file of the first view: an outline. */
const outlined =
  <Feature extends { readonly geometry: unknown }, Outline>(parse: (file: unknown) => Parsed<Feature>) =>
  (file: unknown): Parsed<Outlined<Feature, Outline>> => {
    const { items, problems } = parse(file);
    return {
      items: items.map(({ geometry, ...rest }) => ({ ...rest, outline: geometry as Outline })),
      problems,
    };
  };

const hectares = v.pipe(v.number(), v.finite(), v.minValue(0));
const areaError = v.object({
  sdHa: hectares,
  halfWidthHa: hectares,
  correlationM: v.nullable(hectares),
  bound: v.boolean(),
});
const figures = v.object({
  limits: v.object({ independentHa: hectares, systematicHa: hectares }),
  atMost: areaError,
  error: areaError,
});

function parseFigures(file: unknown): { items: MappedFigures | null; problems: readonly Problem[] } {
  const read = v.safeParse(figures, file);
  if (read.success) return { items: read.output, problems: [] };
  return {
    items: null,
    problems: [{ code: 'bad-property', feature: '-', path: v.getDotPath(read.issues[0]) ?? '' }],
  };
}

/** How each member of the file of the first view is read and checked, by its name. */
export const outlineParsers = {
  borders: outlined<ReturnType<typeof parseBorder>['items'][number], LineString>(parseBorder),
  changes: outlined<ReturnType<typeof parseOutlinedChange>['items'][number], Polygon | null>(
    parseOutlinedChange,
  ),
  countries: outlined<ReturnType<typeof parseCountry>['items'][number], MultiPolygon>(parseCountry),
  mapped: parseFigures,
} as const;
