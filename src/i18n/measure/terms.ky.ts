import { countries, countryName } from '../atlas/countries.ky.ts';
import { fromCountry, onDate, toCountry } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz, kyrgyzAngles } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { Kind } from './terms.en.ts';

export const { amount, metres } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

type FeatureName = Parameters<LateWords['measure']['featureName']>[0];
type Named = Parameters<LateWords['measure']['name']>[0];

/** A position as `[lon, lat]`. */
export const place = ([lon = 0, lat = 0]: readonly number[]) => kyrgyzAngles.lettered(lat, lon);

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
