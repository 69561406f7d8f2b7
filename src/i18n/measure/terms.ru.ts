import { countryName } from '../atlas/countries.ru.ts';
import { outOf } from '../language/cases.ru.ts';
import { datesOf } from '../language/dates.ts';
import { russian, russianAngles } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

export const { amount, metres } = unitsOf(russian);
const date = datesOf(russian);

type Measure = LateWords['measure'];

/** A position as `[lon, lat]`. */
export const place = ([lon = 0, lat = 0]: readonly number[]) => russianAngles.lettered(lat, lon);

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
