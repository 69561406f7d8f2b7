import type { Geometry, Position } from 'geojson';
import type { LayerMarks } from '../../core/atlas/marks.ts';
import { studyArea, studyFade } from '../../core/atlas/study-area.ts';
import { createGroundGrid, type GroundGrid } from './ground-grid.ts';
import type { Box, Pixel } from './pixels.ts';

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

/** The study area but for the outer half of the edge in which it fades. */
export function drawnLand({ pixels }: Pick<LabelFrame, 'pixels'>): Box {
  const [west, south, east, north] = studyArea;
  const faint = studyFade / 2;
  const [from, to] = pixels([
    [west + faint, north - faint],
    [east - faint, south + faint],
  ]);
  return { left: from?.x ?? 0, top: from?.y ?? 0, right: to?.x ?? 0, bottom: to?.y ?? 0 };
}

/** Whether what stands on the map has to keep clear of the same marks. */
export const drawAlike = (a: readonly LayerMarks[], b: readonly LayerMarks[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ marks, visible }, i) => marks === b[i]?.marks && visible === b[i]?.visible));

/** Borders and outlines of plots as lines and hatched ground as areas, as they are shown in a frame. */
export function groundUnder(
  { zoom, width, height, pixels }: LabelFrame,
  layers: readonly LayerMarks[],
): GroundGrid {
  const grid = createGroundGrid(width, height);
  for (const { id, visible, marks } of layers) {
    if (!visible) continue;
    for (const { geometry, minZoom } of marks) {
      if (zoom < minZoom) continue;
      if (geometry.type === 'LineString') grid.line(pixels(geometry.coordinates));
      for (const rings of areasOf(geometry)) {
        const drawn = rings.map(pixels);
        grid.area(drawn);
        // Plots are what the map is about: their outlines count as borders do.
        if (id === 'parcels') for (const ring of drawn) grid.line(ring);
      }
    }
  }
  return grid;
}
