import type { Terrain } from '../../core/atlas/marks.ts';
import { paperPrefix } from '../../core/atlas/svg-attributes.ts';
import type { SymbolId } from '../../core/atlas/symbols.ts';
import { isInView } from '../atlas/geometry-box.ts';
import { studyEdge } from '../atlas/study-edge.ts';
import { svg } from '../atlas/svg.ts';
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
