import { type Amount, type AreaUnit, areaUnits, type LengthUnit, lengthUnits } from './units.ts';

/** No measured figure is written with more significant digits than this. */
const mostDigits = 4;

const place = (value: number) => Math.floor(Math.log10(Math.abs(value)));

/**
 * How many significant digits of `value` its error supports, one to four: up to the error's first digit, and one
 * further where that is a 1.
 */
export function supportedDigits(value: number, error: number): number {
  if (value === 0 || !(error > 0)) return mostDigits;
  const last = place(error) - (error / 10 ** place(error) < 2 ? 1 : 0);
  return Math.min(mostDigits, Math.max(1, place(value) - last + 1));
}

/** A figure with its errors, all in one unit and ready to be written. */
export type Rounded<U = AreaUnit | LengthUnit> = {
  readonly amount: Amount<U>;
  /** What comes of points that err each for itself, and of an outline or line that is off as a whole. */
  readonly independent: Amount<U>;
  readonly systematic: Amount<U>;
};

export type Errors = { readonly independent: number; readonly systematic: number };

/** One digit of an error, two where the first is a 1. */
const errorDigits = (error: number) => (error > 0 && error / 10 ** place(error) < 2 ? 2 : 1);

function rounded<U>(value: number, errors: Errors, size: number, unit: U, off?: number): Rounded<U> {
  const worst = off ?? Math.max(errors.independent, errors.systematic);
  const error = (metres: number): Amount<U> => ({
    value: metres / size,
    digits: errorDigits(metres / size),
    unit,
  });
  return {
    amount: { value: value / size, digits: supportedDigits(value / size, worst / size), unit },
    independent: error(errors.independent),
    systematic: error(errors.systematic),
  };
}

/** An area (m²) and its errors in `unit`; `off` is how far it may be off (m²), the larger of the two unless told. */
export const roundedArea = (m2: number, errors: Errors, unit: AreaUnit, off?: number): Rounded<AreaUnit> =>
  rounded(m2, errors, areaUnits[unit], unit, off);

/** A length (m) and its errors in `unit`. */
export const roundedLength = (m: number, errors: Errors, unit: LengthUnit): Rounded<LengthUnit> =>
  rounded(m, errors, lengthUnits[unit], unit);
