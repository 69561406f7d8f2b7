import type { Geometry } from 'geojson';
import type * as L from 'leaflet';
import type { LayerMarks } from '../../core/atlas/marks.ts';
import { type Box, createGroundGrid, type GroundGrid } from './ground-grid.ts';
import { toPixels } from './project-ring.ts';

/** Panels over the map under which a text would not be read. */
const furniture = '.credit, .legend, .map-buttons, .scale-bar';

/** Where panels lie over the map, in its pixels. */
export function furnitureBoxes(map: L.Map): Box[] {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(furniture)]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((box) => ({
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    }));
}

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
