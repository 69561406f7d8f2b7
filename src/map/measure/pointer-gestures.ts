import type * as L from 'leaflet';

/** A point of the drawing under the pointer, or the middle of an edge, where a point would get `index`. */
export type Hit = { readonly kind: 'vertex' | 'midpoint'; readonly index: number };

/** What one code for mouse, pen and finger makes of the pointers; places are container pixels. */
export type Gestures = {
  hit(at: L.Point, reach: number): Hit | null;
  /** The pointer is over the map without pressing; null when it has left. */
  hover(at: L.Point | null, reach: number): void;
  tap(at: L.Point, reach: number): void;
  tapOn(hit: Hit, isSecond: boolean): void;
  /** A second tap where the last one was. */
  doubleTap(): void;
  drag(hit: Hit, at: L.Point, reach: number, isFirst: boolean): void;
  drop(): void;
};

/** Pixels: how far a press may wander and still be a tap, and how near counts as on something. */
const slack = { fine: 4, coarse: 12 };
const reaches = { fine: 10, coarse: 22 };
const doubleTapMs = 400;

type Press = {
  readonly id: number;
  readonly start: L.Point;
  readonly hit: Hit | null;
  moved: boolean;
};

const precision = ({ pointerType }: PointerEvent) => (pointerType === 'touch' ? 'coarse' : 'fine');

/** Buttons and sliders over the map keep working; only the ground is drawn on. */
const isGround = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.leaflet-control, .swipe input, button, a, input') === null;

/**
 * Listens on the map until the returned function is called. Presses that wander pan the map as ever, two fingers
 * zoom it, the wheel too; with the space bar held every press pans. Marks of the map hear nothing of it.
 */
export function listenToPointers(map: L.Map, gestures: Gestures, isPanKeyHeld: () => boolean): () => void {
  const container = map.getContainer();
  const pressed = new Set<number>();
  const stop = new AbortController();
  const panned = map.dragging.enabled();
  let press: Press | null = null;
  let lastTap: { at: L.Point; time: number } | null = null;
  let frame = 0;
  let waiting: (() => void) | null = null;

  /** At most one movement a frame. */
  function soon(work: () => void) {
    waiting = work;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      waiting?.();
      waiting = null;
    });
  }
  const at = (event: PointerEvent) => map.mouseEventToContainerPoint(event);

  function release() {
    if (press?.hit && panned) map.dragging.enable();
    press = null;
  }

  function isSecondTap(point: L.Point, event: PointerEvent): boolean {
    const before = lastTap;
    lastTap = { at: point, time: event.timeStamp };
    if (!before || event.timeStamp - before.time > doubleTapMs) return false;
    return before.at.distanceTo(point) <= slack[precision(event)];
  }

  function onDown(event: PointerEvent) {
    if (!isGround(event.target)) return;
    pressed.add(event.pointerId);
    if (pressed.size > 1) {
      if (press?.moved && press.hit) gestures.drop();
      return release();
    }
    if (event.button !== 0 || isPanKeyHeld()) return;
    const start = at(event);
    const hit = gestures.hit(start, reaches[precision(event)]);
    press = { id: event.pointerId, start, hit, moved: false };
    if (hit) {
      map.dragging.disable();
      event.stopPropagation();
    }
  }

  function onMove(event: PointerEvent) {
    const point = at(event);
    const reach = reaches[precision(event)];
    if (!press) {
      if (pressed.size === 0 && event.pointerType !== 'touch' && container.contains(event.target as Node))
        soon(() => gestures.hover(isGround(event.target) ? point : null, reach));
      return;
    }
    if (press.id !== event.pointerId) return;
    const isFirst = !press.moved;
    if (isFirst && press.start.distanceTo(point) <= slack[precision(event)]) return;
    press.moved = true;
    const { hit } = press;
    if (!hit) return;
    event.stopPropagation();
    if (isFirst) gestures.drag(hit, point, reach, true);
    else soon(() => press?.hit && gestures.drag(press.hit, point, reach, false));
  }

  function onUp(event: PointerEvent) {
    pressed.delete(event.pointerId);
    const done = press;
    if (done?.id !== event.pointerId) return;
    const point = at(event);
    waiting?.();
    waiting = null;
    release();
    if (event.type === 'pointercancel') return done.moved && done.hit ? gestures.drop() : undefined;
    if (done.moved) return done.hit ? gestures.drop() : undefined;
    const second = isSecondTap(point, event);
    if (done.hit) gestures.tapOn(done.hit, second);
    else if (second) gestures.doubleTap();
    else gestures.tap(point, reaches[precision(event)]);
  }

  const silence = (event: Event) => {
    if (!isGround(event.target)) return;
    event.stopPropagation();
    if (event.type !== 'click') event.preventDefault();
  };
  const options = { capture: true, signal: stop.signal };
  container.addEventListener('pointerdown', onDown, options);
  // What is done elsewhere in between, as by a button, makes a first tap of the next one.
  const forget = (event: Event) => {
    if (!container.contains(event.target as Node)) lastTap = null;
  };
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, forget, options);
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('pointercancel', onUp, options);
  container.addEventListener('pointerleave', () => soon(() => gestures.hover(null, 0)), {
    signal: stop.signal,
  });
  for (const type of ['click', 'dblclick', 'contextmenu']) container.addEventListener(type, silence, options);
  const zoomed = map.doubleClickZoom.enabled();
  map.doubleClickZoom.disable();

  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
    release();
    if (zoomed) map.doubleClickZoom.enable();
  };
}
