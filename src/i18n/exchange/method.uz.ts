import type { Words } from '../page/words.en.ts';
import { areaErrorWords } from './area-error.uz.ts';

export const methodWords: Words['method'] = {
  error: areaErrorWords,
  heading: 'Bu qanday hisoblangan?',
  published: [
    'Eʼlon qilingan raqam oraliq sifatida oʻqiladi: oxirgi yozilgan xonasining yarmi qoʻshiladi va ayiriladi, yaʼni 155 ga deganda 154,5–155,5 ga tushuniladi. Manbalarda har xil boʻlsa, oraliq ularning hammasini qamrab oladi.',
    'Farq — Qirgʻizistonga oʻtadigan yer minus Tojikistonga oʻtadigan yer, oʻz oraligʻi bilan. Farq yoʻq — teng. Nol oraliq ichida — raqamlar aniqligida teng. Nol tashqarida — teng emas.',
    'Faqat yer evaziga yer baholanadi. Binolar, yoʻl yoki suv olish inshooti evaziga berilgan yer koʻrsatiladi, qoʻshib hisoblanadi va nima evaziga berilgani aytiladi.',
  ],
  drawn:
    'Xaritadagi oʻzgarish — eng yangi chizmada birinchisidagidan boshqa tomonda yotgan yer, eng ingichka tasmalarigacha. Turf uni sferada, GeographicLib WGS84 ellipsoidida (Karney 2013) oʻlchaydi. Xulosa Turf boʻyicha; ellipsoid uni tasdiqlaydi yoki tasdiqlamaydi, sahifa qaysi biri ekanini aytadi.',
  engines: 'Hisoblash dasturlari',
  engine: (name, version) => `${name} ${version}`,
  data: 'Chizmalar',
  releases: (first, newest) => `${first} va ${newest}, © OpenStreetMap ishtirokchilari, ODbL`,
  sources: 'Roʻyxat manbalari',
  provenance: (engines, first, newest, link) => [
    `Hisoblash dasturlari: ${engines}`,
    `${first} va ${newest} sanali chizmalar, © OpenStreetMap ishtirokchilari, ODbL 1.0`,
    'Parlamentda oʻqilgan roʻyxatdagi gektarlar: Qirgʻiziston tomoni 2025-yil 27-fevralda maʼlum qilganidek',
    link,
  ],
  limits:
    'Shartnomadagi chiziq yoki uchastkalarning koordinatalarini hech kim eʼlon qilmagan. Uzuq-uzuq konturli uchastka — maydoni xabar qilinganiga teng kvadrat, u maʼlum boʻlishicha uchastka joylashgan yerga qoʻyilgan.',
};
