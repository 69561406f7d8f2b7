import type { LineString, Position } from 'geojson';
import * as L from 'leaflet';
import type { Mark } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { DrawnPath } from './drawn-path.ts';
import { pathOptions } from './symbol-svg.ts';

export type LineMark = Mark<LineString>;

export const isLineMark = (mark: Mark): mark is LineMark => mark.geometry.type === 'LineString';

export const toLatLng = ([lon = 0, lat = 0]: Position): L.LatLng => new L.LatLng(lat, lon);

type Bundle = { readonly ids: string; readonly layer: L.Path; readonly rescale: () => void };

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

  function draw(symbol: SymbolId, lines: readonly LineMark[], ids: string): Bundle {
    const options = pathOptions(symbol);
    const layer = new DrawnPath(
      lines.map(({ geometry }) => geometry),
      false,
      { pane, renderer, ...options, interactive: false },
    );
    const widthM = lines[0]?.band?.symbol === symbol ? lines[0].band.widthM : null;
    const rescale = () => {
      if (widthM !== null)
        layer.setStyle({ weight: Math.max(options.weight ?? 0, widthM / metresPerPixel()) });
    };
    rescale();
    if (widthM !== null) layer.on('add', () => layer.bringToBack());
    group.addLayer(layer);
    return { ids, layer, rescale };
  }

  return {
    render(lines: readonly LineMark[]) {
      const wanted = new Map<SymbolId, LineMark[]>();
      for (const mark of lines)
        for (const symbol of mark.band ? [mark.symbol, mark.band.symbol] : [mark.symbol]) {
          const own = wanted.get(symbol);
          if (own) own.push(mark);
          else wanted.set(symbol, [mark]);
        }
      for (const symbol of new Set([...drawn.keys(), ...wanted.keys()])) {
        const own = wanted.get(symbol) ?? [];
        const ids = own.map(({ id }) => id).join();
        const old = drawn.get(symbol);
        if (old?.ids === ids) continue;
        if (old) group.removeLayer(old.layer);
        drawn.delete(symbol);
        if (own.length > 0) drawn.set(symbol, draw(symbol, own, ids));
      }
    },
    /** Bands keep their width on the ground. */
    rescale() {
      for (const { rescale } of drawn.values()) rescale();
    },
  };
}
