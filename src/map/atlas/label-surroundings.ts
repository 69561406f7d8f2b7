import type { Geometry } from 'geojson';
import type * as L from 'leaflet';
import type { LayerMarks } from '../../core/atlas/marks.ts';
import { createGroundGrid, type GroundGrid } from './ground-grid.ts';
import { toPixels } from './project-ring.ts';

const areasOf = (geometry: Geometry) => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

/** Borders as lines and hatched ground as areas, as the map shows them now. */
export function groundUnder(map: L.Map, layers: readonly LayerMarks[]): GroundGrid {
  const size = map.getSize();
  const grid = createGroundGrid(size.x, size.y);
  const pixels = toPixels(map);
  const zoom = map.getZoom();
  for (const { visible, marks } of layers) {
    if (!visible) continue;
    for (const { geometry, minZoom } of marks) {
      if (zoom < minZoom) continue;
      if (geometry.type === 'LineString') grid.line(pixels(geometry.coordinates));
      else for (const rings of areasOf(geometry)) grid.area(rings.map(pixels));
    }
  }
  return grid;
}
