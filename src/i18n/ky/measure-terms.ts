import { datesOf } from '../dates.ts';
import type { Amount, Kind } from '../en/measure-terms.ts';
import type { TaskWords } from '../en/tasks.ts';
import { unitsOf } from '../units.ts';
import { fromCountry, onDate, toCountry } from './cases.ts';
import { kyrgyz } from './style.ts';

const { number, significant, unit: withUnit } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

type FeatureName = Parameters<TaskWords['measure']['featureName']>[0];
type Named = Parameters<TaskWords['measure']['name']>[0];

const countries = { KGZ: 'Кыргызстан', TJK: 'Тажикстан', UZB: 'Өзбекстан' };
const countryName = (code: string) => countries[code as keyof typeof countries] ?? code;

export const amount = ({ value, digits, unit }: Amount) => withUnit(significant(value, digits), unit);
export const metres = (value: number) => withUnit(significant(value, 2), 'm');
const angle = (value: number, positive: string, negative: string) =>
  `${number(Math.abs(value), 5)}° ${value < 0 ? negative : positive}`;
export const place = ([lon = 0, lat = 0]: readonly number[]) =>
  `${angle(lat, 'N', 'S')}, ${angle(lon, 'E', 'W')}`;

export const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && typeof value[0] === 'number';

export function featureName(name: FeatureName): string {
  if (name.layer === 'parcels') return `Тилке: ${name.name}`;
  if (name.layer === 'changes')
    return `Картадагы өзгөрүү ${name.id}, ${fromCountry(countryName(name.from))} ${toCountry(countryName(name.to))}`;
  return `${countries[name.country]}, бул картанын маалыматындагы бөлүгү, ${onDate(date(name.release))} чийилген`;
}
export const kindNames: Readonly<Record<Kind, string>> = {
  distance: 'Аралык',
  area: 'Аянт',
  point: 'Чекит',
};

export const nameOf = ({ name, kind, number, feature }: Named) =>
  name ?? (feature ? featureName(feature) : `${kindNames[kind]} ${number}`);
