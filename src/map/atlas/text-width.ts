import type { Label, LineLabel } from '../../core/atlas/marks.ts';
import type { CountryType } from './country-type.ts';
import { typeOfLabel } from './label-type.ts';

const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** Pixels per character where nothing can be measured. */
const guess = 7;

/** Width in pixels of a text, measured once in each font. */
function widthIn(font: string, text: string): number {
  const key = `${font}|${text}`;
  const measured = known.get(key);
  if (measured !== undefined) return measured;
  if (context) context.font = font;
  const width = context?.measureText(text).width ?? text.length * guess;
  known.set(key, width);
  return width;
}

/** Width in pixels of a label in its type. */
export function widthOfLabel(label: Label, type: CountryType): number {
  const { kind, text } = label;
  const { size, weight, italic } = typeOfLabel(label, type);
  if (kind === 'country')
    return widthIn(`${weight} ${size}px Georgia, serif`, text.toUpperCase()) + text.length * type.spacing;
  return widthIn(`${italic ? 'italic ' : ''}${weight} ${size}px system-ui, sans-serif`, text) + 2;
}

/** Pixels between the capitals of a ridge's name. */
export const ridgeSpacing = 5;

/** Pixels by which a path is longer than its text, so that no letter falls off its end. */
const slack = 14;

/** Length in pixels of a text along a line. */
export const widthOfLineLabel = ({ kind, text }: LineLabel): number =>
  kind === 'ridge'
    ? widthIn('600 11px system-ui, sans-serif', text.toUpperCase()) + text.length * ridgeSpacing + slack
    : widthIn('italic 500 12px Georgia, serif', text) + text.length + slack;
