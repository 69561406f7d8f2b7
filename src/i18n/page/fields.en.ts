import { formatHectares } from '../language/numbers.ts';
import { english } from '../language/style.en.ts';

const plain = (value: number) => formatHectares(value, english, 6);

/** What fields for numbers say. */
export const fieldWords = {
  /** A number that is not taken, and which one holds. */
  outside: (least: number, most: number, isAbove: boolean, inForce: number) =>
    `${isAbove ? 'More than' : 'At least'} ${plain(least)} and at most ${plain(most)}; until then ${plain(inForce)} holds.`,
};

export type FieldWords = typeof fieldWords;
