import { formatDate } from '../dates.ts';
import { unitsOf } from '../units.ts';
import { english } from './style.ts';

const { number, significant, unit: withUnit } = unitsOf(english);

type Unit = 'ha' | 'km2' | 'm2' | 'acre' | 'km' | 'm' | 'mile';
export type Amount = { readonly value: number; readonly digits: number; readonly unit: Unit };
export type Rounded = { readonly amount: Amount; readonly independent: Amount; readonly systematic: Amount };
export type Kind = 'distance' | 'area' | 'point';
type Country = 'KGZ' | 'TJK' | 'UZB';
type FeatureName =
  | { readonly layer: 'parcels'; readonly name: string }
  | { readonly layer: 'changes'; readonly id: string; readonly from: string; readonly to: string }
  | { readonly layer: 'countries'; readonly country: Country; readonly release: string };
type Named = {
  readonly name: string | null;
  readonly number: number;
  readonly kind: Kind;
  readonly feature: FeatureName | null;
};
export type Row = Named & {
  readonly area: (Rounded & { readonly turf: Amount }) | null;
  readonly length: (Rounded & { readonly turf: Amount }) | null;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly problem: { readonly code: string } | null;
  readonly accuracyM: number;
};
const countries: Readonly<Record<Country, string>> = {
  KGZ: 'Kyrgyzstan',
  TJK: 'Tajikistan',
  UZB: 'Uzbekistan',
};
const countryName = (code: string) => countries[code as Country] ?? code;

export const amount = ({ value, digits, unit }: Amount) => withUnit(significant(value, digits), unit);
export const metres = (value: number) => withUnit(significant(value, 2), 'm');
const angle = (value: number, positive: string, negative: string) =>
  `${number(Math.abs(value), 5)}° ${value < 0 ? negative : positive}`;
export const place = ([lon = 0, lat = 0]: readonly number[]) =>
  `${angle(lat, 'N', 'S')}, ${angle(lon, 'E', 'W')}`;
export const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && typeof value[0] === 'number';

export function featureName(name: FeatureName): string {
  if (name.layer === 'parcels') return `Plot: ${name.name}`;
  if (name.layer === 'changes')
    return `Mapped change ${name.id}, from ${countryName(name.from)} to ${countryName(name.to)}`;
  return `${countries[name.country]}, the part in this map’s data, drawn ${formatDate(name.release)}`;
}
export const kindNames: Readonly<Record<Kind, string>> = {
  distance: 'Distance',
  area: 'Area',
  point: 'Point',
};

export const nameOf = ({ name, kind, number, feature }: Named) =>
  name ?? (feature ? featureName(feature) : `${kindNames[kind]} ${number}`);
