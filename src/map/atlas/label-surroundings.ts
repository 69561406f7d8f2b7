import type { Geometry, Position } from 'geojson';
import type { LayerMarks } from '../../core/atlas/marks.ts';
import { createGroundGrid, type GroundGrid } from './ground-grid.ts';
import type { Pixel } from './pixels.ts';

const areasOf = (geometry: Geometry) => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
};

/** The map or the picture on which labels stand: its size in pixels, and how a line of degrees lies in them. */
export type LabelFrame = {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: (line: readonly Position[]) => Pixel[];
};

/** Borders as lines and hatched ground as areas, as they are shown in a frame. */
export function groundUnder(
  { zoom, width, height, pixels }: LabelFrame,
  layers: readonly LayerMarks[],
): GroundGrid {
  const grid = createGroundGrid(width, height);
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
