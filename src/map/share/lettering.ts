import type { Label, LineLabel } from '../../core/atlas/marks.ts';
import { paperPrefix } from '../../core/atlas/svg-attributes.ts';
import { collide, labelHeights, placeLabels } from '../atlas/label-placement.ts';
import { boxesAlong, clearance, letteringPath, smoothing } from '../atlas/line-lettering.ts';
import { type LineText, rise } from '../atlas/line-texts.ts';
import type { Box } from '../atlas/pixels.ts';
import { svg } from '../atlas/svg.ts';
import { ridgeSpacing, widthOfLineLabel } from '../atlas/text-width.ts';
import type { Project } from './outlines.ts';
import { sans, serif } from './typeset.ts';
import { colour } from './written-styles.ts';

const fontOf = (label: Label) => (label.kind === 'country' ? `600 15px ${serif}` : `500 13px ${sans}`);

/** Pixels that a label takes; countries are spaced capitals. */
function widthOf(label: Label, context: CanvasRenderingContext2D | null): number {
  if (!context) return label.text.length * 8;
  context.font = fontOf(label);
  const plain = context.measureText(label.text).width;
  return label.kind === 'country' ? plain * 1.25 + label.text.length * 6 : plain + 4;
}

/** Colours of kinds that have one of their own. */
const inks: Readonly<Partial<Record<Label['kind'], string>>> = {
  country: 'label-country',
  water: 'water-label',
  road: 'road',
  pass: 'ridge',
};

function letter(label: Label, x: number, y: number): SVGElement {
  const isCountry = label.kind === 'country';
  const attributes = {
    x,
    y: y + (isCountry ? 16 : 13),
    'font-family': isCountry ? serif : sans,
    'font-size': isCountry ? 15 : 13,
    'font-weight': isCountry || label.kind === 'symbol' ? 600 : 500,
    'font-style': label.kind === 'exclave' || label.kind === 'water' ? 'italic' : 'normal',
    'letter-spacing': isCountry ? 6 : 0,
    fill: colour(inks[label.kind] ?? 'label'),
    stroke: colour('halo'),
    'stroke-width': isCountry ? 0 : 3,
    'paint-order': 'stroke',
  };
  return svg('text', attributes, [isCountry ? label.text.toUpperCase() : label.text]);
}

/** A text along its path, with its colours and font written in. */
function lineText({ label: { id, kind, text }, path }: LineText): SVGElement[] {
  const isRidge = kind === 'ridge';
  const name = `${paperPrefix}along-${id}`;
  const attributes = {
    dy: rise[kind],
    'text-anchor': 'middle',
    'font-family': isRidge ? sans : serif,
    'font-size': isRidge ? 11 : 12,
    'font-weight': isRidge ? 600 : 500,
    'font-style': isRidge ? 'normal' : 'italic',
    'letter-spacing': isRidge ? ridgeSpacing : 1,
    fill: colour(isRidge ? 'ridge' : 'water-label'),
    stroke: colour('halo'),
    'stroke-width': 3,
    'paint-order': 'stroke',
  };
  const along = svg('textPath', { href: `#${name}`, startOffset: '50%' }, [
    isRidge ? text.toUpperCase() : text,
  ]);
  const d = `M${path.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  return [svg('path', { id: name, d, fill: 'none' }), svg('text', attributes, [along])];
}

type Sheet = { readonly zoom: number; readonly width: number; readonly height: number };

/** The names of a picture, placed as on the screen: none over another, none over the edge. */
export function lettered(
  { labels, along }: { readonly labels: readonly Label[]; readonly along: readonly LineLabel[] },
  { zoom, width, height }: Sheet,
  project: Project,
  taken: readonly Box[] = [],
) {
  const context = document.createElement('canvas').getContext('2d');
  const boxOf = (label: Label, x: number, y: number): Box => ({
    left: x,
    top: y,
    right: x + widthOf(label, context),
    bottom: y + labelHeights[label.kind],
  });
  const wanted = labels
    .filter((label) => zoom >= label.minZoom || label.kind === 'symbol')
    .map((label) => {
      const [lon = 0, lat = 0] = label.at;
      const named = zoom >= label.minZoom;
      return { label, point: project(lat, lon), width: widthOf(label, context), named };
    });
  const placed = placeLabels(wanted, { x: width, y: height }, { taken, ground: null });
  const texts: Box[] = [...taken, ...placed.map(({ label, x, y }) => boxOf(label, x, y))];
  const isFree = (box: Box) => !texts.some((other) => collide(box, other));
  const lines = along
    .filter(({ minZoom }) => zoom >= minZoom)
    .flatMap((label) => {
      const line = label.line.map(([lon = 0, lat = 0]) => project(lat, lon));
      const path = letteringPath(
        line,
        { width: widthOfLineLabel(label), smooth: smoothing[label.kind], apart: clearance[label.kind] },
        { x: width, y: height },
        isFree,
      );
      if (path) texts.push(...boxesAlong(path));
      return path ? lineText({ label, path }) : [];
    });
  return [...lines, ...placed.map(({ label, x, y }) => letter(label, x, y))];
}
