import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { FieldWords } from './fields.en.ts';

const { rewritten } = unitsOf(russian);
const plain = (value: number) => rewritten(String(value));

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `${isAbove ? 'Больше' : 'Не меньше'} ${plain(least)} и не больше ${plain(most)}; до тех пор действует ${plain(inForce)}.`,
};
