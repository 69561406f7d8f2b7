import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as L from 'leaflet';
import type { Mark } from '../../core/view/marks.ts';

export type DrawnMark = {
  readonly layer: L.Layer;
  dim(on: boolean): void;
  emphasise(on: boolean): void;
  hide(on: boolean): void;
  centre(): L.LatLng;
};

type Context = { readonly pane: string; readonly renderer: L.Renderer; readonly onClick: () => void };

const toLatLng = ([lon = 0, lat = 0]: Position): L.LatLngTuple => [lat, lon];
const toRings = (rings: readonly Position[][]) => rings.map((ring) => ring.map(toLatLng));
const toPolygons = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? toRings(geometry.coordinates) : geometry.coordinates.map(toRings);

/** Wide and invisible: what a finger hits where the line itself is thin. */
const hitWeight = 16;

/** The Leaflet layer of one mark. All style is in map.css under the mark's look, so that themes need no redraw. */
export function drawMark(mark: Mark, context: Context): DrawnMark {
  if (mark.geometry.type === 'Point') return drawSymbol(mark, mark.geometry.coordinates, context);
  return drawPath(mark, mark.geometry, context);
}

function drawSymbol(mark: Mark, at: Position, { pane, onClick }: Context): DrawnMark {
  const icon = L.divIcon({ className: `symbol look-${mark.look}`, iconSize: [24, 24], html: false });
  const marker = L.marker(toLatLng(at), { icon, pane, keyboard: true, title: mark.title, alt: mark.title });
  marker.on('click', onClick);
  marker.on('add', () => {
    const element = marker.getElement();
    element?.setAttribute('aria-label', mark.title);
    if (element) element.dataset.id = mark.id;
  });
  return handle(
    marker,
    () => [marker.getElement()],
    () => marker.getLatLng(),
  );
}

function drawPath(
  mark: Mark,
  geometry: Exclude<Mark['geometry'], { type: 'Point' }>,
  context: Context,
): DrawnMark {
  const { pane, renderer, onClick } = context;
  const options = {
    pane,
    renderer,
    className: `look-${mark.look}`,
    smoothFactor: 0.6,
    bubblingMouseEvents: false,
  };
  const visible =
    geometry.type === 'LineString'
      ? L.polyline(geometry.coordinates.map(toLatLng), { ...options, interactive: false })
      : L.polygon(toPolygons(geometry), { ...options, interactive: true });
  const target =
    geometry.type === 'LineString'
      ? L.polyline(geometry.coordinates.map(toLatLng), {
          pane,
          renderer,
          weight: hitWeight,
          className: 'hit',
          smoothFactor: 2,
          bubblingMouseEvents: false,
        })
      : visible;
  target.on('click', onClick);
  visible.on('add', () => {
    const element = visible.getElement();
    if (element instanceof SVGElement) element.dataset.id = mark.id;
  });
  const layer = target === visible ? visible : L.layerGroup([visible, target]);
  return handle(
    layer,
    () => [visible.getElement()],
    () => visible.getBounds().getCenter(),
  );
}

function handle(layer: L.Layer, elements: () => (Element | undefined)[], centre: () => L.LatLng): DrawnMark {
  const states = new Set<string>();
  const set = (name: string, on: boolean) => {
    if (on) states.add(name);
    else states.delete(name);
    for (const element of elements()) element?.classList.toggle(name, on);
  };
  layer.on('add', () => {
    for (const name of states) for (const element of elements()) element?.classList.add(name);
  });
  return {
    layer,
    dim: (on) => set('is-dimmed', on),
    emphasise: (on) => set('is-chosen', on),
    hide: (on) => set('is-out-of-scale', on),
    centre,
  };
}
