import { fieldValue } from './fields.ts';
import { normalised } from './party.ts';
import { unitsByName } from './unit-names.ts';

/** Metres of the units in which lists and surveys state accuracies. */
const accuracyUnits = { m: 1, cm: 0.01, mm: 0.001, km: 1000, ft: 0.3048 } as const;
export type AccuracyUnit = keyof typeof accuracyUnits;

const unitNames = unitsByName<AccuracyUnit>([
  ['m', 'm metre metres meter meters м метр метра метров метры метри metr'],
  ['cm', 'cm centimetre centimetres centimeter centimeters см сантиметр сантиметра сантиметров sm santimetr'],
  ['mm', 'mm millimetre millimetres мм миллиметр миллиметра миллиметров millimetr'],
  ['km', 'km kilometre kilometres kilometer kilometers км километр километра километров kilometr'],
  ['ft', 'ft foot feet фут фута футов'],
]);

/** What is longer is no heading and no accuracy. */
const longestText = 200;

/** The unit that a heading names: `Точность, см`, `accuracy_m`, `GPS ±0.5 m`; null where it names none. */
export function accuracyUnitIn(heading: string): AccuracyUnit | null {
  for (const word of normalised(heading.slice(0, longestText)).split(/[^\p{L}]+/u)) {
    const unit = unitNames.get(word);
    if (unit) return unit;
  }
  return null;
}

/** Metres: what is said to be further off is no survey of a parcel. */
const worstM = 100_000;

const cell = /^(?:±|\+\/?[-−]|~|≈)?\s{0,3}(\d{1,9}(?:[.,]\d{1,9})?)\s{0,3}(\p{L}{0,12})\.?$/u;

/**
 * The accuracy that a cell states, metres; null where it states none that could be one: no plain number, another unit
 * than is known, nought (an instrument that did not know writes that), or more than 100 km.
 */
export function statedAccuracyM(text: string, heading: AccuracyUnit): number | null {
  const [, number, word] = cell.exec(text.slice(0, longestText).trim()) ?? [];
  if (number === undefined || word === undefined) return null;
  const unit = word === '' ? heading : unitNames.get(normalised(word));
  if (unit === undefined) return null;
  const metres = Number(number.replace(',', '.')) * accuracyUnits[unit];
  return metres > 0 && metres <= worstM ? metres : null;
}

/** A parcel whose accuracy could not be read, by its own name and what stands there. */
export type UnreadAccuracy = { readonly feature: number; readonly name: string; readonly text: string };

/** What a field says of accuracies: how many measured parcels state one, and those that state what is none. */
export type AccuracyField = {
  readonly field: string;
  readonly unit: AccuracyUnit;
  /** Whether the heading names the unit; metres otherwise. */
  readonly unitNamed: boolean;
  readonly stated: number;
  readonly silent: number;
  readonly unread: number;
  /** The first of them. */
  readonly listed: readonly UnreadAccuracy[];
};

const mostListed = 200;

/** Reads what a field states of each parcel's accuracy, and counts. */
export function createAccuracyField(field: string) {
  const named = accuracyUnitIn(field);
  const unit = named ?? 'm';
  const listed: UnreadAccuracy[] = [];
  let [stated, silent, unread] = [0, 0, 0];
  return {
    /** The parcel's own accuracy, metres; null where it states none. */
    read(properties: Readonly<Record<string, unknown>>, feature: number, name: string): number | null {
      const text = fieldValue(properties, field);
      if (text === '') {
        silent++;
        return null;
      }
      const metres = statedAccuracyM(text, unit);
      if (metres !== null) {
        stated++;
        return metres;
      }
      unread++;
      if (listed.length < mostListed) listed.push({ feature, name, text: text.slice(0, 60) });
      return null;
    },
    summary: (): AccuracyField => ({
      field,
      unit,
      unitNamed: named !== null,
      stated,
      silent,
      unread,
      listed,
    }),
  };
}
