import 'leaflet/dist/leaflet.css';
import './map.css';
import * as L from 'leaflet';
import type { LayerId, Viewpoint } from '../core/view/choices.ts';
import type { Frame } from '../core/view/frames.ts';
import type { MapIntents, MapView } from '../core/view/marks.ts';
import { createBaseMaps } from './base/base-maps.ts';
import { createGraticule } from './base/graticule.ts';
import { createLabels } from './base/labels.ts';
import { createTints } from './base/tints.ts';
import { addHatches } from './hatch.ts';
import { createMarkLayer, type MarkLayer } from './layers/mark-layer.ts';

/** Words the map itself shows or speaks; they come from outside because the map knows no language. */
export type MapWords = { readonly name: string; readonly east: string; readonly north: string };

export type MapHandle = {
  /** Draws the view; only what differs from the last one is touched. */
  render(view: MapView): void;
  zoomBy(steps: number): void;
  show(frame: Frame): void;
  goTo(viewpoint: Viewpoint): void;
  /** Tells the map that its container has another size. */
  resized(): void;
};

const toBounds = ([west, south, east, north]: Frame) => L.latLngBounds([south, west], [north, east]);

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * A Leaflet map in `element`. Starts at `start` (or shows `home` where there is none) and reports what the
 * reader does through `intents`.
 */
export function createMap(
  element: HTMLElement,
  intents: MapIntents,
  words: MapWords,
  home: Frame,
  start: Viewpoint | null,
): MapHandle {
  const map = L.map(element, {
    zoomControl: false,
    attributionControl: false,
    zoomSnap: 0.25,
    zoomDelta: 1,
    minZoom: 6,
    maxZoom: 18,
    maxBounds: [
      [36, 64],
      [44.5, 79],
    ],
    maxBoundsViscosity: 0.7,
    fadeAnimation: !reducedMotion(),
    zoomAnimation: !reducedMotion(),
  });
  element.setAttribute('role', 'application');
  element.setAttribute('aria-label', words.name);
  addHatches(element);
  if (start) map.setView([start.lat, start.lon], start.zoom);
  else map.fitBounds(toBounds(home), { padding: [12, 12] });

  const tints = createTints(map);
  const bases = createBaseMaps(map, intents.baseFailed);
  createGraticule(map, words);
  L.control.scale({ imperial: false, maxWidth: 140, position: 'bottomleft' }).addTo(map);
  const layers = new Map<LayerId, MarkLayer>();
  const labels = createLabels(map);

  map.on('click', () => intents.choose(null));
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter();
    intents.moved({ zoom: map.getZoom(), lat, lon: lng });
  });

  return {
    render(view) {
      tints.render(view.tints);
      bases.render(view.base);
      for (const [index, layer] of view.layers.entries()) {
        const drawn =
          layers.get(layer.id) ?? createMarkLayer(map, layer.id, 410 + index * 10, intents.choose);
        layers.set(layer.id, drawn);
        drawn.render(layer, view.selection?.layer === layer.id ? view.selection.id : null);
      }
      labels.render(view.labels);
    },
    zoomBy: (steps) => void map.setZoom(map.getZoom() + steps),
    show(frame) {
      map.flyToBounds(toBounds(frame), {
        padding: [32, 32],
        maxZoom: 15,
        duration: 0.7,
        animate: !reducedMotion(),
      });
    },
    goTo: ({ lat, lon, zoom }) => void map.setView([lat, lon], zoom, { animate: false }),
    resized: () => void map.invalidateSize({ animate: false }),
  };
}
