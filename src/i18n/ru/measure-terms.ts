import { datesOf } from '../dates.ts';
import type { TaskWords } from '../en/tasks.ts';
import { unitsOf } from '../units.ts';
import { outOf } from './cases.ts';
import { russian } from './style.ts';

const { number, significant, unit: withUnit } = unitsOf(russian);
const date = datesOf(russian);

type Measure = TaskWords['measure'];

const countries: Readonly<Record<string, string>> = {
  KGZ: 'Кыргызстан',
  TJK: 'Таджикистан',
  UZB: 'Узбекистан',
};
const countryName = (code: string) => countries[code] ?? code;

export const amount: Measure['amount'] = ({ value, digits, unit }) =>
  withUnit(significant(value, digits), unit);
export const metres = (value: number) => withUnit(significant(value, 2), 'm');
const angle = (value: number, positive: string, negative: string) =>
  `${number(Math.abs(value), 5)}° ${value < 0 ? negative : positive}`;
export const place: Measure['place'] = ([lon = 0, lat = 0]) =>
  `${angle(lat, 'с. ш.', 'ю. ш.')}, ${angle(lon, 'в. д.', 'з. д.')}`;
export const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && typeof value[0] === 'number';

export const featureName: Measure['featureName'] = (name) => {
  if (name.layer === 'parcels') return `Участок: ${name.name}`;
  if (name.layer === 'changes')
    return `Изменение на карте ${name.id}, ${outOf(countryName(name.from))} в ${countryName(name.to)}`;
  return `${countryName(name.country)}, часть в данных этой карты, карта от ${date(name.release)}`;
};
export const kindNames: Measure['kinds'] = {
  distance: 'Расстояние',
  area: 'Площадь',
  point: 'Точка',
};

export const nameOf: Measure['name'] = ({ name, kind, number: index, feature }) =>
  name ?? (feature ? featureName(feature) : `${kindNames[kind]} ${index}`);
