import * as L from 'leaflet';
import type { LayerId } from '../../core/atlas/layer-ids.ts';
import type { LayerMarks, Mark } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { Selection } from '../../core/page/choices.ts';
import { shownBounds } from '../page/framing.ts';
import { boxOf, doMeet } from './geometry-box.ts';
import './walk.css';

export type WalkWords = {
  readonly symbols: Readonly<Record<SymbolId, string>>;
  /** What is spoken when a feature is reached: which, of what kind, and which of how many. */
  readonly reached: (title: string, kind: string, place: number, of: number) => string;
  /** What the map shows, by layer; read with the map's name. */
  readonly inView: (counts: Readonly<Partial<Record<LayerId, number>>>) => string;
};

type Stop = { readonly layer: LayerId; readonly mark: Mark; readonly box: L.Bounds };

/** Pixels that count as one row of reading. */
const rowHeight = 40;
/** Pixels across of the frame around a feature that is smaller. */
const smallestBounds = 28;

/**
 * A walk through the features in view by keyboard, in reading order: row by row from the top, each row from the
 * left. N (or →) goes on, P (or ←) back, Enter opens the card, Escape gives the keys back to the map. Lines are
 * left out: they run through the whole view.
 */
export function createWalk(map: L.Map, first: WalkWords, choose: (selection: Selection) => void) {
  let words = first;
  let layers: readonly LayerMarks[] = [];
  let at = -1;
  let stops: Stop[] = [];
  const container = map.getContainer();
  const frame = document.createElement('button');
  frame.type = 'button';
  frame.className = 'walk-frame';
  frame.hidden = true;
  const about = document.createElement('p');
  about.id = 'map-about';
  about.className = 'visually-hidden';
  container.append(frame, about);
  container.setAttribute('aria-describedby', about.id);
  L.DomEvent.disableClickPropagation(frame);

  function find(): Stop[] {
    const [view, zoom, size] = [shownBounds(map), map.getZoom(), map.getSize()];
    const found = layers.flatMap(({ id, visible, marks }) =>
      visible
        ? marks.flatMap((mark): Stop[] => {
            if (mark.geometry.type === 'LineString' || zoom < mark.minZoom) return [];
            const bounds = boxOf(mark.geometry);
            if (!bounds || !doMeet(bounds, view)) return [];
            const [west, south, east, north] = bounds;
            const corners = [L.latLng(north, west), L.latLng(south, east)].map((corner) =>
              map.latLngToContainerPoint(corner),
            );
            const inside = corners.map((corner) =>
              L.point(Math.min(Math.max(corner.x, 0), size.x), Math.min(Math.max(corner.y, 0), size.y)),
            );
            return [{ layer: id, mark, box: L.bounds(inside) }];
          })
        : [],
    );
    const row = ({ box }: Stop) => Math.round(box.getCenter().y / rowHeight);
    return found.sort((a, b) => row(a) - row(b) || a.box.getCenter().x - b.box.getCenter().x);
  }

  function go(to: number) {
    if (at < 0) stops = find();
    const stop = stops[(to + stops.length) % stops.length];
    if (!stop) return;
    at = stops.indexOf(stop);
    const { box, mark } = stop;
    const [width, height] = [box.getSize().x, box.getSize().y].map((n) => Math.max(n + 8, smallestBounds));
    const centre = box.getCenter();
    Object.assign(frame.style, {
      width: `${width}px`,
      height: `${height}px`,
      left: `${centre.x - (width ?? 0) / 2}px`,
      top: `${centre.y - (height ?? 0) / 2}px`,
    });
    const kind = words.symbols[mark.symbol];
    const title = mark.title === mark.id ? kind : mark.title;
    frame.setAttribute('aria-label', words.reached(title, kind, at + 1, stops.length));
    frame.hidden = false;
    frame.focus({ preventScroll: true });
  }

  function leave() {
    at = -1;
    // What hides loses the focus: the keys stay with the map.
    if (document.activeElement === frame) container.focus({ preventScroll: true });
    frame.hidden = true;
  }

  const step = ({ code, key }: KeyboardEvent) => {
    if (code === 'KeyN' || key === 'ArrowRight' || key === 'ArrowDown') return 1;
    return code === 'KeyP' || key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
  };
  container.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target === container) {
      if (event.code !== 'KeyN' && event.code !== 'KeyP') return;
      go(step(event) > 0 ? 0 : -1);
    } else if (event.target === frame) {
      if (event.key === 'Escape') {
        leave();
      } else if (step(event) !== 0) go(at + step(event));
      else return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  frame.addEventListener('click', () => {
    const stop = stops[at];
    if (stop) choose({ layer: stop.layer, id: stop.mark.id });
  });
  frame.addEventListener('blur', leave);

  function describe() {
    const counts: Partial<Record<LayerId, number>> = {};
    for (const { layer } of find()) counts[layer] = (counts[layer] ?? 0) + 1;
    about.textContent = words.inView(counts);
  }
  let asked: ReturnType<typeof setTimeout> | undefined;
  function describeSoon() {
    clearTimeout(asked);
    asked = setTimeout(describe, 400);
  }
  map.on('moveend', describeSoon);
  map.on('movestart', leave);

  return {
    render(next: readonly LayerMarks[]) {
      if (next.every((layer, index) => layer === layers[index])) return;
      layers = next;
      describeSoon();
    },
    speak(next: WalkWords) {
      words = next;
      describeSoon();
    },
  };
}

export type Walk = ReturnType<typeof createWalk>;
