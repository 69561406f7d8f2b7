import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { balanceWords, mappedWords, unitWords, verdictWords } from './balance.en.ts';

const { ha, measured, percent, significant, written, km, kmSignificant } = unitsOf(uzbek);

type BalanceWords = typeof balanceWords;
type Sum = Parameters<BalanceWords['sentence']>[0];
type Verdict = keyof typeof verdictWords;

const exchangeNames: Readonly<Record<string, string>> = {
  kairagach: 'Qayragʻoch va Laylak',
  dostuk: 'Dostuk va qishloqlar',
  compensation: 'Dostuk binolari uchun kompensatsiya',
  market: 'Dostuk bozori va yoʻl',
  golovnoy: 'Golovnoy suv olish inshooti',
  vorukh: 'Vorux yaylovlari',
  'land-for-land': 'Yer evaziga yer, jami',
  all: 'Roʻyxatdagi hamma almashuv',
};

/** What stood against land where it was not land. */
const exchangeTerms: Readonly<Record<string, string>> = {
  compensation: 'Dostukda qoladigan uylar va chegara zastavasi evaziga sugʻoriladigan yer.',
  market: '12 ga yerda bozor va katta yoʻlning yarmi joylashgan; 25 ga — ekin yeri.',
  golovnoy: 'Inshootning uchta shlyuzidan yarmi evaziga yer; shlyuzlar uchun gektar koʻrsatilmagan.',
};

const claimVerdict: Record<Verdict, (sum: Sum) => string> = {
  equal: (sum) =>
    `Ha, eʼlon qilingan raqamlarga koʻra: har bir tomonga ${ha(sum.toKgz.value)}, yer evaziga yer.`,
  'equal-within-precision': (sum) =>
    `Yer evaziga yer — eʼlon qilingan raqamlar aniqligi doirasida teng: Tojikistonga ${ha(sum.toTjk.value)}, Qirgʻizistonga ${ha(sum.toKgz.value)}.`,
  'not-equal': (sum) =>
    `Yer evaziga yer — teng emas: Tojikistonga ${ha(sum.toTjk.value)}, Qirgʻizistonga ${ha(sum.toKgz.value)}.`,
  'not-land-for-land': () => 'Yer yer evaziga almashilmagan.',
  'cannot-tell': () => 'Eʼlon qilingan raqamlar javob berishga imkon bermaydi.',
};

export const uzBalance: BalanceWords = {
  region: 'Almashuv balansi',
  question: 'Almashilgan maydonlar teng boʻlganmi?',
  sentence: (sum) => claimVerdict[sum.verdict ?? 'cannot-tell'](sum),
  asReported:
    'Gektarlar Qirgʻiziston tomoni 2025-yil 27-fevralda maʼlum qilganidek. Rasmiy koordinatalar ham, Tojikiston tomonining roʻyxati ham eʼlon qilinmagan.',
  tableCaption:
    'Eʼlon qilingan roʻyxatdagi almashuvlar: har bir tomonga necha gektar va ular teng-teng emasligi',
  chartNote:
    'Har bir qatorning oʻz masshtabi bor, u chetlarida yozilgan; qavslar raqamlarning yozilish aniqligidan qoladigan oraliqni koʻrsatadi. Kvadratlar barcha qatorlarda bir masshtabda.',
  listDamaged:
    'Uchastkalar roʻyxatini toʻliq oʻqib boʻlmadi. Uning raqamlari va yigʻindilari koʻrsatilmaydi, chunki ular chalgʻitishi mumkin.',
  exchange: 'Almashuv',
  exchangeName: (id) => exchangeNames[id] ?? id,
  terms: (id) => exchangeTerms[id] ?? null,
  toTjk: 'Tojikistonga',
  toKgz: 'Qirgʻizistonga',
  range: (low, high) => (low === high ? ha(low) : `${ha(low)} va ${ha(high)} oraligʻida`),
  notPlaced: 'joyi nomaʼlum',
  conflict: 'Manbalarda raqamlar har xil',
  tolerance: 'Siz uchun maqbul farq',
  percent: (value) => percent(value),
  toleranceNote:
    'Ikki maydonni teng deb hisoblashingiz uchun ular orasidagi farq koʻpi bilan qancha boʻlishi mumkin. U xulosa yonida turadi va eʼlon qilingan raqamlar boʻyicha xulosani oʻzgartirmaydi.',
  toleranceMark: (limit, within) =>
    within ? `siz qoʻygan ${limit} ichida` : `siz qoʻygan ${limit} tashqarisida`,
  apart: ({ toKgz, toTjk }) =>
    `farq: ${uzbek.percent(significant((100 * Math.abs(toKgz.value - toTjk.value)) / Math.max(toKgz.value, toTjk.value), 2))}`,
  csv: 'CSV yuklab olish',
  csvName: 'almashuv-balansi.csv',
  differenceSentence: ({ difference }) =>
    `Farq (Qirgʻizistonga oʻtadigani minus Tojikistonga oʻtadigani): ${ha(difference.value)} (${ha(difference.low)} … ${ha(difference.high)}).`,
};

export const uzMapped: typeof mappedWords = {
  heading: 'OpenStreetMap xaritasi boʻyicha',
  engine: 'Hisob',
  dates: (before, after) =>
    `${after}dagi chizmada ${before}dagiga nisbatan chiziqning boshqa tomonida turgan yer.`,
  damaged:
    'Oʻzgargan yerni toʻliq oʻqib boʻlmadi yoki u yoʻq. Gektarlari koʻrsatilmaydi, chunki ular chalgʻitishi mumkin.',
  byTurf: (value) => `Turf: ${measured(value)}`,
  why: (ratio) =>
    `Qayta chizish muvozanatli emas: nisbat taxminan ${significant(ratio, 2)} : 1. 2025-yil yanvardagi chiziq yuzlab kilometri hali bahsli boʻlgan chegaraning talqinlaridan biri edi. Farqning katta qismi — topshirilgan yer emas, balki oʻsha talqin oʻrnini kelishilgan chiziq egallagani.`,
  whatItIsNot:
    'Demak, bu bir tomon oʻn olti barobar koʻp olganini anglatmaydi va eʼlon qilingan roʻyxatga zid emas: ular ikki xil savolga javob beradi.',
  lengthSign: (before, after, official) =>
    `Chizma shartnomaga mos kelayotganining belgisi: chiziq uzunligi xaritada ${before} edi, hozir ${after}, rasmiy raqam esa — ${official}.`,
  enginesAgree: 'Turf (sfera) va GeographicLib (WGS84 ellipsoidi) bir xil xulosa beradi.',
  enginesDiffer: (turf, ellipsoidal) =>
    `Siz qoʻygan farqda hisoblar har xil xulosa beradi. Turf (sfera): ${turf}. GeographicLib (WGS84 ellipsoidi): ${ellipsoidal}.`,
};

export const uzVerdicts: typeof verdictWords = {
  equal: 'Teng',
  'equal-within-precision': 'Raqamlar aniqligida teng',
  'not-equal': 'Teng emas',
  'not-land-for-land': 'Yer evaziga yer emas',
  'cannot-tell': 'Aniqlab boʻlmaydi',
};

export const uzUnits: typeof unitWords = {
  hectares: ha,
  hectaresMeasured: measured,
  asWritten: (value) => written(value, 'ha'),
  drawnKilometres: (value) => km(value, 2),
  kilometresAbout: (value) => `taxminan ${kmSignificant(value, 2)}`,
  kilometres: (value) => kmSignificant(value, 4),
};
