import { formatHectares, formatNumber, formatSignificant, rewriteNumber } from './numbers.ts';
import type { Style, UnitNames } from './style.ts';

const digitsOfMeasured = 4;

/** A measured figure with as many digits as its accuracy bears. */
export type Amount = { readonly value: number; readonly digits: number; readonly unit: keyof UnitNames };

/** What a catalogue needs to write figures with their units in the notation of its language. */
export function unitsOf(style: Style) {
  /** A figure as this language writes it, before a unit in the form that it asks for. */
  const unit = (figure: string, name: keyof UnitNames) => {
    const value = Number(figure.replaceAll(style.group, '').replace(style.decimal, '.'));
    return `${figure} ${style.unitForms?.[name]?.[style.plural(value)] ?? style.units[name]}`;
  };
  const number = (value: number, digits = 0) => formatNumber(value, digits, style);
  const significant = (value: number, digits: number) => formatSignificant(value, digits, style);
  const signed = (value: number, digits: number) =>
    `${value < 0 ? '−' : '+'}${number(Math.abs(value), digits)}`;
  return {
    number,
    significant,
    signed,
    unit,
    /** A published area, with every digit it has: 142.7 ha. */
    ha: (value: number) => unit(formatHectares(value, style), 'ha'),
    /** An area as a file states it, to the square centimetre: no digit is added. */
    statedHectares: (value: number) => unit(formatHectares(value, style, 6), 'ha'),
    /** A distance with as many digits as it was given. */
    kmPlain: (value: number) => unit(formatHectares(value, style), 'km'),
    /** A measured area, with four digits: 17,160 ha. */
    measured: (value: number) => unit(significant(value, digitsOfMeasured), 'ha'),
    /** The digits of a figure as its source writes it, in the notation of the language. */
    rewritten: (value: string) => rewriteNumber(value, style),
    /** The same with a unit. */
    written: (value: string, name: keyof UnitNames) => unit(rewriteNumber(value, style), name),
    km: (value: number, digits: number) => unit(number(value, digits), 'km'),
    kmSignificant: (value: number, digits: number) => unit(significant(value, digits), 'km'),
    /** A count. */
    whole: (value: number) => number(value),
    amount: ({ value, digits, unit: name }: Amount) => unit(significant(value, digits), name),
    /** An accuracy, in metres. */
    metres: (value: number) => unit(significant(value, 2), 'm'),
    /** A distance on the ground, given in metres: 90.6 m, 12.3 km. */
    distance: (metres: number) =>
      metres < 999.5
        ? unit(significant(metres, metres < 10 ? 1 : 3), 'm')
        : unit(significant(metres / 1000, 3), 'km'),
    /** An area given in square metres. */
    squareKilometres: (squareMetres: number) => unit(significant(squareMetres / 1e6, 4), 'km2'),
    /** A measured area of a reader's own parcels: to a tenth of a hectare where they are large. */
    ownHectares: (value: number) => unit(value >= 1000 ? number(value, 1) : significant(value, 4), 'ha'),
    /** A difference of such areas, with its error where there is one. */
    ownDifference: (value: number, error: number) =>
      unit(error === 0 ? number(value, 2) : `${number(value, 2)} ± ${significant(error, 2)}`, 'ha'),
    percent: (value: number, digits = value % 1 === 0 ? 0 : 1) => style.percent(number(value, digits)),
  };
}
