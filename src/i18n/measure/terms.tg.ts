import { countries, countryName } from '../atlas/countries.tg.ts';
import { datesOf } from '../language/dates.ts';
import { tajik, tajikAngles } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { Kind, Row } from './terms.en.ts';

type FeatureName = Parameters<LateWords['measure']['featureName']>[0];
type Named = Parameters<LateWords['measure']['name']>[0];

export const { amount, metres } = unitsOf(tajik);
const formatDate = datesOf(tajik);

/** A position as `[lon, lat]`. */
export const place = ([lon = 0, lat = 0]: readonly number[]) => tajikAngles.lettered(lat, lon);

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
