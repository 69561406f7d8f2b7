import * as L from 'leaflet';
import { faultyStyle } from '../../core/atlas/symbols.ts';
import type { MyShape, OwnGeometry } from '../../core/my-data/my-shape.ts';
import { paints } from '../../core/my-data/paint.ts';
import { toLatLng } from '../atlas/line-bundles.ts';
import { pathOptions, styleOptions } from '../atlas/symbol-svg.ts';

/** A geometry as one Leaflet layer; the style of parcels is that of core/atlas/symbols.ts. */
export function drawGeometry(geometry: OwnGeometry, options: L.PathOptions): L.Path {
  switch (geometry.type) {
    case 'Point':
      return L.circleMarker(toLatLng(geometry.coordinates), { ...options, radius: 6 });
    case 'LineString':
      return L.polyline(geometry.coordinates.map(toLatLng), { ...options, smoothFactor: 0.6 });
    default:
      return L.polygon(
        geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toLatLng))),
        { ...options, smoothFactor: 0.6 },
      );
  }
}

/** The shapes of a small file as ordinary layers, each of which can be clicked. */
export function createMyShapes(
  shapes: readonly MyShape[],
  pane: string,
  renderer: L.Renderer,
  choose: (feature: number) => void,
): L.LayerGroup {
  const layers = shapes.map(({ feature, style, title, geometry }) => {
    const paint = paints[style] ?? 'other';
    const { className, ...drawn } =
      paint === 'faulty' ? styleOptions(faultyStyle, 'own-faulty') : pathOptions(`own-${paint}`);
    const layer = drawGeometry(geometry, {
      ...drawn,
      pane,
      renderer,
      className: `own-shape ${className}${geometry.type === 'LineString' ? ' own-line' : ''}`,
      bubblingMouseEvents: false,
    });
    layer.on('click', () => choose(feature));
    layer.on('add', () => {
      const element = layer.getElement();
      if (!(element instanceof SVGElement)) return;
      element.dataset.feature = String(feature);
      element.setAttribute('aria-label', title);
    });
    return layer;
  });
  return L.layerGroup(layers);
}
