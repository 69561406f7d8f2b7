import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { FieldWords } from './fields.en.ts';

const { rewritten } = unitsOf(tajik);
const plain = (value: number) => rewritten(String(value));

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `${isAbove ? 'Зиёда аз' : 'На камтар аз'} ${plain(least)} ва на бештар аз ${plain(most)}; то он вақт ${plain(inForce)} амал мекунад.`,
};
