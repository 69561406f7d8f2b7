import type { ExchangeMark } from '../../core/atlas/marks.ts';
import { exchangeRadius } from '../../core/exchange/exchange-radius.ts';
import type { Box } from '../atlas/ground-grid.ts';
import { svg } from '../atlas/svg.ts';
import { halfCircle, lastSymbolZoom } from '../exchange/half-circle.ts';
import { spread } from '../exchange/spread.ts';
import type { Frame } from './frame.ts';
import { colour } from './written-styles.ts';

const sans = 'system-ui, "Noto Sans", "Liberation Sans", sans-serif';
const paleZoom = 10;
const gap = 4;
const characterWidth = 6.8;
const squareMetres = 1e4;
/** Pixels across from which all plots of an exchange together can be told. */
const leastPlot = 9;

export type FigureWords = {
  /** Hectares as a number, and the unit. */
  readonly exchangeFigure: (hectares: number) => string;
  readonly hectareUnit: string;
};

/** Each exchange as one symbol with its figures, where the scale is too small for its plots; and where they stand. */
export function drawExchanges(
  exchanges: readonly ExchangeMark[],
  chosen: string | null,
  { zoom, width, height, project, metresPerPixel }: Frame,
  words: FigureWords,
): { readonly parts: SVGElement[]; readonly boxes: readonly Box[] } {
  /** The plots of the chosen exchange stand for themselves where they can be seen. */
  const isSeen = ({ id, toTjk, toKgz }: ExchangeMark) =>
    id === chosen && Math.sqrt(Math.max(toTjk, toKgz) * squareMetres) / metresPerPixel >= leastPlot;
  const isShown = (mark: ExchangeMark) => zoom < lastSymbolZoom && !isSeen(mark);
  const items = exchanges
    .filter(isShown)
    .map((mark) => {
      const [lon = 0, lat = 0] = mark.at;
      const [tjk, kgz] = [exchangeRadius(mark.toTjk), exchangeRadius(mark.toKgz)];
      const [toTjk, toKgz] = [mark.toTjk, mark.toKgz].map((ha) => (ha > 0 ? words.exchangeFigure(ha) : '0'));
      const text = `${toTjk} : ${toKgz} ${words.hectareUnit}`;
      const { x, y } = project(lat, lon);
      const right = kgz + gap + text.length * characterWidth;
      return { mark, tjk, kgz, toTjk, toKgz, x, y, left: tjk, right, half: Math.max(tjk, kgz, 8) };
    })
    .filter(({ x, y, left, right, half }) => x > left && y > half && x < width - right && y < height - half);
  const places = spread(items);
  const half = (r: number, side: -1 | 1, ink: string) =>
    r > 0 ? [svg('path', { d: halfCircle(r, side), fill: colour(ink), stroke: colour('paper') })] : [];
  const parts = items.map(({ mark, tjk, kgz, toTjk, toKgz, x, y }, index) => {
    const at = places[index] ?? { x, y };
    const [dx, dy] = [x - at.x, y - at.y];
    const soft = colour('ink-soft');
    const leader = Math.hypot(dx, dy) > 5 && [
      svg('path', { d: `M0 0L${dx.toFixed(1)} ${dy.toFixed(1)}`, stroke: soft, 'stroke-width': 0.8 }),
      svg('circle', { cx: dx, cy: dy, r: 1.8, fill: soft }),
    ];
    const face = { 'font-family': sans, 'font-size': 12, 'font-weight': 600, fill: colour('ink') };
    const halo = { stroke: colour('halo'), 'stroke-width': 3, 'paint-order': 'stroke' };
    const isPale = zoom >= paleZoom || (chosen !== null && chosen !== mark.id);
    const transform = `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`;
    return svg('g', { transform, class: 'exchange', ...(isPale ? { opacity: 0.5 } : {}) }, [
      ...(leader || []),
      ...half(tjk, -1, 'to-tjk'),
      ...half(kgz, 1, 'to-kgz'),
      svg('text', { x: kgz + gap, y: 4, ...face, ...halo }, [
        svg('tspan', { fill: colour('to-tjk-strong') }, [toTjk ?? '']),
        ' : ',
        svg('tspan', { fill: colour('to-kgz-strong') }, [toKgz ?? '']),
        ` ${words.hectareUnit}`,
      ]),
    ]);
  });
  const boxes = items.map(({ left, right, half: up }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    return { left: x - left, top: y - up, right: x + right, bottom: y + up };
  });
  return { parts, boxes };
}
