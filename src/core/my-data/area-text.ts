import { squareMetresPerHectare } from '../geometry/wgs84.ts';
import { normalised } from './party.ts';
import { unitsByName } from './unit-names.ts';

/** Square metres of the units in which lists state areas. */
export const areaUnits = { ha: squareMetresPerHectare, m2: 1, are: 100, km2: 1_000_000 } as const;
export type AreaUnit = keyof typeof areaUnits;

const unitNames = unitsByName<AreaUnit>([
  ['ha', 'ha hectare hectares га гектар гектара гектаров гектары gektar gektari гектари'],
  ['m2', 'm2 m² sqm м2 м² квм'],
  ['are', 'are ares сотка сотки соток сотых сотих sotix'],
  ['km2', 'km2 km² sqkm км2 км²'],
]);

/** The unit that a heading or a cell names: `Площадь, га`, `area_m2`, `12,5 соток`; null where it names none. */
export function unitIn(text: string): AreaUnit | null {
  const words = normalised(text)
    .replace(/(sq|кв) ?(m|м|km|км)(?![\p{L}\p{N}])/gu, '$1$2')
    .replace(/(?<=m|м)\^(?=2)/gu, '')
    .replace('sqm', 'm2')
    .replace('sqkm', 'km2')
    .split(/[^\p{L}\p{N}²]+/u);
  for (const word of words) {
    const unit = unitNames.get(word);
    if (unit) return unit;
  }
  return null;
}

/** A number as it stands in a cell, and how many digits it has behind its point. */
export type WrittenNumber = { readonly value: number; readonly decimals: number };

const blanks = /[ \u00a0\u2009\u202f']/g;
const written = /^\D{0,3}(\d{1,15}(?:[ \u00a0\u2009\u202f']\d{3}){0,4})(?:[.,](\d{1,12}))?(?![\d.,])/;
/** Hectares and ares, as documents of land have it: `94 га 81 сотка`. */
const hectaresAndAres =
  /^(\d{1,9}) ?(?:га|ha|гектара?(?:ов)?)[.,]? {0,3}(\d{1,2})(?:[.,](\d{1,6}))? ?(?:сот\p{L}{0,4}|ar|are|ares|а)\.?$/iu;
/** What may stand behind a number with digits of its own: a unit, how far it is off, the same in brackets. */
const beside = /\([^()]{0,60}\)|± ?[\d.,]{1,12}|(?:m|м|km|км)\^?2/gi;

/**
 * The number in a cell, with blanks between its thousands and a decimal comma if need be; null where it is none, or
 * where another stands behind it.
 */
export function statedNumber(text: string): WrittenNumber | null {
  const plain = text.slice(0, 200).trim();
  const [, ha, ares = '', parts = ''] = hectaresAndAres.exec(plain) ?? [];
  if (ha !== undefined)
    return { value: Number(`${ha}.${ares.padStart(2, '0')}${parts}`), decimals: 2 + parts.length };
  const [begun = '', whole, decimals = ''] = written.exec(plain) ?? [];
  if (whole === undefined || /\d/.test(plain.slice(begun.length).replace(beside, ''))) return null;
  return { value: Number(`${whole.replace(blanks, '')}.${decimals}`), decimals: decimals.length };
}
