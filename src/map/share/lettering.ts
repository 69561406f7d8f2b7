import type { Label } from '../../core/atlas/marks.ts';
import { placeLabels } from '../atlas/label-placement.ts';
import { svg } from '../atlas/svg.ts';
import { colour } from './light-styles.ts';
import type { Project } from './outlines.ts';

const serif = 'Georgia, "Times New Roman", "Liberation Serif", serif';
const sans = 'system-ui, "Noto Sans", "Liberation Sans", sans-serif';

const fontOf = (label: Label) => (label.kind === 'country' ? `600 15px ${serif}` : `500 13px ${sans}`);

/** Pixels that a label takes; countries are spaced capitals. */
function widthOf(label: Label, context: CanvasRenderingContext2D | null): number {
  if (!context) return label.text.length * 8;
  context.font = fontOf(label);
  const plain = context.measureText(label.text).width;
  return label.kind === 'country' ? plain * 1.25 + label.text.length * 6 : plain + 4;
}

function letter(label: Label, x: number, y: number): SVGElement {
  const isCountry = label.kind === 'country';
  const attributes = {
    x,
    y: y + (isCountry ? 16 : 13),
    'font-family': isCountry ? serif : sans,
    'font-size': isCountry ? 15 : 13,
    'font-weight': isCountry || label.kind === 'symbol' ? 600 : 500,
    'font-style': label.kind === 'exclave' ? 'italic' : 'normal',
    'letter-spacing': isCountry ? 6 : 0,
    fill: colour(isCountry ? 'label-country' : 'label'),
    stroke: colour('halo'),
    'stroke-width': isCountry ? 0 : 3,
    'paint-order': 'stroke',
  };
  return svg('text', attributes, [isCountry ? label.text.toUpperCase() : label.text]);
}

type Sheet = { readonly zoom: number; readonly width: number; readonly height: number };

/** The names of a picture, placed as on the screen: none over another, none over the edge. */
export function lettered(labels: readonly Label[], { zoom, width, height }: Sheet, project: Project) {
  const context = document.createElement('canvas').getContext('2d');
  const wanted = labels
    .filter((label) => zoom >= label.minZoom || label.kind === 'symbol')
    .map((label) => {
      const [lon = 0, lat = 0] = label.at;
      const named = zoom >= label.minZoom;
      return { label, point: project(lat, lon), width: widthOf(label, context), named };
    });
  return placeLabels(wanted, { x: width, y: height }).map(({ label, x, y }) => letter(label, x, y));
}
