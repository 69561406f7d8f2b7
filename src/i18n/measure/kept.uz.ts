import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { keptWords as english } from './kept.en.ts';

const { number } = unitsOf(uzbek);
const kinds = { distance: 'Masofa', area: 'Maydon', point: 'Nuqta' };

/** What is kept, and what waits for the reader's word. */
export const keptWords: typeof english = {
  interrupted: (kind, points) =>
    `${kinds[kind]}: sahifa yopilganda ${number(points)} nuqta bilan chizish tugallanmay qolgan.`,
  resume: 'Davom ettirish',
  discard: 'Tashlab yuborish',
  linked: (count) => `Havola ${number(count)} ta oʻlchov keltirdi. Saqlasangizgina qoladi.`,
  keepLinked: 'Saqlash',
  dropLinked: 'Olib tashlash',
  newer: (count) =>
    `Sahifaning yangiroq versiyasidan ${number(count)} ta oʻlchov saqlangan, lekin bu yerda koʻrsatilmaydi.`,
};
