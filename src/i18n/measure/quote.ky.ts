import { isPosition } from '../language/angles.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { Rounded } from './terms.en.ts';
import { amount, metres, nameOf, place } from './terms.ky.ts';

export const problemWords: Readonly<Record<string, string>> = {
  'self-intersection': 'Контур өзү менен кесилишет: аянты жок.',
  'too-few-vertices': 'Аянт үчүн ар башка чекиттер аз.',
  'swapped-axes': 'Кеңдик менен узундук орун алмашкандай: аянт берилбейт.',
};

const figureText = (figure: Rounded) =>
  `${amount(figure.amount)} (± ${amount(figure.independent)}, эгер ар бир чекит өзүнчө жылышса; ± ${amount(figure.systematic)}, эгер баары бир тарапка жылышса)`;

/** A measurement as text to be quoted: every figure with both errors and its engine. */
export const rowText: LateWords['measure']['rowText'] = (row, engines) => {
  const at = row.geometry?.coordinates;
  const lines = [
    row.kind === 'point' && isPosition(at) ? `${nameOf(row)}: ${place(at)}` : nameOf(row),
    ...(row.problem ? [problemWords[row.problem.code] ?? row.problem.code] : []),
    ...(row.area ? [`Аянты: ${figureText(row.area)}`] : []),
    ...(row.length ? [`${row.kind === 'distance' ? 'Узундугу' : 'Контуру'}: ${figureText(row.length)}`] : []),
    ...(row.kind === 'point' ? [] : [`WGS84 эллипсоидинде, ${engines.ellipsoidal}.`]),
    ...(row.area ? [`${engines.turf} боюнча, сферада: ${amount(row.area.turf)}.`] : []),
    `Чекиттин тактыгы ${metres(row.accuracyM)} деп алынды.`,
  ];
  return lines.join('\n');
};
