import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { FieldWords } from './fields.en.ts';

const { rewritten } = unitsOf(uzbek);
const plain = (value: number) => rewritten(String(value));

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `Chegara: ${isAbove ? `${plain(least)} dan katta` : `kamida ${plain(least)}`}, koʻpi bilan ${plain(most)}; unga qadar ${plain(inForce)} amal qiladi.`,
};
