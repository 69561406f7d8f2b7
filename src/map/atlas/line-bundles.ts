import type { LineString, Position } from 'geojson';
import * as L from 'leaflet';
import type { Mark } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { pathOptions } from './symbol-svg.ts';

export type LineMark = Mark<LineString>;

export const isLineMark = (mark: Mark): mark is LineMark => mark.geometry.type === 'LineString';

/** Made here, not by Leaflet from a pair, so that thousands of positions are turned into objects only once. */
export const toLatLng = ([lon = 0, lat = 0]: Position): L.LatLng => new L.LatLng(lat, lon);

/** Draws all lines of one symbol as a single path: hundreds of stretches cost the page three elements. */
export function createLineBundles(group: L.LayerGroup, pane: string, renderer: L.Renderer) {
  const drawn = new Map<SymbolId, { readonly ids: string; readonly layer: L.Polyline }>();
  return {
    render(lines: readonly LineMark[]) {
      const symbols = new Set([...drawn.keys(), ...lines.map(({ symbol }) => symbol)]);
      for (const symbol of symbols) {
        const own = lines.filter((mark) => mark.symbol === symbol);
        const ids = own.map(({ id }) => id).join();
        const old = drawn.get(symbol);
        if (old?.ids === ids) continue;
        if (old) group.removeLayer(old.layer);
        drawn.delete(symbol);
        if (own.length === 0) continue;
        const layer = L.polyline(
          own.map(({ geometry }) => geometry.coordinates.map(toLatLng)),
          { pane, renderer, ...pathOptions(symbol), smoothFactor: 0.6, interactive: false },
        );
        group.addLayer(layer);
        drawn.set(symbol, { ids, layer });
      }
    },
  };
}
