import type { ExchangeMark, Terrain } from '../../core/atlas/marks.ts';
import { paperPrefix } from '../../core/atlas/svg-attributes.ts';
import { exchangeRadius } from '../../core/exchange/exchange-radius.ts';
import { studyEdge } from '../atlas/study-edge.ts';
import { svg } from '../atlas/svg.ts';
import { halfCircle, lastSymbolZoom } from '../exchange/half-circle.ts';
import { colour, pathStyle, symbolShape } from './light-styles.ts';
import { type Project, pathData } from './outlines.ts';

/** Rivers, lakes and passes as on the page. */
export function drawWaters({ waters, passes }: Terrain, project: Project): SVGElement[] {
  const lake = { fill: colour('water-fill'), stroke: colour('water-line'), 'stroke-width': 0.9 };
  return [
    ...waters.map(({ geometry }) =>
      svg('path', {
        d: pathData(geometry, project),
        ...(geometry.type === 'Polygon' ? lake : pathStyle('river')),
      }),
    ),
    ...passes.map(({ at: [lon = 0, lat = 0] }) => {
      const { x, y } = project(lat, lon);
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

/** Each exchange as one symbol where the scale is too small for plots; without figures, which the table beside has. */
export const drawExchanges = (
  exchanges: readonly ExchangeMark[],
  { zoom }: { readonly zoom: number },
  project: Project,
): SVGElement[] =>
  zoom >= lastSymbolZoom
    ? []
    : exchanges.map(({ at: [lon = 0, lat = 0], toTjk, toKgz }) => {
        const { x, y } = project(lat, lon);
        const half = (hectares: number, side: -1 | 1, ink: string) =>
          svg('path', {
            d: halfCircle(exchangeRadius(hectares), side),
            fill: colour(ink),
            stroke: colour('paper'),
          });
        return svg('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [
          ...(toTjk > 0 ? [half(toTjk, -1, 'to-tjk')] : []),
          ...(toKgz > 0 ? [half(toKgz, 1, 'to-kgz')] : []),
        ]);
      });
