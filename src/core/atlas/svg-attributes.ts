import type { ColourToken, Hatch } from './hatches.ts';
import type { Shape, Stroke, SymbolStyle } from './symbols.ts';

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** How a colour of the theme is written: as a variable on the page, as its value on paper. */
export type Colours = (token: ColourToken) => string;

/** Patterns of a picture bear this before their names: the page's own may stand in the same document. */
export const paperPrefix = 'paper-';

/** Colours that follow the theme by themselves. */
export const themed: Colours = (token) => `var(--${token})`;

/** Id of the pattern of a hatch; `prefix` keeps those of the page and of a picture apart. */
export const hatchId = (id: string, prefix = ''): string => `${prefix}hatch-${id}`;

/** Attributes of a line. */
export const strokeAttributes = (
  { colour, width, dash, cap, opacity }: Stroke,
  colours: Colours,
): SvgAttributes => ({
  stroke: colours(colour),
  'stroke-width': width,
  ...(dash && { 'stroke-dasharray': dash }),
  ...(cap && { 'stroke-linecap': cap }),
  ...(opacity !== undefined && { 'stroke-opacity': opacity }),
});

/** Attributes of one shape of a point symbol. */
export const shapeAttributes = ({ d, fill, stroke }: Shape, colours: Colours): SvgAttributes => ({
  d,
  fill: fill === undefined ? 'none' : colours(fill),
  ...(stroke && strokeAttributes(stroke, colours)),
});

/** Attributes of a path that is a line or an area; `prefix` is that of the patterns. */
export const pathAttributes = (
  style: Exclude<SymbolStyle, { readonly kind: 'point' }>,
  colours: Colours,
  prefix = '',
): SvgAttributes => ({
  'stroke-linejoin': 'round',
  fill: style.kind === 'area' && style.hatch !== null ? `url(#${hatchId(style.hatch, prefix)})` : 'none',
  ...(style.kind === 'area' && { 'fill-opacity': style.fillOpacity }),
  ...strokeAttributes(style.stroke, colours),
});

/** Px across of one period of a hatch. */
export const hatchPeriod = 6;

/** Attributes of the pattern of a hatch, of its ground and of its line; `prefix` as that of its id. */
export const hatchAttributes = (
  id: string,
  { angle, ground, line }: Hatch,
  colours: Colours = themed,
  prefix = '',
) => ({
  pattern: {
    id: hatchId(id, prefix),
    width: hatchPeriod,
    height: hatchPeriod,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `rotate(${angle})`,
  },
  ground: {
    width: hatchPeriod,
    height: hatchPeriod,
    fill: colours(ground.colour),
    'fill-opacity': ground.opacity,
  },
  line: { x1: 1, x2: 1, y2: hatchPeriod, stroke: colours(line.colour), 'stroke-width': line.width },
});

/** The legend's swatch of a line, a piece of ground and a square, 34 × 18. */
export const swatchPaths = {
  line: 'M2 12C9 12 10 5 17 5s8 7 15 6',
  piece: 'M4 9 8 3l12-1 10 4 1 7-9 3-14-2z',
  square: 'M10 2h14v14H10z',
} as const;
