import type { FieldSummary } from './fields.ts';
import { normalised, partyOf } from './party.ts';

const word =
  '(?:exchanges?|swap|обмен[аеуы]?|алмашуу(?:су)?|мубодилаи?|табодули?|almashinuvi?|almashuvi?|ayirboshlash|алмашинуви?|алмашуви?|айирбошлаш)';
/** `Exchange 1`, `Обмен № 2 Ворух`, `1-алмашуу`, `Vorukh exchange`: the word at either end, with few others. */
const phrase = new RegExp(`^(?:${word}(?: \\S+){1,3}|(?:\\S+ ){1,3}${word})$`, 'u');

/** A number beside the word, or a letter; years are dates of something. */
const ordinal = '(?:(?:№|#|no?|номер[иу]?|raqami|рақами) ?)?(?:\\d{1,3}|[ivx]{1,5}|\\p{L}$)';
const numbered = new RegExp(
  `^(?:${word} ${ordinal}(?![\\p{L}\\d])|(?:\\S+ )?\\d{1,3}(?:st|nd|rd|th)? ${word}$)`,
  'u',
);
/** `До обмена`, `no exchange` say when, or that there is none. */
const denied =
  /^(?:no|not|non|without|before|after|pre|post|to|for|не|нет|без|вне|до|после|под|для|эмес|то|баъд аз|пас аз|қабл аз) (?!\d)/u;

/** `Обмен 1 до` is a state of one, `exchange 12.03.2025` and `exchange 12 March` its day. */
const stateOrDay =
  / (?:before|after|до|после|чейин|кийин|то|баъд|oldin|keyin|олдин|кейин)$|(?:^| )\d{1,2} \d{1,2} (?:19|20)?\d\d(?= |$)|(?:^| )(?:19|20)\d\d \d{1,2} \d{1,2}(?= |$)|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|yan|iyu|okt|noy|dek|июн|апрел)\p{L}*(?= |$)/u;

const namesCountry = (plain: string): boolean => plain.split(' ').some((each) => partyOf(each) !== null);

function saysExchange(value: string): boolean {
  const plain = normalised(value);
  return phrase.test(plain) && !denied.test(plain) && !stateOrDay.test(plain) && !namesCountry(plain);
}

/**
 * Whether the values of a field say that each is an exchange, and more parcels than one are of it: as folders above those of
 * the two directions do. One at least has a number: `exchange agreed` and `land exchange` are no names. Where one names a
 * country, they may be the directions of one exchange.
 */
export const sayExchange = ({ values, filled, more }: FieldSummary): boolean =>
  !more &&
  filled > values.length &&
  values.every(saysExchange) &&
  values.some((value) => numbered.test(normalised(value)));
