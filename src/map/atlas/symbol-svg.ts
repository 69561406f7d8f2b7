import type { PathOptions } from 'leaflet';
import { type Colours, hatchId, shapeAttributes, themed } from '../../core/atlas/svg-attributes.ts';
import { type SymbolId, type SymbolStyle, symbolStyles } from '../../core/atlas/symbols.ts';
import { svg } from './svg.ts';

/** Px across of the square in which a point symbol stands. */
export const symbolSize = 24;

/** The shapes of a point symbol around (0, 0); none for a line or an area. */
export function symbolShapes(symbol: SymbolId, colours: Colours = themed): SVGElement[] {
  const style = symbolStyles[symbol];
  return style.kind === 'point'
    ? style.shapes.map((shape) => svg('path', shapeAttributes(shape, colours)))
    : [];
}

/** A point symbol as a picture of its own. */
export const symbolPicture = (symbol: SymbolId): SVGSVGElement =>
  svg(
    'svg',
    { viewBox: `${-symbolSize / 2} ${-symbolSize / 2} ${symbolSize} ${symbolSize}` },
    symbolShapes(symbol),
  );

/** How Leaflet draws a line or an area; the class names it for the states that only CSS knows. */
export const pathOptions = (symbol: SymbolId): PathOptions =>
  styleOptions(symbolStyles[symbol], `symbol-${symbol}`);

/** The same of any style, under a class of its own. */
export function styleOptions(style: SymbolStyle, className: string): PathOptions {
  if (style.kind === 'point') return { className };
  const { stroke } = style;
  return {
    className,
    color: themed(stroke.colour),
    weight: stroke.width,
    opacity: stroke.opacity ?? 1,
    ...(stroke.dash && { dashArray: stroke.dash }),
    ...(stroke.cap && { lineCap: stroke.cap }),
    ...(style.kind === 'area' && {
      // Transparent, not none: the inside of a hollow square is clicked as its edge is.
      fillColor: style.hatch === null ? 'transparent' : `url(#${hatchId(style.hatch)})`,
      fillOpacity: style.fillOpacity,
    }),
  };
}
