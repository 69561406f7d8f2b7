import type { LineLabel } from '../../core/atlas/marks.ts';
import type { Pixel } from './pixels.ts';
import { svg } from './svg.ts';

/** A text and the path that it follows, in the container's pixels. */
export type LineText = { readonly label: LineLabel; readonly path: readonly Pixel[] };

/** Pixels by which letters stand above their line. */
export const rise = { river: -4, ridge: 0 } as const;

/** Texts along paths, as one picture of that size; `prefix` keeps the paths of several apart. */
export function drawLineTexts(
  texts: readonly LineText[],
  size: { readonly x: number; readonly y: number },
  prefix: string,
): SVGSVGElement {
  return svg(
    'svg',
    { class: 'line-texts', width: size.x, height: size.y },
    texts.flatMap(({ label: { id, kind, text }, path }) => {
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
  );
}
