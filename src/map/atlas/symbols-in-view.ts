import type { Geometry } from 'geojson';
import type * as L from 'leaflet';
import type { LayerMarks, Mark, Terrain } from '../../core/atlas/marks.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { boxOf } from './geometry-box.ts';

/** Whether a vertex of the geometry lies in the view, or the whole view may lie within it. */
function isInView(geometry: Geometry, view: L.LatLngBounds): boolean {
  const box = boxOf(geometry);
  if (!box || !view.intersects(box)) return false;
  if (geometry.type !== 'LineString' || view.contains(box)) return true;
  return geometry.coordinates.some(([lon = 0, lat = 0]) => view.contains([lat, lon]));
}

/** The symbols of which at least one is drawn in the view, for a legend that lists no more. */
export function symbolsInView(
  map: L.Map,
  layers: readonly LayerMarks[],
  { waters, passes }: Terrain,
  exchanges: boolean,
): ReadonlySet<SymbolId> {
  const [view, zoom] = [map.getBounds(), map.getZoom()];
  const found = new Set<SymbolId>(exchanges ? ['exchange'] : []);
  const isDrawn = ({ symbol, minZoom, geometry }: Mark) =>
    !found.has(symbol) && zoom >= minZoom && isInView(geometry, view);
  for (const { visible, marks } of layers)
    if (visible) for (const mark of marks) if (isDrawn(mark)) found.add(mark.symbol);
  if (waters.some(({ geometry }) => geometry.type === 'LineString' && isInView(geometry, view)))
    found.add('river');
  if (passes.some(({ at: [lon = 0, lat = 0] }) => view.contains([lat, lon]))) found.add('pass');
  return found;
}
