import * as L from 'leaflet';
import type { BaseId } from '../../core/view/choices.ts';

/** Online pictures under the shipped map: never needed, only asked for when chosen. */
const tiles: Record<Exclude<BaseId, 'plain'>, { url: string; maxNativeZoom: number }> = {
  osm: { url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png', maxNativeZoom: 19 },
  relief: { url: 'https://a.tile.opentopomap.org/{z}/{x}/{y}.png', maxNativeZoom: 17 },
  satellite: {
    url: 'https://tiles.maps.eox.at/wmts/1.0.0/s2cloudless_3857/default/g/{z}/{y}/{x}.jpg',
    maxNativeZoom: 14,
  },
};

/** This many failures before the first success, and the base is given up. */
const failuresBeforeGivingUp = 4;

/** The online base map, if one is chosen. A base that does not answer is taken away and reported once. */
export function createBaseMaps(map: L.Map, failed: (base: BaseId) => void) {
  let current: BaseId = 'plain';
  let layer: L.TileLayer | undefined;

  function add(base: Exclude<BaseId, 'plain'>) {
    const { url, maxNativeZoom } = tiles[base];
    const added = L.tileLayer(url, {
      maxZoom: 20,
      maxNativeZoom,
      className: `base-tiles base-${base}`,
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    let failures = 0;
    let successes = 0;
    added.on('tileload', () => {
      successes += 1;
    });
    added.on('tileerror', () => {
      failures += 1;
      if (successes === 0 && failures === failuresBeforeGivingUp) failed(base);
    });
    return added.addTo(map);
  }

  return {
    render(base: BaseId) {
      if (base === current) return;
      layer?.remove();
      layer = base === 'plain' ? undefined : add(base);
      current = base;
      map.getContainer().dataset.base = base;
    },
  };
}
