import { onDate } from '../language/cases.ky.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { exchangeNames } from './balance.ky.ts';

const { written } = unitsOf(kyrgyz);

const scopes: Readonly<Record<string, string>> = {
  ...exchangeNames,
  all: 'Бүт алмашуу',
  'batken-district': 'Баткен району гана',
  total: 'Бүт сызык',
  agreed: 'Азырынча макулдашылганы',
  'agreed-by-2011': '2011-жылга чейин макулдашылганы',
  'agreed-in-last-three-years': 'Келишимге чейинки үч жылда макулдашылганы',
  'not-yet-agreed': 'Макулдашыла элеги',
};

const directions = {
  'to-kgz': 'Кыргызстанга',
  'to-tjk': 'Тажикстанга',
  'each-way': 'эки тарапка тең',
} as const;

const authors: Readonly<Record<string, string>> = {
  'Kyrgyz side': 'Кыргыз тарап',
  'Joint inventory': 'Биргелешкен инвентаризация',
  'Tajik border troops': 'Тажикстандын чек ара аскерлери',
  'S. Japarov': 'С. Жапаров',
  'K. Tashiev': 'К. Ташиев',
  'Akim D. Imanaliev': 'Аким Д. Иманалиев',
  'Deputy akim A. Matmuratov': 'Акимдин орун басары А. Матмуратов',
};

const notes: Readonly<Record<string, string>> = {
  'against-similar-land-or-water': 'ушундай эле жердин же сууга жетүүнүн ордуна деп айтылган',
  'may-count-golovnoy-and-vorukh-only':
    '750 + 1 000ге барабар, демек, «Головной» менен Ворухту гана камтышы мүмкүн',
  'district-only': 'бүт алмашуу эмес, бир район',
  'parts-add-up': 'тизмедеги тилкелердин суммасы ага барабар',
  'parts-do-not-add-up': 'тизмедеги тилкелердин суммасы ага барабар эмес',
  'against-half-of-structure': 'суу алуу түйүнүнүн жарымынын ордуна',
  'evident-error': 'булактын ачык көрүнгөн катасы',
  older: 'эскирээк көрсөткүч',
  official: 'келишимдеги көрсөткүч, кыргыз тарап билдиргендей',
};

/** Figures that others published, each with its author; nothing is merged or averaged. */
export const claimWords: Words['claims'] = {
  totals: 'Басма сөздөгү башка жыйынды сандар',
  totalsNote:
    'Алар тилкелердин тизмесине да, бири-бирине да дал келбейт. Ар бири автору айткандай көрсөтүлдү.',
  lengths: 'Сызыктын узундугу канча?',
  lengthsNote: 'Жарыяланган узундуктар жана ар бир күндөгү чийме боюнча сызыктын узундугу.',
  figure: 'Көрсөткүч',
  subject: 'Эмненин',
  author: 'Ким айткан',
  authorName: (author) => authors[author] ?? author,
  subjectOf: (code) => scopes[code] ?? code,
  direction: (code) => directions[code],
  note: (code) => notes[code] ?? code,
  value: (value, unit, about) => (about ? `болжол менен ${written(value, unit)}` : written(value, unit)),
  drawn: (date) => `${onDate(date)} чийилгендей`,
  measuredHere: 'ушул жерде WGS84 эллипсоидинде өлчөнгөн',
};
