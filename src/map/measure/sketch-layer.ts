import type { Position } from 'geojson';
import * as L from 'leaflet';
import type { SketchView } from '../../core/measure/measure-view.ts';
import { midpoints } from '../../core/measure/sketch.ts';

const toLatLng = ([lon = 0, lat = 0]: Position): L.LatLngTuple => [lat, lon];

/** A ring of one position, which a round line cap draws as a dot: a thousand points are one element. */
const toDots = (positions: readonly Position[]) => positions.map((position) => [toLatLng(position)]);

/** Beyond this many points, middles of edges are offered only by their hits, not drawn. */
const mostMidpoints = 300;

/** Draws a drawing under way; what has not changed since the last view is left as it is. */
export function createSketchLayer(map: L.Map, pane: string) {
  const renderer = L.svg({ pane, padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  const options = (className: string) => ({
    pane,
    renderer,
    className,
    interactive: false,
    smoothFactor: 0,
  });
  const fill = L.polygon([], options('sketch-fill')).addTo(group);
  const line = L.polyline([], options('sketch-line')).addTo(group);
  const ahead = L.polyline([], options('sketch-ahead')).addTo(group);
  const dots = (className: string) => L.polygon([], { ...options(className), noClip: true }).addTo(group);
  const middles = dots('sketch-middles');
  const edges = dots('sketch-rims');
  const cores = dots('sketch-cores');
  const chosen = dots('sketch-chosen');
  const sign = (className: string, radius: number) =>
    L.circleMarker([0, 0], { pane, renderer, className, interactive: false, radius });
  const snapSigns = { vertex: sign('snap-vertex', 9), edge: sign('snap-edge', 9) };
  const crossing = sign('sketch-crossing', 8);
  let shown: SketchView | null = null;

  const place = (layer: L.CircleMarker, at: Position | null) => {
    if (!at) return void layer.remove();
    layer.setLatLng(toLatLng(at));
    if (!map.hasLayer(layer)) layer.addTo(map);
  };

  function drawPoints({ drawn }: SketchView) {
    const { points, kind } = drawn;
    const path = points.map(toLatLng);
    line.setLatLngs(path);
    edges.setLatLngs(toDots(points));
    cores.setLatLngs(toDots(points));
    const between = kind === 'point' || points.length > mostMidpoints ? [] : midpoints(drawn);
    middles.setLatLngs(toDots(between.map(({ at }) => at)));
  }

  function drawAhead({ drawn, ahead: positions }: SketchView) {
    const { points, kind } = drawn;
    const [first, last] = [points[0], points.at(-1)];
    const path = [...(last ? [last] : []), ...positions];
    if (kind === 'area' && first && points.length + positions.length > 2) path.push(first);
    ahead.setLatLngs(kind === 'point' ? [] : path.map(toLatLng));
    fill.setLatLngs(kind === 'area' ? [...points, ...positions].map(toLatLng) : []);
  }

  return {
    render(view: SketchView) {
      const fresh = shown?.drawn !== view.drawn;
      if (fresh) drawPoints(view);
      if (fresh || shown?.ahead !== view.ahead) drawAhead(view);
      const point = view.selected === null ? undefined : view.drawn.points[view.selected];
      chosen.setLatLngs(toDots(point ? [point] : []));
      for (const kind of ['vertex', 'edge'] as const)
        place(snapSigns[kind], view.snap?.kind === kind ? view.snap.at : null);
      place(crossing, view.crossing);
      shown = view;
    },
    remove() {
      group.remove();
      for (const layer of [snapSigns.vertex, snapSigns.edge, crossing]) layer.remove();
      renderer.remove();
    },
  };
}
