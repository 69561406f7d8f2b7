import 'leaflet/dist/leaflet.css';
import './map.css';
import * as L from 'leaflet';
import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import { type LayerId, layerIds } from '../../core/atlas/layer-ids.ts';
import { sidedLayers } from '../../core/atlas/layers/layers.ts';
import type { LayerMarks, MapIntents, MapView } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import type { Viewpoint } from '../../core/page/choices.ts';
import { createBaseMaps } from '../atlas/base-maps.ts';
import { createGraticule } from '../atlas/graticule.ts';
import { addHatches } from '../atlas/hatch.ts';
import { createLabels } from '../atlas/labels.ts';
import { createMarkLayer, type MarkLayer } from '../atlas/mark-layer.ts';
import { createPicking } from '../atlas/picking.ts';
import { createStudyEdge } from '../atlas/study-edge.ts';
import { followScale } from '../atlas/symbol-scale.ts';
import { symbolsInView } from '../atlas/symbols-in-view.ts';
import { createTerrain } from '../atlas/terrain.ts';
import { createTints } from '../atlas/tints.ts';
import type { Walk } from '../atlas/walk.ts';
import type { Swipe } from '../compare/swipe.ts';
import { createExchangeSymbols } from '../exchange/exchange-symbols.ts';
import { createPin } from '../here/pin.ts';
import { watchPanels } from './covered.ts';
import { type Crosshair, createCrosshair } from './crosshair.ts';
import { shieldWhileDragged } from './drag-shield.ts';
import { createFraming, shownBounds, toBounds } from './framing.ts';
import type { MapHandle, MapWords } from './map-handle.ts';
import { reducedMotion } from './reduced-motion.ts';
import { createScaleBar } from './scale-bar.ts';

/** z-index of the lowest layer, above the base. */
const lowestLayer = 410;

const none: readonly never[] = [];
const hidden: LayerMarks = { id: 'borders', visible: false, opacity: 1, marks: none };

/**
 * A Leaflet map in `element`. Starts at `start` (or shows `home` where there is none) and reports what the
 * reader does through `intents`.
 */
export function createMap(
  element: HTMLElement,
  intents: MapIntents,
  words: MapWords,
  home: Bounds,
  start: Viewpoint | null,
): MapHandle {
  // Shifts in two dimensions: in three, browsers give each symbol and label a layer of its own, to be merged each frame.
  Object.assign(L.Browser, { ie3d: true });
  element.style.position = 'absolute'; // Leaflet would have the page styled to learn it.
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
  followScale(map);
  const framing = createFraming(map);
  if (start) map.setView([start.lat, start.lon], start.zoom);
  else framing.show(toBounds(home), { margin: 12, animate: false });

  const tints = createTints(map, 'tints');
  const tintsBefore = createTints(map, 'tints-before');
  const bases = createBaseMaps(map, intents);
  const graticule = createGraticule(map, words);
  const terrain = createTerrain(map);
  createStudyEdge(map);
  shieldWhileDragged(map);
  const scaleBar = createScaleBar(map, words);
  const layers = new Map<LayerId, MarkLayer>(
    layerIds.map((id, index) => [id, createMarkLayer(map, id, lowestLayer + index * 10)]),
  );
  const exchanges = createExchangeSymbols(map, words, intents.chooseExchange);
  const labels = createLabels(map, 'labels', exchanges.boxes, graticule.draw);
  const labelsBefore = createLabels(map, 'labels-before', exchanges.boxes, null);
  const before = new Map<LayerId, MarkLayer>(
    sidedLayers.map((id) => [
      id,
      createMarkLayer(map, `${id}-before`, lowestLayer + layerIds.indexOf(id) * 10 + 5),
    ]),
  );
  const panesOf = (sided: ReadonlyMap<LayerId, MarkLayer>, ids: readonly LayerId[]) =>
    ids.flatMap((id) => sided.get(id)?.pane ?? []);
  const pin = createPin(map);

  const crosshair: Crosshair = createCrosshair(map, (at) => picking.atCentre(at));
  const picking = createPicking(map, intents, crosshair.isTaken);
  let spoken = words;
  let swipe: Swipe | null = null;
  let walk: Walk | null = null;
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter();
    intents.moved({ zoom: map.getZoom(), lat, lon: lng });
  });

  let shown: MapView | null = null;
  let inView: readonly SymbolId[] = [];
  function tellInView() {
    if (!shown) return;
    const found = symbolsInView(
      { bounds: shownBounds(map), zoom: map.getZoom() },
      shown.layers,
      shown.terrain,
      exchanges.boxes().length > 0,
    );
    if (found.size === inView.length && inView.every((symbol) => found.has(symbol))) return;
    inView = [...found];
    intents.saw(found);
  }
  map.on('moveend', tellInView);
  watchPanels(map);

  function render(view: MapView) {
    tints.render(view.tints);
    bases.render(view.base);
    const chosenIn = (layer: LayerId) => (view.selection?.layer === layer ? view.selection.id : null);
    for (const layer of view.layers) layers.get(layer.id)?.render(layer, chosenIn(layer.id));
    // Without its handle, which is fetched once the map stands, the other state would lie over this one.
    const other = swipe ? view.before : null;
    tintsBefore.render(other?.tints ?? none);
    terrain.render(view.terrain);
    exchanges.render(view.exchanges, view.exchange, view.layers);
    const along = view.terrain.names;
    labelsBefore.render({
      labels: other?.labels ?? none,
      along: other ? along : none,
      layers: other?.layers ?? none,
    });
    for (const [id, layer] of before) {
      const sided = other?.layers.find((candidate) => candidate.id === id);
      layer.render(sided ?? hidden, sided ? chosenIn(id) : null);
    }
    swipe?.render(other?.swipe ?? null, other?.dates ?? ['', '']);
    labels.render({ labels: view.labels, along, layers: view.layers });
    shown = view;
    scaleBar.show();
    tellInView();
    walk?.render(view.layers);
    pin.render(view.pin);
  }

  return {
    render,
    zoomBy(steps) {
      framing.release();
      map.setZoom(map.getZoom() + steps);
    },
    show: (bounds, options) => framing.show(toBounds(bounds), options),
    keepClear: (bounds) => framing.keepClear(toBounds(bounds)),
    isInFrame: (bounds) => map.getBounds().intersects(toBounds(bounds)),
    goTo({ lat, lon, zoom }) {
      framing.release();
      map.setView([lat, lon], zoom, { animate: false });
    },
    speak(next) {
      spoken = next;
      element.setAttribute('aria-label', next.name);
      graticule.speak(next);
      swipe?.speak(next);
      walk?.speak(next);
      scaleBar.speak(next);
      exchanges.speak(next);
    },
    attach: (tool) => tool(map, crosshair),
    equip({ createSwipe, createWalk }) {
      const panes = {
        before: [tintsBefore.pane, labelsBefore.pane, ...panesOf(before, sidedLayers)],
        // Changed ground lies on its new side: on the left nothing has changed yet.
        after: [tints.pane, labels.pane, ...panesOf(layers, [...sidedLayers, 'changes'])],
      };
      swipe = createSwipe(map, panes, spoken, intents.swiped);
      walk = createWalk(map, spoken, (selection) => intents.choose(selection, { place: 1, of: 1 }));
      if (shown) render(shown);
    },
    release: framing.release,
    covered: framing.follow,
  };
}
