import type { Position } from 'geojson';
import { svg } from '../atlas/svg.ts';
import type { Frame } from './frame.ts';
import { colour } from './written-styles.ts';

/** Within which what lies at a position [lon, lat] may truly lie; radius in metres. */
export function errorCircle(
  { project, metresPerPixel }: Pick<Frame, 'project' | 'metresPerPixel'>,
  [lon = 0, lat = 0]: Position,
  radiusM: number,
): SVGElement {
  const { x, y } = project(lat, lon);
  return svg('circle', {
    ...{ cx: x, cy: y, r: radiusM / metresPerPixel },
    ...{ fill: colour('chosen'), 'fill-opacity': 0.06 },
    ...{ stroke: colour('chosen'), 'stroke-width': 1.2, 'stroke-dasharray': '2 5' },
  });
}
