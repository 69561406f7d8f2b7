import type { Position } from 'geojson';
import type { Pin, Terrain } from '../../core/atlas/marks.ts';
import { paperPrefix } from '../../core/atlas/svg-attributes.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { isInView } from '../atlas/geometry-box.ts';
import { studyEdge } from '../atlas/study-edge.ts';
import { svg } from '../atlas/svg.ts';
import { errorCircle } from './error-circle.ts';
import type { Frame } from './frame.ts';
import { type Project, pathData } from './outlines.ts';
import { colour, pathStyle, symbolShape } from './written-styles.ts';

/** Rivers, lakes and passes as on the page. */
export function drawWaters(
  { waters, passes }: Terrain,
  { project, bounds, width, height }: Frame,
  seen: Set<SymbolId>,
): SVGElement[] {
  const lake = { fill: colour('water-fill'), stroke: colour('water-line'), 'stroke-width': 0.9 };
  return [
    ...waters.map(({ geometry }) => {
      const isRiver = geometry.type === 'LineString';
      if (isRiver && isInView(geometry, bounds)) seen.add('river');
      return svg('path', { d: pathData(geometry, project), ...(isRiver ? pathStyle('river') : lake) });
    }),
    ...passes.map(({ at: [lon = 0, lat = 0] }) => {
      const { x, y } = project(lat, lon);
      if (x > 0 && y > 0 && x < width && y < height) seen.add('pass');
      const symbol = symbolShape('pass');
      symbol.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      return symbol;
    }),
  ];
}

/** The soft edge of the study area. */
export const drawEdge = (project: Project): SVGElement =>
  svg(
    'g',
    {},
    studyEdge(
      (lon) => project(40, lon).x,
      (lat) => project(lat, 70).y,
      colour,
      paperPrefix,
    ),
  );

/** The position that is asked about, how far off it may be, and the way from it to the line. */
export function drawPin({ at, foot, radiusM }: Pin, frame: Frame): SVGElement[] {
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
