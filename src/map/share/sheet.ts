import type { SheetText } from '../../core/share/sheet-text.ts';
import { svg } from '../atlas/svg.ts';
import { colour, inLight } from './light-styles.ts';
import { swatch } from './map-picture.ts';

const margin = 32;
const gutter = 40;
const serif = 'Georgia, "Times New Roman", "Liberation Serif", serif';
const sans = 'system-ui, "Noto Sans", "Liberation Sans", sans-serif';

type Face = {
  readonly size: number;
  readonly weight?: number;
  readonly family?: string;
  readonly soft?: boolean;
};

/** Sets lines of text below each other, each wrapped to a width; keeps where the next one begins. */
function typesetter() {
  const context = document.createElement('canvas').getContext('2d');
  const widthOf = (text: string, { size, weight = 400, family = sans }: Face) => {
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width * 1.03;
  };
  function wrap(text: string, width: number, face: Face): string[] {
    const lines: string[] = [];
    let line = '';
    const put = (word: string) => {
      if (line !== '' && widthOf(`${line} ${word}`, face) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
      // A link has no spaces: it is broken where it must.
      while (widthOf(line, face) > width) {
        let fits = line.length - 1;
        while (fits > 1 && widthOf(line.slice(0, fits), face) > width) fits--;
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
    };
    for (const word of text.split(' ')) put(word);
    return line === '' ? lines : [...lines, line];
  }
  return {
    /** The text as elements, and the y below it. */
    set(
      text: string,
      x: number,
      y: number,
      width: number,
      face: Face,
    ): { parts: SVGElement[]; below: number } {
      const leading = face.size * 1.4;
      const lines = wrap(text, width, face);
      const parts = lines.map((line, index) =>
        svg(
          'text',
          {
            x,
            y: y + leading * index + face.size,
            'font-family': face.family ?? sans,
            'font-size': face.size,
            'font-weight': face.weight ?? 400,
            fill: colour(face.soft ? 'ink-soft' : 'ink'),
          },
          [line],
        ),
      );
      return { parts, below: y + leading * lines.length };
    },
  };
}

/** The picture of the map (`picture`, `width` × `height`) framed by its texts, as one SVG; grows downwards as needed. */
export function drawSheet(
  picture: SVGSVGElement,
  size: { readonly width: number; readonly height: number },
  text: SheetText,
): SVGSVGElement {
  return inLight(() => {
    const { set } = typesetter();
    const parts: SVGElement[] = [];
    const put = (content: string, x: number, y: number, width: number, face: Face) => {
      const { parts: lines, below } = set(content, x, y, width, face);
      parts.push(...lines);
      return below;
    };
    let y = put(text.title, margin, 22, size.width, { size: 28, weight: 600, family: serif });
    y = put(text.subtitle, margin, y, size.width, { size: 14, soft: true });
    y = put(text.verdict, margin, y + 8, size.width, { size: 17, family: serif }) + 12;
    picture.setAttribute('x', String(margin));
    picture.setAttribute('y', String(y));
    picture.setAttribute('width', String(size.width));
    picture.setAttribute('height', String(size.height));
    parts.push(picture);
    y += size.height + 20;

    const half = (size.width - gutter) / 2;
    let left = put(text.legendName, margin, y, half, { size: 15, weight: 600 }) + 4;
    for (const { symbol, text: name } of text.legend) {
      parts.push(svg('g', { transform: `translate(${margin} ${left})` }, [swatch(symbol)]));
      left = put(name, margin + 46, left, half - 46, { size: 13 }) + 5;
    }

    const x = margin + half + gutter;
    const columns = [0, 0.4, 0.57, 0.74].map((part) => x + part * half);
    const ends = [...columns.slice(1), x + half];
    let right = put(text.table.caption, x, y, half, { size: 15, weight: 600 }) + 4;
    for (const [index, row] of [text.table.head, ...text.table.rows].entries()) {
      const face: Face = index === 0 ? { size: 12, soft: true } : { size: 13 };
      const top = right + 4;
      const below = row.map((cell, at) =>
        put(cell, columns[at] ?? x, top, (ends[at] ?? x) - (columns[at] ?? x) - 8, face),
      );
      right = Math.max(...below);
      parts.push(svg('path', { d: `M${x} ${right + 2}h${half}`, stroke: colour('rule') }));
    }

    y = Math.max(left, right) + 16;
    parts.push(svg('path', { d: `M${margin} ${y}h${size.width}`, stroke: colour('rule') }));
    y += 8;
    for (const note of text.notes) y = put(note, margin, y, size.width, { size: 12, soft: true }) + 2;

    const [width, height] = [size.width + 2 * margin, Math.ceil(y + 20)];
    return svg(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
      [svg('rect', { width, height, fill: colour('paper-raised') }), ...parts],
    );
  });
}

/** The sheet as a PNG, `scale` pixels for each of its own; rejects where the browser cannot paint it. */
export async function rasterise(sheet: SVGSVGElement, scale: 1 | 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
