import type { Position } from 'geojson';
import type { ExchangeMark, LayerMarks } from '../../core/atlas/marks.ts';
import type { SvgAttributes } from '../../core/atlas/svg-attributes.ts';
import type { Box } from '../atlas/pixels.ts';
import { svg } from '../atlas/svg.ts';
import { drawExchange, type ExchangePart } from '../exchange/draw-exchange.ts';
import { figureCost } from '../exchange/figure-cost.ts';
import { type FigureWords, layOutExchanges } from '../exchange/layout.ts';
import { isFixed, pointBoxes } from '../exchange/point-boxes.ts';
import type { Frame } from './frame.ts';
import { furnitureBoxes } from './furniture.ts';
import { sans } from './typeset.ts';
import { colour } from './written-styles.ts';

/** How much is left of a symbol beside which plots, or what is chosen, come first. */
const paled = 0.5;

const styleOf = (part: ExchangePart): SvgAttributes =>
  ({
    leader: { stroke: colour('ink-soft'), 'stroke-width': 0.8 },
    place: { fill: colour('ink-soft') },
    'to-tjk': { fill: colour('to-tjk'), stroke: colour('paper') },
    'to-kgz': { fill: colour('to-kgz'), stroke: colour('paper') },
    figures: {
      ...{ 'font-family': sans, 'font-size': 12, 'font-weight': 600, fill: colour('ink') },
      ...{ stroke: colour('halo'), 'stroke-width': 4, 'paint-order': 'stroke' },
    },
    'figure-to-tjk': { fill: colour('to-tjk-strong') },
    'figure-to-kgz': { fill: colour('to-kgz-strong') },
  })[part];

/** Each exchange as one symbol with its figures, where the scale is too small for its plots; and where they stand. */
export function drawExchanges(
  exchanges: readonly ExchangeMark[],
  chosen: string | null,
  layers: readonly LayerMarks[],
  frame: Frame,
  words: FigureWords,
): { readonly parts: SVGElement[]; readonly boxes: readonly Box[] } {
  const pixels = (line: readonly Position[]) => line.map(([lon = 0, lat = 0]) => frame.project(lat, lon));
  const cost = figureCost({ ...frame, pixels }, layers, () => furnitureBoxes(frame.width, frame.height));
  const fixed = pointBoxes({ ...frame, pixels }, layers, isFixed);
  const laid = layOutExchanges(exchanges, chosen, { ...frame, cost, fixed, isSheet: true }, words);
  const parts = laid.map((each) => {
    const isPale = each.isPale || (chosen !== null && chosen !== each.mark.id);
    const transform = `translate(${each.at.x.toFixed(1)} ${each.at.y.toFixed(1)})`;
    return svg(
      'g',
      { transform, class: 'exchange', ...(isPale && { opacity: paled }) },
      drawExchange(each, words.hectareUnit, styleOf),
    );
  });
  return { parts, boxes: laid.flatMap((each) => each.boxes) };
}
