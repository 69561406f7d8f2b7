import type { SheetText } from '../../core/share/sheet-text.ts';
import { svg } from '../atlas/svg.ts';
import { type Face, set } from './typeset.ts';
import { colour } from './written-styles.ts';

/** Where the columns begin, as parts of the width. */
const starts = [0, 0.4, 0.58, 0.76];

/** A table with a line below each row, and the y below it. */
export function drawTable(table: NonNullable<SheetText['table']>, x: number, y: number, width: number) {
  const caption = set(table.caption, x, y, width, { size: 12, weight: 600 });
  const parts: SVGElement[] = [...caption.parts];
  let top = caption.below + 2;
  for (const [index, row] of [table.head, ...table.rows].entries()) {
    const face: Face = index === 0 ? { size: 9.5, soft: true } : { size: 10.5 };
    let below = top;
    for (const [at, cell] of row.entries()) {
      const [from = 0, to = 1] = [starts[at], starts[at + 1]];
      const words = set(cell, x + from * width, top + 2, (to - from) * width - 8, face);
      parts.push(...words.parts);
      below = Math.max(below, words.below);
    }
    top = below + 2;
    parts.push(svg('path', { d: `M${x} ${top.toFixed(1)}h${width}`, stroke: colour('rule') }));
  }
  return { parts, below: top };
}
