import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import { drawnWith } from '../../core/atlas/layers/mark.ts';
import type { LayerMarks, Terrain } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { isInside, isInView } from './geometry-box.ts';

/** The symbols of which at least one is drawn in the view, for a legend that lists no more. */
export function symbolsInView(
  { bounds, zoom }: { readonly bounds: Bounds; readonly zoom: number },
  layers: readonly LayerMarks[],
  { waters, passes }: Terrain,
  exchanges: boolean,
): ReadonlySet<SymbolId> {
  const found = new Set<SymbolId>(exchanges ? ['exchange'] : []);
  for (const { visible, marks } of layers)
    for (const mark of visible ? marks : []) {
      const fresh = zoom < mark.minZoom ? [] : drawnWith(mark).filter((symbol) => !found.has(symbol));
      if (fresh.length > 0 && isInView(mark.geometry, bounds)) for (const symbol of fresh) found.add(symbol);
    }
  if (waters.some(({ geometry }) => geometry.type === 'LineString' && isInView(geometry, bounds)))
    found.add('river');
  if (passes.some(({ at }) => isInside(at, bounds))) found.add('pass');
  return found;
}
