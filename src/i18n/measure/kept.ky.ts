import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { keptWords as english } from './kept.en.ts';

const { number } = unitsOf(kyrgyz);
const kinds = { distance: 'Аралык', area: 'Аянт', point: 'Чекит' };

/** What is kept, and what waits for the reader's word. */
export const keptWords: typeof english = {
  interrupted: (kind, points) =>
    `${kinds[kind]}: барак жабылганда ${number(points)} чекиттен турган сүрөт бүтпөй калган.`,
  resume: 'Улантуу',
  discard: 'Таштоо',
  linked: (count) => `Шилтеме ${number(count)} өлчөө алып келди. Сактасаңыз гана калат.`,
  keepLinked: 'Сактоо',
  dropLinked: 'Алып салуу',
  newer: (count) =>
    `Барактын жаңыраак версиясынан ${number(count)} өлчөө сакталган, бирок мында көрсөтүлбөйт.`,
};
