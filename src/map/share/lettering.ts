import type { Position } from 'geojson';
import type { Label, LayerMarks, LineLabel } from '../../core/atlas/marks.ts';
import { paperPrefix } from '../../core/atlas/svg-attributes.ts';
import { type CountryType, countryType } from '../atlas/country-type.ts';
import { collide, placeLabels, symbolBoxes } from '../atlas/label-placement.ts';
import { drawnLand, groundUnder } from '../atlas/label-surroundings.ts';
import { typeOfLabel } from '../atlas/label-type.ts';
import { boxesAlong, clearance, letteringPath, smoothing } from '../atlas/line-lettering.ts';
import { drawLeaders, type LineText, rise } from '../atlas/line-texts.ts';
import type { Box } from '../atlas/pixels.ts';
import { svg } from '../atlas/svg.ts';
import { symbolScale } from '../atlas/symbol-scale.ts';
import { ridgeSpacing, widthOfLabel, widthOfLineLabel } from '../atlas/text-width.ts';
import type { PlacedLabel } from '../atlas/wanted-label.ts';
import type { Frame } from './frame.ts';
import { furnitureBoxes } from './furniture.ts';
import { sans, serif } from './typeset.ts';
import { colour } from './written-styles.ts';

/** Colours of kinds that have one of their own. */
const inks: Readonly<Partial<Record<Label['kind'], string>>> = {
  country: 'label-country',
  village: 'label-soft',
  exclave: 'label-soft',
  water: 'water-label',
  road: 'road',
  pass: 'ridge',
};

function letter({ label, x, y }: PlacedLabel, type: CountryType): SVGElement {
  const isCountry = label.kind === 'country';
  const { size, weight, italic, height } = typeOfLabel(label, type);
  const attributes = {
    x,
    y: y + (height + 0.7 * size) / 2,
    'font-family': isCountry ? serif : sans,
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : 'normal',
    'letter-spacing': isCountry ? type.spacing : 0,
    fill: colour(label.dimmed ? 'label-pale' : (inks[label.kind] ?? 'label')),
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

/** Pixels by which a label may be wider where it is drawn in another font. */
const spare = 4;

/** The names of a picture, placed as on the screen: none over another, none over the edge. */
export function lettered(
  { labels, along }: { readonly labels: readonly Label[]; readonly along: readonly LineLabel[] },
  { zoom, width, height, project }: Frame,
  layers: readonly LayerMarks[],
  taken: readonly Box[] = [],
) {
  const type = countryType(width);
  const wanted = labels
    .filter((label) => zoom >= label.minZoom || label.kind === 'symbol')
    .map((label) => {
      const [lon = 0, lat = 0] = label.at;
      return {
        label: { ...label, symbolSize: label.symbolSize * symbolScale(zoom) },
        ...{ point: project(lat, lon), width: widthOfLabel(label, type) + spare },
        height: typeOfLabel(label, type).height,
        named: zoom >= label.minZoom,
      };
    });
  const pixels = (line: readonly Position[]) => line.map(([lon = 0, lat = 0]) => project(lat, lon));
  const frame = { zoom, width, height, pixels };
  const panels = furnitureBoxes(width, height);
  const ground = groundUnder(frame, layers);
  const surroundings = { taken, panels, ground, land: drawnLand(frame) };
  const placed = placeLabels(wanted, { x: width, y: height }, surroundings);
  const texts: Box[] = [...taken, ...placed.map(({ box }) => box)];
  const isFree = (box: Box) => !texts.some((other) => collide(box, other));
  const lines = along
    .filter(({ minZoom }) => zoom >= minZoom)
    .flatMap((label) => {
      const path = letteringPath(
        pixels(label.line),
        { width: widthOfLineLabel(label), smooth: smoothing[label.kind], apart: clearance[label.kind] },
        { x: width, y: height },
        isFree,
      );
      if (path) texts.push(...boxesAlong(path));
      return path ? lineText({ label, path }) : [];
    });
  return {
    parts: [
      ...drawLeaders(
        placed.flatMap(({ leader }) => (leader ? [leader] : [])),
        { stroke: colour('label-soft'), 'stroke-width': 0.9 },
      ),
      ...lines,
      ...placed.map((each) => letter(each, type)),
    ],
    boxes: [...texts, ...wanted.flatMap(symbolBoxes)],
    borders: (box: Box) => ground.under(box).lines,
  };
}
