import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { DrawnPath } from './drawn-path.ts';
import { areDrawnAlike, bandWidth, type LineMark, linesBySymbol } from './line-marks.ts';
import { pathOptions } from './symbol-svg.ts';

export const toLatLng = ([lon = 0, lat = 0]: Position): L.LatLng => new L.LatLng(lat, lon);

type Bundle = { readonly lines: readonly LineMark[]; readonly layer: L.Path; readonly rescale: () => void };

/**
 * Draws all lines of one symbol as a single path: hundreds of stretches cost the page three elements. Bands lie below
 * the lines they shade; `metresPerPixel` is that of the map's zoom.
 */
export function createLineBundles(
  group: L.LayerGroup,
  pane: string,
  renderer: L.Renderer,
  metresPerPixel: () => number,
) {
  const drawn = new Map<SymbolId, Bundle>();

  function draw(symbol: SymbolId, lines: readonly LineMark[]): Bundle {
    const options = pathOptions(symbol);
    const layer = new DrawnPath(
      lines.map(({ geometry }) => geometry),
      false,
      { pane, renderer, ...options, interactive: false },
    );
    const band = lines[0]?.band?.symbol === symbol ? lines[0].band : null;
    const rescale = () => {
      if (band) layer.setStyle({ weight: bandWidth(band, metresPerPixel()) });
    };
    rescale();
    if (band) layer.on('add', () => layer.bringToBack());
    group.addLayer(layer);
    return { lines, layer, rescale };
  }

  return {
    render(lines: readonly LineMark[]) {
      const wanted = linesBySymbol(lines);
      for (const symbol of new Set([...drawn.keys(), ...wanted.keys()])) {
        const own = wanted.get(symbol) ?? [];
        const old = drawn.get(symbol);
        if (old && areDrawnAlike(old.lines, own)) continue;
        if (old) group.removeLayer(old.layer);
        drawn.delete(symbol);
        if (own.length > 0) drawn.set(symbol, draw(symbol, own));
      }
    },
    /** Bands keep their width on the ground. */
    rescale() {
      for (const { rescale } of drawn.values()) rescale();
    },
  };
}
