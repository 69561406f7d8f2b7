import type { PictureFormat } from '../../core/share/picture-format.ts';
import { pictureFormats } from '../../core/share/picture-format.ts';
import type { SheetText } from '../../core/share/sheet-text.ts';
import { svg } from '../atlas/svg.ts';
import { drawLegend, type LegendLine } from './legend.ts';
import { drawTable } from './table.ts';
import { fitted, serif, set, widthOf } from './typeset.ts';
import { colour } from './written-styles.ts';

type Size = { readonly width: number; readonly height: number };

/** The map in a size, and the legend of what is on it. */
export type DrawMap = (size: Size) => {
  readonly picture: SVGSVGElement;
  readonly legend: readonly LegendLine[];
};

const margins = { wide: 16, square: 20, tall: 20, a4: 40 } as const satisfies Record<PictureFormat, number>;
/** In a wide picture the legend stands beside the map; it takes this part of the width. */
const besidePart = 0.27;
const creditSize = 9.5;
const smallestCredit = 7;
const smallestLegend = 7;
/** Below this height a map shows nothing: the legend then takes smaller letters. */
const lowestMap = 150;

const textsOf = (legend: readonly LegendLine[]) => legend.map(({ text }) => text).join();

/** The credit in one line: its last parts are left out where there is no room, never the first. */
function creditLine(parts: readonly string[], x: number, y: number, width: number): SVGElement[] {
  for (let kept = parts.length; kept > 0; kept--)
    for (let size = creditSize; size >= smallestCredit; size -= 0.5) {
      const line = parts.slice(0, kept).join(' · ');
      const face = { size, soft: true };
      if (widthOf(line, face) <= width || (kept === 1 && size === smallestCredit))
        return set(line, x, y, Math.max(width, widthOf(line, face) + 1), face).parts;
    }
  return [];
}

/**
 * A picture of a fixed shape: headline, map, legend, and the credit in one line; on A4 the table and the notes, too. The
 * map takes the room that the texts leave.
 */
export function compose(format: PictureFormat, text: SheetText, drawMap: DrawMap): SVGSVGElement {
  const { width, height, scale } = pictureFormats[format];
  const margin = margins[format];
  const inner = width - 2 * margin;
  const isBeside = format === 'wide';
  const parts: SVGElement[] = [];

  const headline = fitted(text.headline, inner, height * 0.17, { size: 25, weight: 600, family: serif }, 13);
  const head = set(text.headline, margin, margin * 0.6, inner, headline);
  parts.push(...head.parts);
  let top = head.below + 3;
  if (text.notSaid !== null) {
    const face = fitted(text.notSaid, inner, height * 0.08, { size: 13, soft: true }, 9.5);
    const said = set(text.notSaid, margin, top, inner, face);
    parts.push(...said.parts);
    top = said.below;
  }
  top += 8;
  const creditTop = height - margin * 0.6 - creditSize * 1.35;
  parts.push(...creditLine(text.credit, margin, creditTop, inner));
  let bottom = creditTop - 6;
  if (format === 'a4') {
    const below = drawBelow(text, margin, inner);
    bottom -= below.height;
    for (const part of below.parts) part.setAttribute('transform', `translate(0 ${bottom.toFixed(1)})`);
    parts.push(...below.parts);
    bottom -= 10;
  }

  const legendWidth = isBeside ? inner * besidePart : inner;
  const mapWidth = isBeside ? inner - legendWidth - 14 : inner;
  /** The legend says what the map holds, and the map takes what the legend leaves: both until they agree. */
  let mapHeight = bottom - top;
  let drawn = drawMap({
    width: mapWidth,
    height: Math.max(lowestMap, isBeside ? mapHeight : mapHeight * 0.8),
  });
  for (let round = 0; round < 3; round++) {
    const { legend } = drawn;
    let size = 12;
    let needed = drawLegend(legend, { x: 0, y: 0, width: legendWidth }, size).below;
    const room = isBeside ? bottom - top : bottom - top - lowestMap;
    while (needed > room && size > smallestLegend) {
      size -= 0.5;
      needed = drawLegend(legend, { x: 0, y: 0, width: legendWidth }, size).below;
    }
    mapHeight = isBeside ? bottom - top : Math.max(lowestMap, bottom - top - needed - 10);
    drawn = drawMap({ width: mapWidth, height: mapHeight });
    if (round < 2 && textsOf(drawn.legend) !== textsOf(legend)) continue;
    const at = isBeside ? { x: margin + mapWidth + 14, y: top } : { x: margin, y: top + mapHeight + 10 };
    parts.push(
      svg('g', { class: 'legend' }, drawLegend(drawn.legend, { ...at, width: legendWidth }, size).parts),
    );
    break;
  }
  const { picture } = drawn;
  for (const [name, value] of Object.entries({ x: margin, y: top, width: mapWidth, height: mapHeight }))
    picture.setAttribute(name, String(value));

  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: Math.round(width * scale),
      height: Math.round(height * scale),
    },
    [
      svg('title', {}, [text.headline]),
      svg('rect', { width, height, fill: colour('paper-raised') }),
      picture,
      ...parts,
    ],
  );
}

/** Table and notes as they stand at the foot of an A4 sheet, from y = 0 on. */
function drawBelow(text: SheetText, x: number, width: number) {
  const parts: SVGElement[] = [];
  let y = 0;
  if (text.table) {
    const table = drawTable(text.table, x, y, width);
    parts.push(...table.parts);
    y = table.below + 8;
  }
  for (const note of text.notes) {
    const line = set(note, x, y, width, { size: 9, soft: true });
    parts.push(...line.parts);
    y = line.below + 1;
  }
  return { parts, height: y };
}
