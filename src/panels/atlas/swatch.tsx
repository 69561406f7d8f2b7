import type { SymbolId } from '../../core/atlas/marks.ts';

/** A look as the map draws it: the same class, so that the legend cannot differ from the map. */
export function Swatch({ symbol }: { symbol: SymbolId }) {
  if (symbol.startsWith('line-')) {
    return (
      <svg class="swatch" viewBox="0 0 34 18" aria-hidden="true">
        <path class={`symbol-${symbol}`} d="M2 12C9 12 10 5 17 5s8 7 15 6" />
      </svg>
    );
  }
  if (symbol.startsWith('change-') || symbol.startsWith('parcel-')) {
    return (
      <svg class="swatch" viewBox="0 0 34 18" aria-hidden="true">
        <path
          class={`symbol-${symbol}`}
          d={symbol.startsWith('parcel-') ? 'M10 2h14v14H10z' : 'M4 9 8 3l12-1 10 4 1 7-9 3-14-2z'}
        />
      </svg>
    );
  }
  return <span class={`swatch symbol symbol-${symbol}`} aria-hidden="true" />;
}
