import { datesOf } from '../dates.ts';
import type { Amount, Kind, Row } from '../en/measure-terms.ts';
import type { TaskWords } from '../en/tasks.ts';
import { englishNumbers, formatNumber } from '../numbers.ts';
import { unitsOf } from '../units.ts';
import { tajik } from './style.ts';

type FeatureName = Parameters<TaskWords['measure']['featureName']>[0];
type Named = Parameters<TaskWords['measure']['name']>[0];
type Country = 'KGZ' | 'TJK' | 'UZB';

const { significant, unit: withUnit } = unitsOf(tajik);
const formatDate = datesOf(tajik);

const countries: Readonly<Record<Country, string>> = {
  KGZ: 'Қирғизистон',
  TJK: 'Тоҷикистон',
  UZB: 'Ӯзбекистон',
};
const countryName = (code: string) => countries[code as Country] ?? code;

export const amount = ({ value, digits, unit }: Amount) => withUnit(significant(value, digits), unit);
export const metres = (value: number) => withUnit(significant(value, 2), 'm');

/** Coordinates are written with a point and Latin letters, so that they can be pasted and read back. */
const angle = (value: number, positive: string, negative: string) =>
  `${formatNumber(Math.abs(value), 5, englishNumbers)}° ${value < 0 ? negative : positive}`;
export const place = ([lon = 0, lat = 0]: readonly number[]) =>
  `${angle(lat, 'N', 'S')}, ${angle(lon, 'E', 'W')}`;
export const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && typeof value[0] === 'number';

export function featureName(name: FeatureName): string {
  if (name.layer === 'parcels') return `Қитъа: ${name.name}`;
  if (name.layer === 'changes')
    return `Тағйироти харита ${name.id}, аз ${countryName(name.from)} ба ${countryName(name.to)}`;
  return `${countries[name.country]}, қисми дар ин харита буда, тасвири ${formatDate(name.release)}`;
}
export const kindNames: Readonly<Record<Kind, string>> = {
  distance: 'Масофа',
  area: 'Масоҳат',
  point: 'Нуқта',
};

export const nameOf = ({ name, kind, number, feature }: Named | Row) =>
  name ?? (feature ? featureName(feature) : `${kindNames[kind]} ${number}`);
