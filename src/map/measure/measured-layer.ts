import type { Geometry, Position } from 'geojson';
import * as L from 'leaflet';

/** A finished measurement on the map and the figure that stands beside it. */
export type MeasuredMark = {
  readonly id: string;
  readonly colour: number;
  readonly geometry: Geometry;
  readonly text: string;
};

const toLatLng = ([lon = 0, lat = 0]: Position): L.LatLngTuple => [lat, lon];
const toRings = (rings: readonly Position[][]) => rings.map((ring) => ring.map(toLatLng));

/** Draws the reader's finished measurements with their figures; none of them answers the pointer. */
export function createMeasuredLayer(map: L.Map, pane: string) {
  const renderer = L.svg({ pane, padding: 0.5 });
  const drawn = new Map<string, { readonly mark: MeasuredMark; readonly layer: L.Layer }>();

  function shape({ geometry, colour }: MeasuredMark): L.Path | null {
    const options = {
      pane,
      renderer,
      className: `measured measured-${geometry.type.toLowerCase()} measure-colour-${colour}`,
      interactive: false,
      smoothFactor: 0.6,
    };
    if (geometry.type === 'Polygon') return L.polygon(toRings(geometry.coordinates), options);
    if (geometry.type === 'MultiPolygon') return L.polygon(geometry.coordinates.map(toRings), options);
    if (geometry.type === 'LineString') return L.polyline(geometry.coordinates.map(toLatLng), options);
    if (geometry.type === 'Point')
      return L.circleMarker(toLatLng(geometry.coordinates), { ...options, radius: 5 });
    return null;
  }

  function caption({ text, geometry, colour }: MeasuredMark, path: L.Path): L.Tooltip {
    const element = document.createElement('span');
    element.textContent = text;
    const isPoint = geometry.type === 'Point';
    const line = geometry.type === 'LineString' ? geometry.coordinates : [];
    const [before, after] = [line[(line.length >> 1) - 1], line[line.length >> 1]];
    const middle =
      before && after
        ? L.latLng(((before[1] ?? 0) + (after[1] ?? 0)) / 2, ((before[0] ?? 0) + (after[0] ?? 0)) / 2)
        : null;
    const at = isPoint
      ? (path as L.CircleMarker).getLatLng()
      : (middle ?? (path as L.Polyline).getBounds().getCenter());
    return L.tooltip({
      permanent: true,
      direction: isPoint ? 'right' : 'center',
      offset: isPoint ? [10, 0] : [0, 0],
      opacity: 1,
      className: `measured-figure measure-colour-${colour}`,
    })
      .setLatLng(at)
      .setContent(element);
  }

  const same = (a: MeasuredMark, b: MeasuredMark) =>
    a.geometry === b.geometry && a.colour === b.colour && a.text === b.text;

  return {
    render(marks: readonly MeasuredMark[]) {
      const wanted = new Set(marks.map(({ id }) => id));
      for (const [id, { layer }] of drawn) {
        if (wanted.has(id)) continue;
        layer.remove();
        drawn.delete(id);
      }
      for (const mark of marks) {
        const old = drawn.get(mark.id);
        if (old && same(old.mark, mark)) continue;
        old?.layer.remove();
        const path = shape(mark);
        if (!path) continue;
        const layers = mark.text === '' ? [path] : [path, caption(mark, path)];
        drawn.set(mark.id, { mark, layer: L.layerGroup(layers).addTo(map) });
      }
    },
  };
}
