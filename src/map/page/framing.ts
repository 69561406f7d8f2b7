import * as L from 'leaflet';
import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import { type Box, grown, holds } from '../atlas/pixels.ts';
import { coveredBoxes } from './covered.ts';
import { freeRectangles, roomiest } from './free-rectangle.ts';
import { reducedMotion } from './reduced-motion.ts';

/** What is to be seen: bounds that are fitted into what is free, or only kept clear of what covers the map. */
type Aim = { readonly bounds: L.LatLngBounds; readonly fit: ShowOptions | null };

export type ShowOptions = {
  readonly maxZoom?: number;
  /** Pixels kept around the bounds. */
  readonly margin?: number;
  readonly animate?: boolean;
};

/** Pixels around a point that must be free, too. */
const clearance = 16;

export const toBounds = ([west, south, east, north]: Bounds): L.LatLngBounds =>
  L.latLngBounds([south, west], [north, east]);

/** What of the ground the map shows now. */
export function shownBounds(map: L.Map): Bounds {
  const view = map.getBounds();
  return [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
}

/**
 * Every move of the map that the program makes: what is shown is centred in the part of the map that nothing covers.
 * A thing that was shown stays clear of what opens over the map later, until the reader moves the map.
 */
export function createFraming(map: L.Map) {
  let aim: Aim | null = null;
  /** What lay where over the map when bounds were fitted. */
  let fittedIn = '';

  const frame = (): Box => {
    const { x, y } = map.getSize();
    return { left: 0, top: 0, right: x, bottom: y };
  };

  const surroundings = () => JSON.stringify([frame(), coveredBoxes(map)]);

  function pixelsOf(bounds: L.LatLngBounds): Box {
    const from = map.latLngToContainerPoint(bounds.getNorthWest());
    const to = map.latLngToContainerPoint(bounds.getSouthEast());
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  }

  function fitInto(bounds: L.LatLngBounds, { maxZoom = 15, margin = 32, animate = true }: ShowOptions) {
    const [from, to] = [map.project(bounds.getNorthWest(), 10), map.project(bounds.getSouthEast(), 10)];
    const whole = frame();
    const free = roomiest(whole, coveredBoxes(map), {
      wide: Math.max(1, to.x - from.x),
      high: Math.max(1, to.y - from.y),
    });
    fittedIn = surroundings();
    const inner = Math.min(margin, (free.right - free.left) / 8, (free.bottom - free.top) / 8);
    map.flyToBounds(bounds, {
      paddingTopLeft: [free.left + inner, free.top + inner],
      paddingBottomRight: [whole.right - free.right + inner, whole.bottom - free.bottom + inner],
      maxZoom,
      duration: 0.7,
      animate: animate && !reducedMotion(),
    });
  }

  /** Pans so that the bounds, as large as they are now, stand clear; fits them where they have no room. */
  function clear(bounds: L.LatLngBounds) {
    const box = grown(pixelsOf(bounds), clearance);
    const [wide, high] = [box.right - box.left, box.bottom - box.top];
    const rooms = freeRectangles(frame(), coveredBoxes(map));
    if (rooms.some((free) => holds(free, box))) return;
    const free = roomiest(frame(), coveredBoxes(map), { wide, high });
    if (wide > free.right - free.left || high > free.bottom - free.top) return fitInto(bounds, {});
    const way = L.point(
      (box.left + box.right - free.left - free.right) / 2,
      (box.top + box.bottom - free.top - free.bottom) / 2,
    );
    map.panBy(way, { animate: !reducedMotion() });
  }

  function follow(animate = true) {
    if (!aim) return;
    if (!aim.fit) clear(aim.bounds);
    else if (fittedIn !== surroundings()) fitInto(aim.bounds, animate ? aim.fit : { ...aim.fit, animate });
  }

  /** The map has another size. Its limits rest meanwhile: at the old scale they would begin a way back, and it would go on at the new one. */
  function resized() {
    const limits = map.options.maxBounds;
    map.setMaxBounds(L.latLngBounds([]));
    map.invalidateSize({ animate: false });
    follow(false);
    if (limits) map.setMaxBounds(limits);
  }

  const container = map.getContainer();
  new ResizeObserver(() => {
    const { x, y } = map.getSize();
    const { clientWidth, clientHeight } = container;
    // Hidden, as while a sheet is printed, it has no size, and no place that could be shown in it.
    if (clientWidth === 0 || clientHeight === 0) return;
    if (x !== clientWidth || y !== clientHeight) resized();
  }).observe(container);

  function release() {
    aim = null;
  }

  // The reader's own moves end what was shown; a click that chooses comes after its press.
  for (const gesture of ['pointerdown', 'wheel', 'keydown'] as const)
    container.addEventListener(gesture, release, { capture: true, passive: true });

  return {
    show(bounds: L.LatLngBounds, options: ShowOptions = {}) {
      aim = { bounds, fit: options };
      fitInto(bounds, options);
    },
    /** Moves the map only where something covers what is to be seen, or where it is out of sight. */
    keepClear(bounds: L.LatLngBounds) {
      aim = { bounds, fit: null };
      clear(bounds);
    },
    /** Something over the map has another size. */
    follow: () => follow(),
    release,
  };
}
