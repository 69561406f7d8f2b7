import { datesOf } from '../dates.ts';
import type { Amount, Kind } from '../en/measure-terms.ts';
import type { TaskWords } from '../en/tasks.ts';
import { unitsOf } from '../units.ts';
import { uzbek } from './style.ts';

const { number, significant, unit: withUnit } = unitsOf(uzbek);
const formatDate = datesOf(uzbek);

type MeasureWords = TaskWords['measure'];
type Country = 'KGZ' | 'TJK' | 'UZB';

const countries: Readonly<Record<Country, string>> = {
  KGZ: 'Qirgʻiziston',
  TJK: 'Tojikiston',
  UZB: 'Oʻzbekiston',
};
const countryName = (code: string) => countries[code as Country] ?? code;

export const amount = ({ value, digits, unit }: Amount) => withUnit(significant(value, digits), unit);
export const metres = (value: number) => withUnit(significant(value, 2), 'm');
const angle = (value: number, positive: string, negative: string) =>
  `${number(Math.abs(value), 5)}° ${value < 0 ? negative : positive}`;
export const place = ([lon = 0, lat = 0]: readonly number[]) =>
  `${angle(lat, 'N', 'S')}; ${angle(lon, 'E', 'W')}`;
export const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && typeof value[0] === 'number';

export const featureName: MeasureWords['featureName'] = (name) => {
  if (name.layer === 'parcels') return `Uchastka: ${name.name}`;
  if (name.layer === 'changes')
    return `${name.id} xaritadagi oʻzgarish, ${countryName(name.from)}dan ${countryName(name.to)}ga`;
  return `${countries[name.country]}, shu xarita maʼlumotlaridagi qismi, ${formatDate(name.release)}dagi chizma`;
};

export const kindNames: Readonly<Record<Kind, string>> = {
  distance: 'Masofa',
  area: 'Maydon',
  point: 'Nuqta',
};

export const nameOf: MeasureWords['name'] = ({ name, kind, number: count, feature }) =>
  name ?? (feature ? featureName(feature) : `${kindNames[kind]} ${count}`);
