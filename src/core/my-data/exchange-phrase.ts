import type { FieldSummary } from './fields.ts';
import { normalised } from './party.ts';

const word =
  '(?:exchanges?|swap|обмен[аеуы]?|алмашуу(?:су)?|мубодилаи?|табодули?|almashinuvi?|almashuvi?|ayirboshlash|алмашинуви?|алмашуви?|айирбошлаш)';
/** `Exchange 1`, `Обмен № 2 Ворух`, `1-алмашуу`, `Vorukh exchange`: the word at either end, with few others. */
const phrase = new RegExp(`^(?:${word}(?: \\S+){1,3}|(?:\\S+ ){1,3}${word})$`, 'u');

/**
 * Whether the values of a field say that each is an exchange, and more parcels than one are of it: as folders above those of
 * the two directions do.
 */
export const sayExchange = ({ values, filled, more }: FieldSummary): boolean =>
  values.length > 0 &&
  !more &&
  filled > values.length &&
  values.every((value) => phrase.test(normalised(value)));
