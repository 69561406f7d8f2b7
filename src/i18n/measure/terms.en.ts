import { countries, countryName } from '../atlas/countries.en.ts';
import { formatDate } from '../language/dates.ts';
import { english, englishAngles } from '../language/style.en.ts';
import { type Amount, unitsOf } from '../language/units.ts';

export const { amount, metres } = unitsOf(english);

export type Rounded = { readonly amount: Amount; readonly independent: Amount; readonly systematic: Amount };
export type Kind = 'distance' | 'area' | 'point';
type Country = keyof typeof countries;
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

/** A position as `[lon, lat]`. */
export const place = ([lon = 0, lat = 0]: readonly number[]) => englishAngles.lettered(lat, lon);

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
