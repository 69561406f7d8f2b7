import { english } from '../language/style.en.ts';
import { unitsOf } from '../language/units.ts';

const { rewritten } = unitsOf(english);
const plain = (value: number) => rewritten(String(value));

/** What fields for numbers say. */
export const fieldWords = {
  /** A number that is not taken, and which one holds. */
  outside: (least: number, most: number, isAbove: boolean, inForce: number) =>
    `${isAbove ? 'More than' : 'At least'} ${plain(least)} and at most ${plain(most)}; until then ${plain(inForce)} holds.`,
};

export type FieldWords = typeof fieldWords;
