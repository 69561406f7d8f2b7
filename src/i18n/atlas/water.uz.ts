import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { countries } from './countries.uz.ts';

const { rewritten } = unitsOf(uzbek);

const figures: Readonly<Record<string, string>> = {
  gates: 'Shlyuzlar',
  'land-to-kgz': 'Shlyuzlarning yarmi evaziga Qirgʻizistonga oʻtadigan yer',
  built: 'Qurilgan',
  'in-service': 'Ishga tushirilgan',
  surface: 'Suv yuzasi',
  capacity: 'Sigʻimi',
  'used-a-season': 'Mavsumda sarflanadi',
  'irrigation-canals': 'Yirik sugʻorish kanallari',
  'water-users': 'Suvidan foydalanuvchilar, ikki mamlakatda',
  'share-tjk': 'Tojikistonlik foydalanuvchilar ulushi, 2016-yilgi mahalliy kelishuv',
  'share-kgz': 'Qirgʻizistonlik foydalanuvchilar ulushi, 2016-yilgi mahalliy kelishuv',
  length: 'Uzunligi',
  carriageway: 'Qatnov qismi',
  'safety-strip': 'Har ikki yonidagi himoya tasmasi',
  'neutral-width': 'Neytral tasmaning umumiy kengligi',
};

const units: Readonly<Record<string, string>> = {
  ha: 'ga',
  m: 'm',
  km2: 'km²',
  'million-m3': 'million m³',
  'thousand-people': 'ming kishi',
  percent: '%',
};

const notes: Readonly<Record<string, string>> = {
  'joint-operation': '2025-yil 13-martdagi bitimga koʻra birgalikda ishlatiladi. Suv ulushlari oʻzgarmagan.',
  'joint-head-intake':
    'Uning bosh suv olish inshooti 2025-yil 13-martdagi bitimga koʻra birgalikda ishlatiladi. Belgi Ak-Tatirda turibdi.',
  'local-share-2016':
    'Suvi 2016-yilgi mahalliy kelishuv bilan taqsimlanadi. Yetarlicha aniq maʼlum joyi yoʻq.',
  'symbol-midway': 'Golovnoy inshootidan suv omborigacha boradi; belgi yoʻl oʻrtasida turibdi.',
  'symbol-on-course':
    'Daryo oʻz belgisidan uzunroq; belgi daryo shimolga tomon Chorku va Samarkandek yonidan oʻtadigan joyda turibdi.',
  'begins-at-golovnoy': 'Golovnoy inshootidan boshlanadi. Yoʻnalishi yetarlicha aniq maʼlum emas.',
  'customary-line': 'Aytilishicha, Chon-Dalada odat boʻyicha shakllangan chiziq.',
  'by-saada': 'Saada yonidan oʻtadi. Yetarlicha aniq maʼlum joyi yoʻq.',
  'plots-below-canal':
    'Aytilishicha, u yerda Tojikistonga oʻtadigan uchastkalar kanaldan pastda. Yetarlicha aniq maʼlum joyi yoʻq.',
  estimate: 'Joyi taxminiy.',
  'bypass-east-of-kapchygai':
    'Kapchigayning (tojikcha Tangi) sharqidan oʻtishi kerak. Belgi Xoʻjai Aʼlo va Vorux orasida turibdi.',
  'bypass-north-of-surkh':
    'Surxning shimolidan oʻtishi kerak. Matbuotdagi bir xabarda Min-Oruk oʻrniga Min-Bulak deyilgan.',
  'neutral-strip':
    'Hech bir mamlakatga tegishli boʻlmaydi, hech biri toʻsib qoʻymasligi kerak. Oʻsh – Razzakov va Isfara – Vorux yoʻllari kesishgan joy deb qabul qilingan.',
};

export const waterWords: Words['water'] = {
  kinds: {
    intake: 'Suv olish inshooti',
    reservoir: 'Suv ombori',
    river: 'Daryo',
    canal: 'Kanal',
    bypass: 'Neytral yoʻl',
    junction: 'Neytral yoʻllar kesishmasi',
  },
  figure: (what) => figures[what] ?? what,
  value: (value, unit, about) =>
    `${about ? 'taxminan ' : ''}${unit === 'year' ? value : rewritten(value)}${unit === null || unit === 'year' ? '' : ` ${units[unit] ?? unit}`}`,
  note: (code) => notes[code] ?? code,
  builder: 'Quruvchi va foydalanuvchi',
  builders: { ...countries, both: 'ikkalasi, teng shartlarda' },
  status: 'Maqomi',
  neutral: 'Bitim kuchga kirgach neytral boʻlishi kerak',
  unplaced: 'Xabar qilingan, ammo xaritada koʻrsatish uchun joyi yetarlicha aniq emas',
};
