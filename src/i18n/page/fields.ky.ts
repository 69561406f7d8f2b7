import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { FieldWords } from './fields.en.ts';

const { rewritten } = unitsOf(kyrgyz);
const plain = (value: number) => rewritten(String(value));

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `Чеги: ${isAbove ? `${plain(least)} жогору` : `эң азы ${plain(least)}`}, эң көбү ${plain(most)}; ага чейин ${plain(inForce)} колдонулат.`,
};
