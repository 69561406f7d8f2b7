import './my-data.css';
import * as L from 'leaflet';
import type { Bounds } from '../../core/atlas/feature-bounds.ts';
import type { MyShape, OwnGeometry } from '../../core/my-data/my-shape.ts';
import type { MapHandle } from '../page/map-handle.ts';
import { createMyShapes, drawGeometry } from './my-shapes.ts';
import { createMyTiles, type PaintTile } from './my-tiles.ts';

/** What is drawn of one file: its shapes one by one, or tiles painted elsewhere. */
export type MySource =
  | { readonly kind: 'shapes'; readonly shapes: readonly MyShape[] }
  | { readonly kind: 'tiles'; readonly paint: PaintTile };

export type MyDataIntents = {
  /** Moves the map to bounds, into what nothing covers. */
  show: MapHandle['show'];
  /** A shape of a small file was clicked. */
  chooseFeature(file: string, feature: number): void;
  /** The map was clicked where tiles are drawn; `reach` is how far a fingertip covers, degrees. */
  chooseAt(lon: number, lat: number, reach: number): void;
  /** Part of a file that is in view could not be painted. */
  undrawn(file: string): void;
};

export type MyLayer = {
  /** Draws a file, instead of what was drawn of it before; settles once all that is in view is painted. */
  draw(file: string, source: MySource): Promise<void>;
  erase(file: string): void;
  /** Takes these files off the map until others, or none, are named: their comparison is drawn instead. */
  hide(files: readonly string[]): void;
  /** What is drawn of each file, in the order in which they came. */
  sources(): ReadonlyMap<string, MySource>;
  /** Shows the outline of the chosen feature, or none. */
  mark(geometries: readonly OwnGeometry[]): void;
  /** Moves the map so that bounds can be seen, if they cannot already; `at once` without the flight there. */
  reveal(bounds: Bounds, how?: 'always' | 'at once'): void;
  /** Takes the colours of the theme anew. */
  repaint(): void;
};

const paneName = 'own';
const fingertip = 8;

/** The reader's own files on the map, above the shipped areas and below the symbols. */
export function createMyLayer(map: L.Map, intents: MyDataIntents): MyLayer {
  const pane = map.createPane(paneName);
  pane.style.zIndex = '445';
  pane.dataset.layer = paneName;
  const renderer = L.svg({ pane: paneName, padding: 0.5 });
  const marks = L.layerGroup().addTo(map);
  const drawn = new Map<string, L.Layer>();
  const sources = new Map<string, MySource>();
  const tiled = new Map<string, ReturnType<typeof createMyTiles>>();
  /** Who waits until a file in tiles is painted. */
  const painted = new Map<string, () => void>();
  let hidden: readonly string[] = [];

  map.on('click', ({ latlng }) => {
    if (tiled.size === 0) return;
    const beside = map.containerPointToLatLng(map.latLngToContainerPoint(latlng).add([0, fingertip]));
    intents.chooseAt(latlng.lng, latlng.lat, Math.abs(latlng.lat - beside.lat));
  });

  function erase(file: string) {
    drawn.get(file)?.remove();
    drawn.delete(file);
    tiled.delete(file);
    painted.delete(file);
    sources.delete(file);
  }

  return {
    draw(file, source) {
      erase(file);
      sources.set(file, source);
      if (source.kind === 'shapes') {
        const group = createMyShapes(source.shapes, paneName, renderer, (feature) =>
          intents.chooseFeature(file, feature),
        );
        drawn.set(file, group);
        if (!hidden.includes(file)) group.addTo(map);
        return new Promise((resolve) => requestAnimationFrame(() => resolve()));
      }
      return new Promise((resolve) => {
        const tiles = createMyTiles(paneName, source.paint, resolve, () => intents.undrawn(file));
        drawn.set(file, tiles);
        tiled.set(file, tiles);
        painted.set(file, resolve);
        if (hidden.includes(file)) resolve();
        else tiles.addTo(map);
      });
    },
    erase,
    hide(files) {
      hidden = files;
      for (const [file, layer] of drawn) {
        if (files.includes(file)) {
          layer.remove();
          // What is taken off the map is painted no further.
          painted.get(file)?.();
        } else if (!map.hasLayer(layer)) layer.addTo(map);
      }
    },
    sources: () => new Map([...sources].filter(([file]) => !hidden.includes(file))),
    mark(geometries) {
      marks.clearLayers();
      for (const geometry of geometries) {
        const className = `own-chosen${geometry.type === 'LineString' ? ' own-line' : ''}`;
        drawGeometry(geometry, { pane: paneName, renderer, className, interactive: false }).addTo(marks);
      }
    },
    reveal([west, south, east, north], how) {
      const bounds = L.latLngBounds([south, west], [north, east]);
      const view = map.getBounds();
      const share = (east - west) / (view.getEast() - view.getWest());
      if (how !== 'always' && view.contains(bounds) && share > 0.15) return;
      const limits = map.options.maxBounds;
      if (limits instanceof L.LatLngBounds && !limits.contains(bounds))
        map.setMaxBounds(
          L.latLngBounds(limits.getSouthWest(), limits.getNorthEast()).extend(bounds.pad(0.5)),
        );
      intents.show([west, south, east, north], { margin: 48, maxZoom: 16, animate: how !== 'at once' });
    },
    repaint() {
      for (const tiles of tiled.values()) tiles.repaint();
    },
  };
}
