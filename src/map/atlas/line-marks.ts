import type { LineString } from 'geojson';
import { drawnWith } from '../../core/atlas/layers/mark.ts';
import type { Mark } from '../../core/atlas/marks.ts';
import { type SymbolId, symbolStyles } from '../../core/atlas/symbols.ts';

export type LineMark = Mark<LineString>;

export const isLineMark = (mark: Mark): mark is LineMark => mark.geometry.type === 'LineString';

/** The lines that are drawn in each symbol; one that is shaded by a band stands under its band's, too. */
export function linesBySymbol(lines: readonly LineMark[]): ReadonlyMap<SymbolId, readonly LineMark[]> {
  const bySymbol = new Map<SymbolId, LineMark[]>();
  for (const mark of lines)
    for (const symbol of drawnWith(mark)) {
      const own = bySymbol.get(symbol);
      if (own) own.push(mark);
      else bySymbol.set(symbol, [mark]);
    }
  return bySymbol;
}

/** Pixels across of a band: its width on the ground, and no less than its symbol's stroke. */
export function bandWidth({ symbol, widthM }: NonNullable<Mark['band']>, metresPerPixel: number): number {
  const style = symbolStyles[symbol];
  return Math.max(style.kind === 'point' ? 0 : style.stroke.width, widthM / metresPerPixel);
}

/** Whether the path of the one shows the other as well: the same lines, of the same geometry, as wide on the ground. */
export const areDrawnAlike = (some: readonly LineMark[], others: readonly LineMark[]): boolean =>
  some.length === others.length &&
  some.every(({ geometry, band }, i) => {
    const other = others[i];
    return geometry === other?.geometry && band?.widthM === other.band?.widthM;
  });
