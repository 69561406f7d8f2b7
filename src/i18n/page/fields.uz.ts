import { formatHectares } from '../language/numbers.ts';
import { uzbek } from '../language/style.uz.ts';
import type { FieldWords } from './fields.en.ts';

const plain = (value: number) => formatHectares(value, uzbek, 6);

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `Chegara: ${isAbove ? `${plain(least)} dan katta` : `kamida ${plain(least)}`}, koʻpi bilan ${plain(most)}; unga qadar ${plain(inForce)} amal qiladi.`,
};
