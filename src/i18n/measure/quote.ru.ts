import { isPosition } from '../language/angles.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { amount, metres, nameOf, place } from './terms.ru.ts';

type Measure = LateWords['measure'];
type Figure = NonNullable<Parameters<Measure['rowText']>[0]['area']>;

export const problemWords: Readonly<Record<string, string>> = {
  'self-intersection': 'Контур пересекает сам себя: у него нет площади.',
  'too-few-vertices': 'Слишком мало разных точек для площади.',
  'swapped-axes': 'Широта и долгота, похоже, поменялись местами: площадь не указана.',
};

const figureText = (figure: Omit<Figure, 'turf'>) =>
  `${amount(figure.amount)} (± ${amount(figure.independent)}, если каждая точка смещена сама по себе, ± ${amount(figure.systematic)}, если всё смещено в одну сторону)`;

/** A measurement as text to be quoted: every figure with both errors and its engine. */
export const rowText: Measure['rowText'] = (row, engines) => {
  const at = row.geometry?.coordinates;
  const lines = [
    row.kind === 'point' && isPosition(at) ? `${nameOf(row)}: ${place(at)}` : nameOf(row),
    ...(row.problem ? [problemWords[row.problem.code] ?? row.problem.code] : []),
    ...(row.area ? [`Площадь: ${figureText(row.area)}`] : []),
    ...(row.length ? [`${row.kind === 'distance' ? 'Длина' : 'Контур'}: ${figureText(row.length)}`] : []),
    ...(row.kind === 'point' ? [] : [`На эллипсоиде WGS84, ${engines.ellipsoidal}.`]),
    ...(row.area ? [`По ${engines.turf}, на сфере: ${amount(row.area.turf)}.`] : []),
    `Точность точки принята за ${metres(row.accuracyM)}.`,
  ];
  return lines.join('\n');
};
