import * as L from 'leaflet';
import type { MapIntents } from '../../core/atlas/marks.ts';
import type { BaseId } from '../../core/page/choices.ts';

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
/** Milliseconds without any picture after which the reader is told what is being waited for. */
const patience = 8000;

/** The online base map, if one is chosen. One that does not answer, or not for long, is reported once. */
export function createBaseMaps(map: L.Map, told: Pick<MapIntents, 'baseFailed' | 'baseSlow'>) {
  let current: BaseId = 'plain';
  let remove: (() => void) | undefined;

  /** Returns what takes it away again. */
  function add(base: Exclude<BaseId, 'plain'>): () => void {
    const { url, maxNativeZoom } = tiles[base];
    const added = L.tileLayer(url, {
      maxZoom: 20,
      maxNativeZoom,
      className: `base-tiles base-${base}`,
      referrerPolicy: 'strict-origin-when-cross-origin',
    });
    let failures = 0;
    let slow = false;
    let waiting: ReturnType<typeof setTimeout> | undefined = setTimeout(() => {
      slow = true;
      told.baseSlow(base, true);
    }, patience);
    /** Ends the waiting; says whether anybody was still waiting. */
    function settle(): boolean {
      if (waiting === undefined) return false;
      clearTimeout(waiting);
      waiting = undefined;
      if (slow) told.baseSlow(base, false);
      return true;
    }
    const fail = () => settle() && told.baseFailed(base);
    added.on('tileload', settle);
    added.on('tileerror', () => {
      failures += 1;
      if (failures === failuresBeforeGivingUp) fail();
    });
    // A small view has fewer pictures than that.
    added.on('load', fail);
    added.addTo(map);
    return () => {
      settle();
      added.remove();
    };
  }

  return {
    render(base: BaseId) {
      if (base === current) return;
      remove?.();
      remove = base === 'plain' ? undefined : add(base);
      current = base;
      map.getContainer().dataset.base = base;
    },
  };
}
