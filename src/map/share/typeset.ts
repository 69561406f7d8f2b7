import { svg } from '../atlas/svg.ts';
import { colour } from './written-styles.ts';

export const serif = 'Georgia, "Times New Roman", "Liberation Serif", serif';
export const sans = 'system-ui, "Noto Sans", "Liberation Sans", sans-serif';

export type Face = {
  readonly size: number;
  readonly weight?: number;
  readonly family?: string;
  readonly soft?: boolean;
};

const leading = 1.35;

let context: CanvasRenderingContext2D | null | undefined;

/** Pixels across of a line of text, with a little to spare where it is drawn in another font. */
export function widthOf(text: string, { size, weight = 400, family = sans }: Face): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.55;
  context.font = `${weight} ${size}px ${family}`;
  return context.measureText(text).width * 1.03;
}

/** A text in lines no wider than `width`; a word without spaces that is wider is broken where it must. */
export function wrap(text: string, width: number, face: Face): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(`${line} ${word}`, face) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
    while (widthOf(line, face) > width && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && widthOf(line.slice(0, fits), face) > width) fits--;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' ? lines : [...lines, line];
}

export const heightOf = (text: string, width: number, face: Face): number =>
  wrap(text, width, face).length * face.size * leading;

/** A text below `y`, as elements, and the y below it. */
export function set(text: string, x: number, y: number, width: number, face: Face) {
  const lines = wrap(text, width, face);
  const step = face.size * leading;
  const parts = lines.map((line, index) =>
    svg(
      'text',
      {
        x: Number(x.toFixed(2)),
        y: Number((y + step * index + face.size).toFixed(2)),
        'font-family': face.family ?? sans,
        'font-size': face.size,
        'font-weight': face.weight ?? 400,
        fill: colour(face.soft ? 'ink-soft' : 'ink'),
      },
      [line],
    ),
  );
  return { parts, below: y + step * lines.length };
}

/** The largest size between two in which a text takes no more than `room` pixels down. */
export function fitted(text: string, width: number, room: number, face: Face, least: number): Face {
  for (let size = face.size; size > least; size -= 0.5)
    if (heightOf(text, width, { ...face, size }) <= room) return { ...face, size };
  return { ...face, size: least };
}
