import { formatNumber, formatSignificant } from '../numbers.ts';
import { pluralsOf } from '../plurals.ts';
import { unitsOf } from '../units.ts';
import { russian } from './style.ts';

const { unit } = unitsOf(russian);

/** A count. */
export const whole = (value: number) => formatNumber(value, 0, russian);
/** Hectares as measured. */
export const ha = (value: number) =>
  unit(value >= 1000 ? formatNumber(value, 1, russian) : formatSignificant(value, 4, russian), 'ha');
/** A count with its noun: 1 объект, 2 объекта, 5 объектов. */
export const plural = (count: number, one: string, few: string, many: string) =>
  `${whole(count)} ${pluralsOf(russian)(count, { one, few, many })}`;
export const featuresOf = (count: number) => plural(count, 'объект', 'объекта', 'объектов');

const parties: Readonly<Record<string, string>> = {
  KGZ: 'Кыргызстан',
  TJK: 'Таджикистан',
  UZB: 'Узбекистан',
};
/** A country's name, or a party as the file names it. */
export const party = (id: string) => parties[id] ?? id;
