import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { keptWords as english } from './kept.en.ts';

const { number } = unitsOf(tajik);
const kinds = { distance: 'Масофа', area: 'Масоҳат', point: 'Нуқта' };

/** What is kept, and what waits for the reader's word. */
export const keptWords: typeof english = {
  interrupted: (kind, points) =>
    `${kinds[kind]}: ҳангоми пӯшидани саҳифа нақшаи ${number(points)} нуқта нотамом монд.`,
  resume: 'Идома додан',
  discard: 'Партофтан',
  linked: (count) => `Пайванд ${number(count)} андозагирӣ овард. Танҳо агар нигоҳ доред, мемонад.`,
  keepLinked: 'Нигоҳ доштан',
  dropLinked: 'Хориҷ кардан',
  newer: (count) =>
    `${number(count)} андозагирӣ аз версияи навтари саҳифа нигоҳ дошта шудааст, аммо дар ин ҷо нишон дода намешавад.`,
};
