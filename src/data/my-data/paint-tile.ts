import { dotCells, type Tile } from '../../core/my-data/cut-tile.ts';
import type { TileStyle } from '../../core/my-data/tile-style.ts';

/** Colours of a tile and how many device pixels make one of its 256. */
export type TilePaints = { readonly styles: readonly TileStyle[]; readonly ratio: number };

const size = 256;
/** Shapes in one path: a path with too many edges is slow to fill. */
const together = 200;
const period = 8;

type Pen = OffscreenCanvasRenderingContext2D;

function penOn(pixels: number): { canvas: OffscreenCanvas; pen: Pen } {
  const canvas = new OffscreenCanvas(pixels, pixels);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  return { canvas, pen };
}

/** The fill of a style: a pale ground, with lines over it where it is hatched. */
function fillOf(
  { ground, groundOpacity, line, lineWidth, hatch }: TileStyle,
  ratio: number,
): CanvasPattern | null {
  const { canvas, pen } = penOn(Math.round(period * ratio));
  pen.scale(canvas.width / period, canvas.height / period);
  pen.fillStyle = ground;
  pen.globalAlpha = groundOpacity;
  pen.fillRect(0, 0, period, period);
  pen.globalAlpha = 1;
  pen.strokeStyle = line;
  pen.lineWidth = lineWidth;
  pen.beginPath();
  if (typeof hatch === 'string') {
    const [x, y] = hatch === 'upright' ? [0, period] : [period, 0];
    pen.moveTo((period - x) / 2, (period - y) / 2);
    pen.lineTo((period + x) / 2, (period + y) / 2);
  } else
    for (const shift of hatch === 0 ? [] : [-period, 0, period]) {
      pen.moveTo(shift, hatch === 1 ? period : 0);
      pen.lineTo(shift + period, hatch === 1 ? 0 : period);
    }
  pen.stroke();
  const pattern = pen.createPattern(canvas, 'repeat');
  pattern?.setTransform({ a: 1 / ratio, d: 1 / ratio });
  return pattern;
}

/** Paints tiles off the main thread, so that a dense one does not hold up the reader's hand. */
export function createTilePainter(): (tile: Tile, style: TilePaints) => ImageBitmap {
  let known = '';
  let fills: readonly (CanvasPattern | null)[] = [];
  let dotWords: readonly number[] = [];
  let dotted: ReturnType<typeof penOn> | undefined;

  return (tile, { styles, ratio }) => {
    const key = JSON.stringify([styles, ratio]);
    if (key !== known) {
      fills = styles.map((style) => fillOf(style, ratio));
      dotWords = styles.map(({ stroke }) => wordOf(stroke));
    }
    known = key;
    const { canvas, pen } = penOn(size * ratio);
    pen.scale(ratio, ratio);
    pen.lineWidth = 1.2;
    for (const [index, style] of styles.entries()) {
      pen.strokeStyle = style.stroke;
      pen.fillStyle = fills[index] ?? style.ground;
      pen.setLineDash([...style.dash]);
      paintParts(pen, tile, index);
    }
    if (tile.dots.length > 0) {
      dotted ??= penOn(dotCells);
      dotted.pen.putImageData(dotImage(tile.dots, dotWords), 0, 0);
      pen.imageSmoothingEnabled = false;
      pen.drawImage(dotted.canvas, 0, 0, size, size);
    }
    return canvas.transferToImageBitmap();
  };
}

/** A colour as its four bytes lie in a picture, in the machine's own order. */
function wordOf(colour: string): number {
  const { pen } = penOn(1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return new Uint32Array(pen.getImageData(0, 0, 1, 1).data.buffer)[0] as number;
}

/** A pixel for every cell of dots: a hundred thousand of them cost as little as one. */
function dotImage(dots: Uint8Array, words: readonly number[]): ImageData {
  const image = new ImageData(dotCells, dotCells);
  const pixels = new Uint32Array(image.data.buffer);
  for (let cell = 0; cell < dots.length; cell++) pixels[cell] = words[(dots[cell] as number) - 1] ?? 0;
  return image;
}

/** All parts of one ink; a hole follows its shell and is in the same path. */
function paintParts(pen: Pen, { points, starts, kinds, styles }: Tile, style: number): void {
  let begun = 0;
  const finish = (isArea: boolean) => {
    if (begun === 0) return;
    if (isArea) pen.fill('evenodd');
    pen.stroke();
    begun = 0;
  };
  for (const wanted of ['areas', 'lines'] as const) {
    const isArea = wanted === 'areas';
    for (let part = 0; part < kinds.length; part++) {
      const kind = kinds[part] ?? 0;
      if (styles[part] !== style || kind < 2 !== isArea) continue;
      if (begun >= together && kind !== 1) finish(isArea);
      if (begun === 0) pen.beginPath();
      const [start = 0, end = 0] = [starts[part], starts[part + 1]];
      pen.moveTo(points[start] ?? 0, points[start + 1] ?? 0);
      for (let i = start + 2; i < end; i += 2) pen.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
      if (isArea) pen.closePath();
      begun++;
    }
    finish(isArea);
  }
}
