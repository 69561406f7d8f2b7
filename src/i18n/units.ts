import { formatHectares, formatNumber, formatSignificant, rewriteNumber } from './numbers.ts';
import type { Style, UnitNames } from './style.ts';

const digitsOfMeasured = 4;

/** What a catalogue needs to write figures with their units in the notation of its language. */
export function unitsOf(style: Style) {
  const unit = (figure: string, name: keyof UnitNames) => `${figure} ${style.units[name]}`;
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
    percent: (value: number, digits = value % 1 === 0 ? 0 : 1) => style.percent(number(value, digits)),
  };
}
