import { countries, countryName } from '../atlas/countries.uz.ts';
import { datesOf } from '../language/dates.ts';
import { uzbek, uzbekAngles } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import type { Kind } from './terms.en.ts';

export const { amount, metres } = unitsOf(uzbek);
const formatDate = datesOf(uzbek);

type MeasureWords = LateWords['measure'];

/** A position as `[lon, lat]`. */
export const place = ([lon = 0, lat = 0]: readonly number[]) => uzbekAngles.lettered(lat, lon);

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
