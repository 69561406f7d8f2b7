import { formatHectares } from '../language/numbers.ts';
import { kyrgyz } from '../language/style.ky.ts';
import type { FieldWords } from './fields.en.ts';

const plain = (value: number) => formatHectares(value, kyrgyz, 6);

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `Чеги: ${isAbove ? `${plain(least)} санынан чоң` : `эң азы ${plain(least)}`}, эң көбү ${plain(most)}; ага чейин ${plain(inForce)} колдонулат.`,
};
