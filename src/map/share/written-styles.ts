import { paperPrefix, pathAttributes, type SvgAttributes } from '../../core/atlas/svg-attributes.ts';
import { faultyStyle, type SymbolId, type SymbolStyle, symbolStyles } from '../../core/atlas/symbols.ts';
import { svg } from '../atlas/svg.ts';
import { symbolShapes } from '../atlas/symbol-svg.ts';

export type PictureTheme = 'light' | 'dark';

/** Runs `read` while the page wears a theme; nothing is painted in between. */
export function inTheme<T>(theme: PictureTheme, read: () => T): T {
  const root = document.documentElement;
  const worn = root.dataset.theme;
  root.dataset.theme = theme;
  try {
    return read();
  } finally {
    if (worn === undefined) delete root.dataset.theme;
    else root.dataset.theme = worn;
  }
}

/** A colour of panels/page/theme.css. */
export const colour = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const written = (style: SymbolStyle): SvgAttributes =>
  style.kind === 'point' ? {} : pathAttributes(style, colour, paperPrefix);

/** How a line or an area is drawn, with its colours written in; nothing for a point. */
export const pathStyle = (symbol: SymbolId): SvgAttributes => written(symbolStyles[symbol]);

/** The same of a shape that cannot be judged. */
export const faultyPath = (): SvgAttributes => written(faultyStyle);

/** A point symbol around (0, 0), with its colours written in. */
export const symbolShape = (symbol: SymbolId): SVGGElement => svg('g', {}, symbolShapes(symbol, colour));
