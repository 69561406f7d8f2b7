import { formatHectares } from '../language/numbers.ts';
import { russian } from '../language/style.ru.ts';
import type { FieldWords } from './fields.en.ts';

const plain = (value: number) => formatHectares(value, russian, 6);

export const fieldWords: FieldWords = {
  outside: (least, most, isAbove, inForce) =>
    `${isAbove ? 'Больше' : 'Не меньше'} ${plain(least)} и не больше ${plain(most)}; до тех пор действует ${plain(inForce)}.`,
};
