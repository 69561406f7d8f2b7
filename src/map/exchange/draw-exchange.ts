import type { SvgAttributes } from '../../core/atlas/svg-attributes.ts';
import { svg } from '../atlas/svg.ts';
import type { LaidExchange } from './layout.ts';

/** What a symbol is made of, as its style is asked for. */
export type ExchangePart =
  | 'leader'
  | 'place'
  | 'to-tjk'
  | 'to-kgz'
  | 'figures'
  | 'figure-to-tjk'
  | 'figure-to-kgz';

/** The half of a circle around (0, 0) on the left (−1) or on the right (1), as the `d` of an SVG path. */
const halfCircle = (r: number, side: -1 | 1): string =>
  `M0 ${-r}a${r} ${r} 0 0 ${side > 0 ? 1 : 0} 0 ${2 * r}Z`;

/**
 * A symbol around (0, 0): left half to Tajikistan, right half to Kyrgyzstan, areas by hectares, the figures beside it,
 * and where it was moved a line to its place.
 */
export function drawExchange(
  { radius, figures, width, spot, place, isMoved }: LaidExchange,
  unit: string,
  styleOf: (part: ExchangePart) => SvgAttributes,
): SVGElement[] {
  const [x, y] = [place.x.toFixed(1), place.y.toFixed(1)];
  const half = (r: number, side: -1 | 1, part: ExchangePart) =>
    r > 0 ? [svg('path', { d: halfCircle(r, side), ...styleOf(part) })] : [];
  return [
    ...(isMoved
      ? [
          svg('path', { d: `M0 0L${x} ${y}`, ...styleOf('leader') }),
          svg('circle', { cx: x, cy: y, r: 1.8, ...styleOf('place') }),
        ]
      : []),
    ...half(radius.tjk, -1, 'to-tjk'),
    ...half(radius.kgz, 1, 'to-kgz'),
    ...(width > 0
      ? [
          svg('text', { x: spot.x, y: spot.y + 4, 'text-anchor': spot.anchor, ...styleOf('figures') }, [
            svg('tspan', styleOf('figure-to-tjk'), [figures[0]]),
            ' : ',
            svg('tspan', styleOf('figure-to-kgz'), [figures[1]]),
            ` ${unit}`,
          ]),
        ]
      : []),
  ];
}
