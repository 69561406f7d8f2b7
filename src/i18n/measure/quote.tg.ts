import { isPosition } from '../language/angles.ts';
import type { Rounded, Row } from './terms.en.ts';
import { amount, metres, nameOf, place } from './terms.tg.ts';

export const problemWords: Readonly<Record<string, string>> = {
  'self-intersection': 'Контур худро мебурад: масоҳат надорад.',
  'too-few-vertices': 'Барои масоҳат нуқтаҳои гуногун кам аст.',
  'swapped-axes': 'Эҳтимол арз ва тӯли ҷуғрофӣ ҷояшонро иваз кардаанд: масоҳат дода намешавад.',
};

const figureText = (figure: Rounded) =>
  `${amount(figure.amount)} (± ${amount(figure.independent)}, агар ҳар нуқта алоҳида хато дошта бошад, ± ${amount(figure.systematic)}, агар ҳама ба як тараф кӯчида бошад)`;

/** A measurement as text to be quoted: every figure with both errors and its engine. */
export function rowText(row: Row, engines: { readonly ellipsoidal: string; readonly turf: string }): string {
  const at = row.geometry?.coordinates;
  const lines = [
    row.kind === 'point' && isPosition(at) ? `${nameOf(row)}: ${place(at)}` : nameOf(row),
    ...(row.problem ? [problemWords[row.problem.code] ?? row.problem.code] : []),
    ...(row.area ? [`Масоҳат: ${figureText(row.area)}`] : []),
    ...(row.length ? [`${row.kind === 'distance' ? 'Дарозӣ' : 'Контур'}: ${figureText(row.length)}`] : []),
    ...(row.kind === 'point' ? [] : [`Дар эллипсоиди WGS84, ${engines.ellipsoidal}.`]),
    ...(row.area ? [`Бо ${engines.turf}, дар кура: ${amount(row.area.turf)}.`] : []),
    `Дақиқии нуқта ${metres(row.accuracyM)} қабул шудааст.`,
  ];
  return lines.join('\n');
}
