import { formatHectares } from '../language/numbers.ts';
import { tajik } from '../language/style.tg.ts';
import type { FieldWords } from './fields.en.ts';

const plain = (value: number) => formatHectares(value, tajik, 6);

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `${isAbove ? 'Зиёда аз' : 'На камтар аз'} ${plain(least)} ва на бештар аз ${plain(most)}; то он вақт ${plain(inForce)} амал мекунад.`,
};
