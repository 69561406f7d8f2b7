import type { Position } from 'geojson';
import { scaleLength } from '../../atlas/scale-length.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import { transferOf } from '../transfer.ts';
import { htmlText as text } from './html-text.ts';
import { type Frame, frameOf, pathOf, shapePath, width } from './report-frame.ts';
import type { ReportInput } from './report-input.ts';
import { otherOutlines, otherSwatch } from './report-other-outlines.ts';
import type { ReportWords } from './report-words.ts';

/** Parcels up to which their numbers are written in them. */
const mostLabelled = 60;
/** The scale bar at its longest, in pixels. */
const longestBar = 180;

type Look = 'kgz' | 'tjk' | 'other';
const looks: Readonly<Record<Look, string>> = {
  kgz: 'fill="url(#kgz)" stroke="#00568a"',
  tjk: 'fill="url(#tjk)" stroke="#a44700"',
  other: 'fill="#ddd" stroke="#444" stroke-dasharray="3 2"',
};

/** Lines one way for land to Kyrgyzstan, the other way for land to Tajikistan: as on the map of the page. */
const hatches = `<defs><pattern id="kgz" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#d6e9f4"/><path d="M0 0V6" stroke="#0072b2" stroke-width="2"/></pattern><pattern id="tjk" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="6" height="6" fill="#f9e3d3"/><path d="M0 0V6" stroke="#d55e00" stroke-width="2"/></pattern></defs>`;

const lineStyle = 'fill="none" stroke="#1b1b1b" stroke-width="2" stroke-dasharray="8 3 2 3"';

/** The pieces of a line that come into the frame; what is outside is not written. */
function linesOf({ lines }: ReportInput, frame: Frame): string {
  /** Whether the box around an edge meets the frame. */
  const meets = ([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position) => {
    const [x1, y1] = frame.at(lon1, lat1);
    const [x2, y2] = frame.at(lon2, lat2);
    const across = Math.max(x1, x2) > 0 && Math.min(x1, x2) < width;
    return across && Math.max(y1, y2) > 0 && Math.min(y1, y2) < frame.height;
  };
  const paths = lines.flatMap(({ coordinates }) => {
    const pieces: Position[][] = [];
    let piece: Position[] = [];
    for (let i = 1; i < coordinates.length; i++) {
      const [a, b] = [coordinates[i - 1] as Position, coordinates[i] as Position];
      if (meets(a, b)) piece = piece.length === 0 ? [a, b] : [...piece, b];
      else if (piece.length > 0) {
        pieces.push(piece);
        piece = [];
      }
    }
    return piece.length > 0 ? [...pieces, piece] : pieces;
  });
  return paths.map((piece) => `<path d="${pathOf(piece, frame, false)}" ${lineStyle}/>`).join('');
}

function scaleBar({ height, lat, pixelsPerDegree }: Frame, words: ReportWords): string {
  const perMetre = pixelsPerDegree / metresPerDegree(lat).east;
  const metres = scaleLength(longestBar / perMetre);
  const [x, y, end] = [14, height - 14, 14 + metres * perMetre];
  return `<rect x="6" y="${y - 24}" width="${(end - x + 16).toFixed(1)}" height="32" fill="#fff" opacity=".85"/><path d="M${x} ${y - 6}V${y}H${end.toFixed(1)}V${y - 6}" fill="none" stroke="#1b1b1b" stroke-width="1.5"/><text x="${x}" y="${y - 10}">${text(words.scale(metres))}</text>`;
}

const northArrow = (words: ReportWords) =>
  `<path d="M${width - 22} 34V12l-5 9h10l-5-9" fill="#1b1b1b" stroke="#1b1b1b"/><text x="${width - 22}" y="48" text-anchor="middle">${text(words.north)}</text>`;

/** The parcels, the line between the countries, scale, north and a legend, as a figure. */
export function reportMap(input: ReportInput, words: ReportWords): string {
  const { parcels, mapping, compared } = input;
  const isCompared = compared !== null && 'comparison' in compared;
  const second = isCompared ? compared.outlines : null;
  const frame = frameOf(second ? [parcels.shapes, second] : [parcels.shapes]);
  if (!frame) return '';
  const used = new Set<Look>();
  const drawn: string[] = [];
  const labels: string[] = [];
  for (let shape = 0; shape < parcels.count; shape++) {
    const to = transferOf(parcels.properties[shape] ?? {}, mapping)?.to;
    const look: Look = to === 'KGZ' ? 'kgz' : to === 'TJK' ? 'tjk' : 'other';
    const path = shapePath(parcels.shapes, shape, frame);
    if (path === '') continue;
    used.add(look);
    drawn.push(`<path d="${path}" fill-rule="evenodd" ${looks[look]}/>`);
    const [west, south, east, north] = parcels.shapes.bounds(shape);
    const [x, y] = frame.at((west + east) / 2, (south + north) / 2);
    labels.push(`<text class="label" x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}">${shape + 1}</text>`);
  }
  const names: Readonly<Record<Look, string>> = {
    kgz: words.to('KGZ'),
    tjk: words.to('TJK'),
    other: words.otherParcels,
  };
  const swatch = (content: string) => `<svg viewBox="0 0 36 16" aria-hidden="true">${content}</svg>`;
  const legend = (['tjk', 'kgz', 'other'] as const)
    .filter((look) => used.has(look))
    .map(
      (look) =>
        `<span>${swatch(`<rect x="1" y="1" width="34" height="14" ${looks[look]}/>`)}${text(names[look])}</span>`,
    );
  const others = second ? otherOutlines(second, frame, mostLabelled) : '';
  if (others !== '') legend.push(`<span>${swatch(otherSwatch)}${text(words.compared.outlines)}</span>`);
  else if (isCompared) legend.push(`<span>${text(words.compared.noOutlines)}</span>`);
  const line = linesOf(input, frame);
  if (line !== '')
    legend.push(`<span>${swatch(`<path d="M0 8H36" ${lineStyle}/>`)}${text(words.line)}</span>`);
  return `<figure><svg viewBox="0 0 ${width} ${frame.height}" role="img" aria-label="${text(words.mapHeading)}">${hatches}<rect width="${width}" height="${frame.height}" fill="#fbfaf7"/>${line}${drawn.join('')}${others}${labels.length <= mostLabelled ? labels.join('') : ''}${scaleBar(frame, words)}${northArrow(words)}</svg><figcaption>${legend.join('')}<span>${text(words.credit)}</span></figcaption></figure>`;
}
