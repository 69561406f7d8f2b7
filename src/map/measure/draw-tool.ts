import './draw.css';
import type { Position } from 'geojson';
import type * as L from 'leaflet';
import type { SketchView } from '../../core/measure/measure-view.ts';
import { midpoints } from '../../core/measure/sketch.ts';
import type { Crosshair } from '../page/crosshair.ts';
import { listenToKeys } from './key-gestures.ts';
import { createMeasuredLayer, type MeasuredMark } from './measured-layer.ts';
import { type Hit, listenToPointers } from './pointer-gestures.ts';
import { createSketchLayer } from './sketch-layer.ts';

/** What a reader does while drawing. `reachM`: metres on the ground within which something may be snapped to. */
export type DrawIntents = {
  hover(at: Position | null, reachM: number): void;
  add(at: Position, reachM: number): void;
  insert(index: number, at: Position): void;
  move(index: number, at: Position, reachM: number, goesOn: boolean): void;
  drop(): void;
  select(index: number): void;
  remove(): void;
  undo(): void;
  redo(): void;
  finish(): void;
  cancel(): void;
};

export type DrawTool = {
  /** Draws a drawing under way and listens for it; null ends both. */
  render(sketch: SketchView | null): void;
  renderList(marks: readonly MeasuredMark[]): void;
  /** Does at the crosshair what Enter does. */
  atCrosshair(): void;
  /** Brings a position under the crosshair. */
  steerTo(at: Position): void;
  focus(): void;
  /** Zoom and latitude of the middle of the map. */
  scale(): { readonly zoom: number; readonly lat: number };
};

/** Pixels within which the crosshair stands on a point. */
const crosshairReach = 12;

/** Drawing by mouse, pen, finger and keyboard, and the finished measurements. */
export function createDrawTool(map: L.Map, crosshair: Crosshair, intents: DrawIntents): DrawTool {
  const pane = map.createPane('measured');
  pane.style.zIndex = '470';
  pane.style.pointerEvents = 'none';
  const top = map.createPane('sketch');
  top.style.zIndex = '650';
  top.style.pointerEvents = 'none';
  const container = map.getContainer();
  const measured = createMeasuredLayer(map, 'measured');
  let sketch: SketchView | null = null;
  /** Whether the middle of the map points, rather than a mouse or finger. */
  let steering = false;
  let active: { layer: ReturnType<typeof createSketchLayer>; stop: () => void } | null = null;

  // On phones the panel makes room while something is drawn, and takes it back.
  const sized = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  function steer(on: boolean) {
    if (steering === on) return;
    steering = on;
    crosshair.keepShown(on);
  }
  const toPosition = (point: L.Point): Position => {
    const { lat, lng } = map.containerPointToLatLng(point);
    return [lng, lat];
  };
  const toPoint = ([lon = 0, lat = 0]: Position) => map.latLngToContainerPoint([lat, lon]);
  const metres = (pixels: number) => {
    const middle = map.getSize().divideBy(2);
    return map.distance(
      map.containerPointToLatLng(middle),
      map.containerPointToLatLng(middle.add([pixels, 0])),
    );
  };

  function hit(at: L.Point, reach: number): Hit | null {
    if (!sketch) return null;
    const near = (position: Position) => toPoint(position).distanceTo(at);
    let best: Hit | null = null;
    let least = reach;
    for (const [index, position] of sketch.drawn.points.entries()) {
      const distance = near(position);
      if (distance <= least) [best, least] = [{ kind: 'vertex', index }, distance];
    }
    if (best || sketch.drawn.kind === 'point') return best;
    for (const middle of midpoints(sketch.drawn)) {
      const distance = near(middle.at);
      if (distance <= least) [best, least] = [{ kind: 'midpoint', index: middle.index }, distance];
    }
    return best;
  }

  function tapOn({ kind, index }: Hit, isSecond: boolean) {
    if (!sketch) return;
    const { points, kind: shape } = sketch.drawn;
    const isLast = index === points.length - 1;
    const closes = index === 0 && shape === 'area' && points.length > 2;
    if (kind === 'midpoint') intents.insert(index, midpoints(sketch.drawn)[index - 1]?.at ?? []);
    else if (!sketch.editing && (closes || isLast || isSecond)) intents.finish();
    else intents.select(index);
  }

  function addAtCrosshair() {
    if (!sketch) return;
    steer(true);
    const centre = map.getSize().divideBy(2);
    const at = toPosition(centre);
    const { selected, editing, drawn } = sketch;
    const last = drawn.points.at(-1);
    if (editing) {
      if (selected === null) intents.finish();
      else intents.move(selected, at, metres(crosshairReach), false);
    } else if (last && toPoint(last).distanceTo(centre) <= 2) intents.finish();
    else intents.add(at, metres(crosshairReach));
  }

  function hoverAtCrosshair() {
    if (steering) intents.hover(toPosition(map.getSize().divideBy(2)), metres(crosshairReach));
  }

  function start() {
    const layer = createSketchLayer(map, 'sketch');
    const keys = listenToKeys(map, {
      steered: () => steer(true),
      ...intents,
    });
    const stopPointers = listenToPointers(
      map,
      {
        hit,
        tapOn,
        doubleTap: intents.finish,
        hover(at, reach) {
          if (at) steer(false);
          intents.hover(at && toPosition(at), metres(reach));
        },
        tap(at, reach) {
          steer(false);
          if (!sketch?.editing) intents.add(toPosition(at), metres(reach));
        },
        drag({ kind, index }, at, reach, isFirst) {
          if (isFirst && kind === 'midpoint') intents.insert(index, toPosition(at));
          else intents.move(index, toPosition(at), metres(reach), !isFirst || kind === 'midpoint');
        },
        drop: intents.drop,
      },
      keys.isPanKeyHeld,
    );
    const giveBack = crosshair.take(() => (steering ? addAtCrosshair() : intents.finish()));
    map.on('move', hoverAtCrosshair);
    container.classList.add('is-drawing');
    sized.observe(container);
    steer(true);
    active = {
      layer,
      stop() {
        map.off('move', hoverAtCrosshair);
        stopPointers();
        keys.stop();
        giveBack();
        sized.disconnect();
        steer(false);
        container.classList.remove('is-drawing');
        layer.remove();
      },
    };
  }

  return {
    render(next) {
      sketch = next;
      if (next && !active) start();
      if (!next) {
        active?.stop();
        active = null;
      } else active?.layer.render(next);
    },
    renderList: measured.render,
    atCrosshair: addAtCrosshair,
    steerTo([lon = 0, lat = 0]) {
      steer(true);
      map.panTo([lat, lon]);
    },
    focus: () => container.focus({ preventScroll: true }),
    scale: () => ({ zoom: map.getZoom(), lat: map.getCenter().lat }),
  };
}
