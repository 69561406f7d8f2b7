import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { exchangeNames } from './balance.uz.ts';

const { written } = unitsOf(uzbek);

const scopes: Readonly<Record<string, string>> = {
  ...exchangeNames,
  all: 'Butun almashuv',
  'batken-district': 'Faqat Botken tumani',
  total: 'Butun chiziq',
  agreed: 'Hozirgacha kelishilgan',
  'agreed-by-2011': '2011-yilgacha kelishilgan',
  'agreed-in-last-three-years': 'Shartnomadan oldingi uch yilda kelishilgan',
  'not-yet-agreed': 'Hali kelishilmagan',
};

const directions = {
  'to-kgz': 'Qirgʻizistonga',
  'to-tjk': 'Tojikistonga',
  'each-way': 'har bir tomonga',
};

const authors: Readonly<Record<string, string>> = {
  'Kyrgyz side': 'Qirgʻiziston tomoni',
  'Joint inventory': 'Qoʻshma inventarizatsiya',
  'Tajik border troops': 'Tojikiston chegara qoʻshinlari',
  'S. Japarov': 'S. Japarov',
  'K. Tashiev': 'Q. Tashiyev',
  'Akim D. Imanaliev': 'Akim D. Imanaliyev',
  'Deputy akim A. Matmuratov': 'Akim oʻrinbosari A. Matmuratov',
};

const notes: Readonly<Record<string, string>> = {
  'against-similar-land-or-water': 'aytilishicha, shunday yer yoki suvdan foydalanish evaziga',
  'may-count-golovnoy-and-vorukh-only':
    '750 va 1 000 yigʻindisiga teng, demak, faqat Golovnoy va Vorux hisoblangan boʻlishi mumkin',
  'district-only': 'butun almashuv emas, bitta tuman',
  'parts-add-up': 'roʻyxatdagi uchastkalar yigʻindisi shunga teng',
  'parts-do-not-add-up': 'roʻyxatdagi uchastkalar yigʻindisi bunga teng emas',
  'against-half-of-structure': 'suv olish inshootining yarmi evaziga',
  'evident-error': 'manbaning yaqqol xatosi',
  older: 'eskiroq raqam',
  official: 'Qirgʻiziston tomoni keltirgan shartnomadagi raqam',
};

export const claimWords: Words['claims'] = {
  totals: 'Matbuotdagi boshqa jami raqamlar',
  totalsNote:
    'Ular bandma-band roʻyxatga ham, bir-biriga ham mos kelmaydi. Har biri muallifi keltirganidek koʻrsatilgan.',
  lengths: 'Chiziq uzunligi qancha?',
  lengthsNote: 'Eʼlon qilingan uzunliklar va har bir sanadagi chizmada chiziqning uzunligi.',
  figure: 'Raqam',
  subject: 'Nimaga oid',
  author: 'Kim keltirgan',
  authorName: (author) => authors[author] ?? author,
  subjectOf: (code) => scopes[code] ?? code,
  direction: (code) => directions[code],
  note: (code) => notes[code] ?? code,
  value: (value, unit, about) => (about ? `taxminan ${written(value, unit)}` : written(value, unit)),
  drawn: (date) => `${date}dagi chizmada`,
  measuredHere: 'shu yerda WGS84 ellipsoidida oʻlchangan',
};
