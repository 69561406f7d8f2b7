import { isPosition } from '../language/angles.ts';
import { amount, metres, nameOf, place, type Rounded, type Row } from './terms.en.ts';

export const problemWords: Readonly<Record<string, string>> = {
  'self-intersection': 'The outline crosses itself: it has no area.',
  'too-few-vertices': 'Too few different points for an area.',
  'swapped-axes': 'Latitude and longitude seem to have changed places: no area is given.',
};

const figureText = (figure: Rounded) =>
  `${amount(figure.amount)} (± ${amount(figure.independent)} if each point errs by itself, ± ${amount(figure.systematic)} if all of it is off one way)`;

/** A measurement as text to be quoted: every figure with both errors and its engine. */
export function rowText(row: Row, engines: { readonly ellipsoidal: string; readonly turf: string }): string {
  const at = row.geometry?.coordinates;
  const lines = [
    row.kind === 'point' && isPosition(at) ? `${nameOf(row)}: ${place(at)}` : nameOf(row),
    ...(row.problem ? [problemWords[row.problem.code] ?? row.problem.code] : []),
    ...(row.area ? [`Area: ${figureText(row.area)}`] : []),
    ...(row.length ? [`${row.kind === 'distance' ? 'Length' : 'Outline'}: ${figureText(row.length)}`] : []),
    ...(row.kind === 'point' ? [] : [`On the WGS84 ellipsoid, ${engines.ellipsoidal}.`]),
    ...(row.area ? [`By ${engines.turf}, on a sphere: ${amount(row.area.turf)}.`] : []),
    `Accuracy of a point taken as ${metres(row.accuracyM)}.`,
  ];
  return lines.join('\n');
}
