import { pathAttributes, shapeAttributes, swatchPaths, themed } from '../../core/atlas/svg-attributes.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { symbolStyles } from '../../core/atlas/symbols.ts';

type Props = {
  readonly symbol: SymbolId;
  /** What the hatch patterns' names begin with, where they are not the page's own. */
  readonly patterns?: string;
};

/** A symbol as the map draws it, from the same table, so that the legend cannot differ from the map. */
export function Swatch({ symbol, patterns = '' }: Props) {
  const style = symbolStyles[symbol];
  if (style.kind === 'point')
    return (
      <svg class={`swatch symbol symbol-${symbol}`} viewBox="-12 -12 24 24" aria-hidden="true">
        {style.shapes.map((shape) => (
          <path key={shape.d} {...shapeAttributes(shape, themed)} />
        ))}
      </svg>
    );
  const d = swatchPaths[style.kind === 'line' ? 'line' : style.swatch];
  return (
    <svg class="swatch" viewBox="0 0 34 18" aria-hidden="true">
      <path class={`symbol-${symbol}`} d={d} {...pathAttributes(style, themed, patterns)} />
    </svg>
  );
}
