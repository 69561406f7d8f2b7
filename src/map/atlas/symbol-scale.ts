import type * as L from 'leaflet';

/** Below this zoom symbols are drawn smaller, and how much: they would cover the land that they stand on. */
const [smallBelow, small] = [7.5, 0.75];

/** How large point symbols are drawn at a zoom, in parts of their full size. */
export const symbolScale = (zoom: number): number => (zoom < smallBelow ? small : 1);

/** Tells the styles of a map of its scale: how large symbols are, and that it is changing. */
export function followScale(map: L.Map) {
  const { classList, style } = map.getContainer();
  map.on('zoomstart', () => classList.add('is-zooming'));
  map.on('zoomend', () => classList.remove('is-zooming'));
  map.on('viewreset zoomend', () => style.setProperty('--symbol-scale', String(symbolScale(map.getZoom()))));
}
