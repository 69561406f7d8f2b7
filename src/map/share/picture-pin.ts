import type { Position } from 'geojson';
import type { Pin } from '../../core/atlas/marks.ts';
import { svg } from '../atlas/svg.ts';
import { errorCircle } from './error-circle.ts';
import type { Frame } from './frame.ts';
import { colour } from './written-styles.ts';

/** The position that is asked about, how far off it may be, and the way from it to the line. */
export function drawPin(
  { at, foot, radiusM }: Pin,
  frame: Pick<Frame, 'project' | 'metresPerPixel'>,
): SVGElement[] {
  const { project } = frame;
  const pointOf = ([lon = 0, lat = 0]: Position) => project(lat, lon);
  const ink = colour('chosen');
  const from = pointOf(at);
  const to = foot && pointOf(foot);
  return [
    ...(radiusM === null ? [] : [errorCircle(frame, at, radiusM)]),
    ...(to
      ? [
          svg('path', {
            d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
            stroke: ink,
            'stroke-width': 1.3,
            'stroke-dasharray': '3 4',
          }),
        ]
      : []),
    svg('circle', { cx: from.x, cy: from.y, r: 9.5, fill: 'none', stroke: ink, 'stroke-width': 2.5 }),
    svg('circle', { cx: from.x, cy: from.y, r: 2.5, fill: ink }),
  ];
}
