import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as L from 'leaflet';
import type { Mark } from '../../core/view/marks.ts';
import { isLineMark, type LineMark, toLatLng } from './line-bundles.ts';

export type DrawnMark = {
  /** What is clicked; for a line a wide invisible path, since lines are drawn in bundles. */
  readonly layer: L.Layer;
  /** Whether the layer may wait until nothing else is to be done. */
  readonly canWait: boolean;
  dim(on: boolean): void;
  emphasise(on: boolean): void;
  hide(on: boolean): void;
  entitle(title: string): void;
  centre(): L.LatLng;
};

type Context = {
  readonly pane: string;
  readonly renderer: L.Renderer;
  /** Holds what is drawn only while its mark is chosen. */
  readonly halo: L.LayerGroup;
  /** Enter or the space bar on a symbol that has the focus. */
  readonly onKey: () => void;
};

/** Pixels across of what a finger hits where the line itself is thin. */
const hitWeight = 16;

const nothing = () => {};

const toRings = (rings: readonly Position[][]) => rings.map((ring) => ring.map(toLatLng));
const toPolygons = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? toRings(geometry.coordinates) : geometry.coordinates.map(toRings);

/** The Leaflet layer of one mark. All style is in map.css under the mark's look, so that themes need no redraw. */
export function drawMark(mark: Mark, context: Context): DrawnMark {
  if (isLineMark(mark)) return drawLine(mark, context);
  if (mark.geometry.type === 'Point') return drawSymbol(mark, mark.geometry.coordinates, context);
  return drawArea(mark, mark.geometry as Polygon | MultiPolygon, context);
}

function drawSymbol(mark: Mark, at: Position, { pane, onKey }: Context): DrawnMark {
  const icon = L.divIcon({ className: `symbol look-${mark.look}`, iconSize: [24, 24], html: false });
  const marker = L.marker(toLatLng(at), { icon, pane, keyboard: true, bubblingMouseEvents: true });
  let { title } = mark;
  function entitle() {
    marker.getElement()?.setAttribute('aria-label', title);
    marker.getElement()?.setAttribute('title', title);
  }
  marker.on('keydown', ({ originalEvent: event }: L.LeafletKeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onKey();
  });
  marker.on('add', () => {
    entitle();
    const element = marker.getElement();
    if (element) element.dataset.id = mark.id;
  });
  return {
    layer: marker,
    canWait: false,
    centre: () => marker.getLatLng(),
    entitle(next) {
      title = next;
      entitle();
    },
    ...stateClasses(marker),
  };
}

function drawArea(mark: Mark, geometry: Polygon | MultiPolygon, context: Context): DrawnMark {
  const { pane, renderer } = context;
  const area = L.polygon(toPolygons(geometry), {
    pane,
    renderer,
    className: `look-${mark.look}`,
    smoothFactor: 0.6,
  });
  area.on('add', () => {
    const element = area.getElement();
    if (element instanceof SVGElement) element.dataset.id = mark.id;
  });
  return {
    layer: area,
    canWait: false,
    centre: () => area.getBounds().getCenter(),
    entitle: nothing,
    ...stateClasses(area),
  };
}

function drawLine({ id, look, geometry }: LineMark, { pane, renderer, halo }: Context): DrawnMark {
  const path = geometry.coordinates.map(toLatLng);
  const hit = L.polyline(path, {
    pane,
    renderer,
    weight: hitWeight,
    className: 'hit',
    smoothFactor: 2,
  });
  hit.on('add', () => {
    const element = hit.getElement();
    if (element instanceof SVGElement) element.dataset.id = id;
  });
  return {
    layer: hit,
    canWait: true,
    dim: nothing,
    hide: nothing,
    entitle: nothing,
    emphasise(on) {
      if (!on) return;
      const className = `look-${look} is-chosen`;
      L.polyline(path, { pane, renderer, className, smoothFactor: 0.6, interactive: false }).addTo(halo);
    },
    centre: () => L.latLngBounds(path).getCenter(),
  };
}

/** Class names on a layer's element that outlive its leaving and coming back to the map. */
function stateClasses(layer: L.Marker | L.Path): Pick<DrawnMark, 'dim' | 'emphasise' | 'hide'> {
  const states = new Set<string>();
  const set = (name: string) => (on: boolean) => {
    if (on) states.add(name);
    else states.delete(name);
    layer.getElement()?.classList.toggle(name, on);
  };
  layer.on('add', () => {
    for (const name of states) layer.getElement()?.classList.add(name);
  });
  return { dim: set('is-dimmed'), emphasise: set('is-chosen'), hide: set('is-out-of-scale') };
}
