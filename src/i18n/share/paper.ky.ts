import { onDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { number, unit, whole } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

/** The printed page and the picture of the view. */
export const paperWords: LateWords['paper'] = {
  about:
    'Карта азыр көрсөтүп турган көрүнүш: аталышы, шарттуу белгилери, масштабы, түндүк багыты, балансы, булактары, күндөрү, лицензиясы жана ушул жерге кайтаруучу шилтемеси менен. Ар дайым жарык түстө, онлайн сүрөттөрсүз.',
  north: 'Т',
  print: 'Басып чыгаруу же PDF кылып сактоо',
  making: 'Сүрөт тартылууда …',
  failed: 'Бул браузерде сүрөт даярдоо мүмкүн болгон жок. Басып чыгаруу сүрөтсүз да иштейт.',
  pictureName: 'Көрүнүштүн картасы',
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  table: 'Парламентте окулган тизме',
  verdict: 'Корутунду',
  notJudged: 'баа берилген эмес',
  more: (count) => `жана дагы ${whole(count)}`,
  dates: (drawn, made) =>
    `Сызык OpenStreetMap катышуучулары ${onDate(date(drawn))} чийгендей. Барак ${onDate(date(made))} даярдалды.`,
  licence: 'Маалымат: © OpenStreetMap катышуучулары, ODbL 1.0; жер аттары: GeoNames, CC BY 4.0.',
  projection: 'Веб-Меркатор проекциясы, түндүк жогору жакта; аянттар бул баракта эмес, эллипсоидде өлчөнгөн.',
  sources: (publishers) => `Тизменин булактары: ${publishers}.`,
  link: (href) => `Бул көрүнүш: ${href}`,
};
