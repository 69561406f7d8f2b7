import { paints } from '../../core/import/paint.ts';

/** How one paint looks on a canvas. */
export type Ink = {
  readonly fill: string | CanvasPattern;
  readonly fillAlpha: number;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
};

/** Custom properties of the theme by paint; slope of the hatch: 1 rises to the right, −1 falls, 0 none; strength of the fill. */
const tokens = {
  'to-kgz': { colour: '--to-kgz', edge: '--to-kgz-strong', slope: 1, alpha: 1 },
  'to-tjk': { colour: '--to-tjk', edge: '--to-tjk-strong', slope: -1, alpha: 1 },
  other: { colour: '--other', edge: '--other', slope: 0, alpha: 0.3 },
  faulty: { colour: '--bad', edge: '--bad', slope: 0, alpha: 0.08 },
} as const;

const period = 8;

/** A hatch of a pale ground with lines in the same direction as the page's own patterns. */
function hatch(colour: string, slope: 1 | -1, ratio: number): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(period * ratio);
  const pen = canvas.getContext('2d');
  if (!pen) return colour;
  pen.scale(canvas.width / period, canvas.height / period);
  pen.fillStyle = pen.strokeStyle = colour;
  pen.globalAlpha = 0.22;
  pen.fillRect(0, 0, period, period);
  pen.globalAlpha = 0.9;
  pen.lineWidth = 1.3;
  pen.beginPath();
  for (const shift of [-period, 0, period]) {
    pen.moveTo(shift, slope === 1 ? period : 0);
    pen.lineTo(shift + period, slope === 1 ? 0 : period);
  }
  pen.stroke();
  return pen.createPattern(canvas, 'repeat') ?? colour;
}

/** The inks of all paints, in their order, as the theme has them now; `ratio` is device pixels per pixel. */
export function readPalette(element: Element, ratio: number): readonly Ink[] {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(name).trim() || '#555';
  return paints.map((paint) => {
    const { colour, edge, slope, alpha } = tokens[paint];
    return {
      fill: slope === 0 ? value(colour) : hatch(value(colour), slope, ratio),
      fillAlpha: alpha,
      stroke: value(edge),
      width: 1.2,
      dash: paint === 'faulty' ? [4, 3] : [],
    };
  });
}
