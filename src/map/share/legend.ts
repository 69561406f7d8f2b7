import { swatchPaths } from '../../core/atlas/svg-attributes.ts';
import { type SymbolId, symbolStyles } from '../../core/atlas/symbols.ts';
import { svg } from '../atlas/svg.ts';
import { measuredStyle } from './picture-own.ts';
import { set } from './typeset.ts';
import { faultyPath, pathStyle, symbolShape } from './written-styles.ts';

/** What a line of a legend explains. */
export type LegendSign =
  | { readonly kind: 'symbol'; readonly symbol: SymbolId }
  | { readonly kind: 'measured'; readonly colour: number; readonly isArea: boolean }
  | { readonly kind: 'faulty' };

export type LegendLine = { readonly sign: LegendSign; readonly text: string };

/** Pixels that a sign takes, and the way from it to its text. */
const signWidth = 34;
const gap = 8;

/** A sign, 34 × 18, drawn as it is on the map, with its colours written in. */
export function drawSign(sign: LegendSign): SVGElement {
  if (sign.kind === 'faulty') return svg('path', { d: swatchPaths.piece, ...faultyPath() });
  if (sign.kind === 'measured') {
    const d = sign.isArea ? swatchPaths.piece : swatchPaths.line;
    return svg('path', { d, ...measuredStyle(sign.colour, sign.isArea) });
  }
  const style = symbolStyles[sign.symbol];
  if (style.kind !== 'point') {
    const d = swatchPaths[style.kind === 'line' ? 'line' : style.swatch];
    return svg('path', { ...pathStyle(sign.symbol), d });
  }
  const shape = symbolShape(sign.symbol);
  shape.setAttribute('transform', 'translate(17 9)');
  return shape;
}

type Room = { readonly x: number; readonly y: number; readonly width: number };

/** Letters in which signs have their own size, and pixels that a column should have at that size. */
const plainSize = 12;
const columnWidth = 205;

/** A legend in as many columns as there is room for, in letters of a size, and the y below it. */
export function drawLegend(lines: readonly LegendLine[], { x, y, width }: Room, size: number) {
  const grown = size / plainSize;
  const columns = Math.max(1, Math.min(lines.length, Math.floor(width / (columnWidth * grown))));
  const across = width / columns;
  const perColumn = Math.ceil(lines.length / columns);
  const indent = (signWidth + gap) * grown;
  const parts: SVGElement[] = [];
  let lowest = y;
  for (let column = 0; column < columns; column++) {
    let top = y;
    for (const { sign, text } of lines.slice(column * perColumn, (column + 1) * perColumn)) {
      const left = x + column * across;
      const transform = `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${grown.toFixed(3)})`;
      parts.push(svg('g', { transform }, [drawSign(sign)]));
      const words = set(text, left + indent, top + grown, across - indent - 8, { size });
      parts.push(...words.parts);
      top = Math.max(top + 19 * grown, words.below + 2 * grown);
    }
    lowest = Math.max(lowest, top);
  }
  return { parts, below: lowest };
}
