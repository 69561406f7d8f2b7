import { isPosition } from '../language/angles.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { Rounded } from './terms.en.ts';
import { amount, metres, nameOf, place } from './terms.uz.ts';

export const problemWords: Readonly<Record<string, string>> = {
  'self-intersection': 'Kontur oʻzini kesib oʻtadi: uning maydoni yoʻq.',
  'too-few-vertices': 'Maydon uchun har xil nuqtalar yetarli emas.',
  'swapped-axes': 'Kenglik va uzunlik oʻrin almashganga oʻxshaydi: maydon berilmaydi.',
};

const figureText = (figure: Rounded) =>
  `${amount(figure.amount)} (± ${amount(figure.independent)}, har bir nuqta alohida xato boʻlsa; ± ${amount(figure.systematic)}, hammasi bir tomonga surilgan boʻlsa)`;

/** A measurement as text to be quoted: every figure with both errors and its engine. */
export const rowText: LateWords['measure']['rowText'] = (row, engines) => {
  const at = row.geometry?.coordinates;
  const lines = [
    row.kind === 'point' && isPosition(at) ? `${nameOf(row)}: ${place(at)}` : nameOf(row),
    ...(row.problem ? [problemWords[row.problem.code] ?? row.problem.code] : []),
    ...(row.area ? [`Maydon: ${figureText(row.area)}`] : []),
    ...(row.length ? [`${row.kind === 'distance' ? 'Uzunlik' : 'Kontur'}: ${figureText(row.length)}`] : []),
    ...(row.kind === 'point' ? [] : [`WGS84 ellipsoidida, ${engines.ellipsoidal}.`]),
    ...(row.area ? [`${engines.turf} boʻyicha, sferada: ${amount(row.area.turf)}.`] : []),
    `Nuqta aniqligi ${metres(row.accuracyM)} deb olingan.`,
  ];
  return lines.join('\n');
};
