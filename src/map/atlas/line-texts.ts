import type { LineLabel } from '../../core/atlas/marks.ts';
import type { SvgAttributes } from '../../core/atlas/svg-attributes.ts';
import type { Pixel } from './pixels.ts';
import { svg } from './svg.ts';
import type { Leader } from './wanted-label.ts';

/** A text and the path that it follows, in the container's pixels. */
export type LineText = { readonly label: LineLabel; readonly path: readonly Pixel[] };

/** Pixels by which letters stand above their line. */
export const rise = { river: -4, ridge: 0 } as const;

/** The lines that join names to their symbols. */
export const drawLeaders = (leaders: readonly Leader[], attributes: SvgAttributes): SVGElement[] =>
  leaders.map(([from, to]) =>
    svg('path', {
      d: `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`,
      ...attributes,
    }),
  );

/** Texts along paths and the lines of names, as one picture of that size; `prefix` keeps the paths of several apart. */
export function drawLineTexts(
  texts: readonly LineText[],
  leaders: readonly Leader[],
  size: { readonly x: number; readonly y: number },
  prefix: string,
): SVGSVGElement {
  return svg('svg', { class: 'line-texts', width: size.x, height: size.y }, [
    ...drawLeaders(leaders, { class: 'label-leader' }),
    ...texts.flatMap(({ label: { id, kind, text }, path }) => {
      const name = `${prefix}-along-${id}`;
      const d = `M${path.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
      const along = svg('textPath', { href: `#${name}`, startOffset: '50%' }, [
        kind === 'ridge' ? text.toUpperCase() : text,
      ]);
      return [
        svg('path', { id: name, d, fill: 'none' }),
        svg('text', { class: `line-text line-text-${kind}`, dy: rise[kind] }, [along]),
      ];
    }),
  ]);
}
