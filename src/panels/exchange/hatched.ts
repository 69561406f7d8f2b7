import { hatches } from '../../core/atlas/hatches.ts';
import { pathAttributes, type SvgAttributes, themed } from '../../core/atlas/svg-attributes.ts';
import { type SymbolId, symbolStyles } from '../../core/atlas/symbols.ts';

/**
 * Attributes of an area in a symbol's hatch. The map brings the patterns, or the page where no script runs; until then
 * the plain colour of the hatch stands in.
 */
export function hatchedAttributes(symbol: SymbolId): SvgAttributes {
  const style = symbolStyles[symbol];
  if (style.kind === 'point') return {};
  const attributes = pathAttributes(style, themed);
  if (style.kind !== 'area' || style.hatch === null) return attributes;
  return { ...attributes, fill: `${attributes.fill} ${themed(hatches[style.hatch].ground.colour)}` };
}
