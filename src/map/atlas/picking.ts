import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { Overlap } from '../../core/atlas/marks.ts';
import type { Selection } from '../../core/page/choices.ts';
import { featuresAt, fingerReach, mouseReach, type Reach } from './features-at.ts';

/** Pixels between two clicks that count as one on the same place. */
const samePlace = 6;

/** How long the answer to a click waits for the second one of a double click, ms. */
const doubleClickMs = 260;

type Intents = {
  choose(selection: Selection, overlap: Overlap): void;
  askHere(at: Position): void;
};

/**
 * Clicks on the map: one feature under the pointer, the next one on a click at the same place, and what is
 * there where there is none, or none left. A long press and a right click always ask what is there.
 */
export function createPicking(map: L.Map, intents: Intents, isTaken: () => boolean) {
  let last: { x: number; y: number; key: string; index: number } | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ask = ({ lat, lng }: L.LatLng) => intents.askHere([lng, lat]);

  /** True where a feature was chosen. */
  function pick({ x, y }: L.Point, { lat, lng }: L.LatLng, reach: Reach): boolean {
    const { left, top } = map.getContainer().getBoundingClientRect();
    const found = featuresAt(left + x, top + y, reach);
    const key = found.map(({ layer, id }) => `${layer}:${id}`).join();
    const again = last?.key === key && Math.hypot(last.x - x, last.y - y) <= samePlace;
    const index = again && last ? last.index + 1 : 0;
    const feature = found[index];
    last = feature ? { x, y, key, index } : null;
    if (feature) intents.choose({ ...feature, at: [lng, lat] }, { place: index + 1, of: found.length });
    return feature !== undefined;
  }

  map.on('click', ({ containerPoint, latlng, originalEvent }) => {
    if (isTaken()) return;
    clearTimeout(waiting);
    const byFinger = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const picked = pick(containerPoint, latlng, byFinger ? fingerReach : mouseReach);
    // A second click on a feature takes the next one below; it does not zoom.
    map.doubleClickZoom[picked ? 'disable' : 'enable']();
    if (!picked) waiting = setTimeout(() => ask(latlng), doubleClickMs);
  });
  map.on('dblclick movestart', () => clearTimeout(waiting));
  map.on('contextmenu', ({ latlng, originalEvent }) => {
    if (isTaken()) return;
    L.DomEvent.preventDefault(originalEvent);
    clearTimeout(waiting);
    ask(latlng);
  });

  return {
    /** What a click in the middle of the map would do. */
    atCentre(at: L.LatLng) {
      if (!pick(map.getSize().divideBy(2), at, mouseReach)) ask(at);
    },
  };
}
