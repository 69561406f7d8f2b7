import type { Headline } from '../../core/exchange/balance-view.ts';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import type { ExchangeNames, ExchangeTerms, unitWords as english } from './balance.en.ts';

const { ha, measured, percent, significant, written, km, kmSignificant, number, unit } = unitsOf(uzbek);
const day = datesOf(uzbek);

export const exchangeNames: ExchangeNames = {
  kairagach: 'Qayragʻoch va Laylak',
  dostuk: 'Dostuk va qishloqlar',
  compensation: 'Dostuk binolari uchun kompensatsiya',
  market: '“Dostuk” bozori va yoʻl',
  golovnoy: 'Golovnoy suv olish inshooti',
  vorukh: 'Vorux yaylovlari',
  'land-for-land': 'Yer evaziga yer, jami',
  all: 'Roʻyxatdagi hamma almashuv',
};

/** What stood against land where it was not land. */
const exchangeTerms: ExchangeTerms = {
  compensation: 'Dostukda qoladigan uylar va chegara zastavasi evaziga sugʻoriladigan yer.',
  market: '12 ga yerda bozor va katta yoʻlning yarmi joylashgan; 25 ga — ekin yeri.',
  golovnoy: 'Suv olish inshootining uchta shlyuzi yarmi evaziga yer; shlyuzlar uchun gektar koʻrsatilmagan.',
};

/** The same in a few words, for the headline. */
const setAgainst: ExchangeTerms = {
  compensation: 'binolar',
  market: 'bozor va yoʻl',
  golovnoy: 'suv olish inshooti',
};

const answers: Record<VerdictCode, (headline: Headline) => string> = {
  equal: ({ landForLand, judged, exchanges }) =>
    `Yer evaziga yer berilgan almashuvlarda (${exchanges} tadan ${judged} tasi) maydonlar eʼlon qilingan raqamlarga koʻra teng: har bir tomonga ${ha(landForLand.toKgz.value)}.`,
  'equal-within-precision': ({ landForLand, judged, exchanges }) =>
    `Yer evaziga yer berilgan almashuvlarda (${exchanges} tadan ${judged} tasi) maydonlar yaxlitlash doirasida teng: Tojikistonga ${ha(landForLand.toTjk.value)}, Qirgʻizistonga ${ha(landForLand.toKgz.value)}.`,
  'not-equal': ({ landForLand, judged, exchanges }) =>
    `Yer evaziga yer berilgan almashuvlarda (${exchanges} tadan ${judged} tasi) maydonlar teng emas: Tojikistonga ${ha(landForLand.toTjk.value)}, Qirgʻizistonga ${ha(landForLand.toKgz.value)}.`,
  'not-land-for-land': () => 'Yer evaziga yer berilmagan.',
  'cannot-tell': () => 'Eʼlon qilingan raqamlar javob berishga imkon bermaydi.',
};

const inAll = ({ all, exchanges, others }: Headline) =>
  `Hammasida (${exchanges} ta almashuv): ${ha(all.toTjk.value)} va ${ha(all.toKgz.value)}; qolgani yerga emas, bularga almashilgan: ${others.map((id) => setAgainst[id]).join(', ')}.`;

export const balanceWords: Words['balance'] = {
  region: 'Almashuv balansi',
  question: 'Almashilgan maydonlar teng boʻlganmi?',
  sentence: (headline) => {
    const { verdict } = headline.landForLand;
    const answer = answers[verdict ?? 'cannot-tell'](headline);
    return verdict === 'cannot-tell' ? answer : `${answer} ${inAll(headline)}`;
  },
  asReported:
    'Roʻyxat 2025-yil 27-fevralda Qirgʻiziston parlamentida oʻqilgan va bu yerda matbuot xabarlaridan jamlangan; gektarlar Qirgʻiziston tomoni maʼlum qilganidek. Rasmiy koordinatalar ham, Tojikiston tomonining roʻyxati ham eʼlon qilinmagan.',
  tableCaption:
    'Parlamentda oʻqilgan roʻyxatdagi almashuvlar: har bir tomonga necha gektar va ular teng yoki teng emasligi',
  chartNote: (scale) =>
    `Barcha ustunchalar bir masshtabda, har tomonga ${ha(scale)} gacha. Yaxlitlash qoldiradigan oraliq ochilgan qatorda yozilgan.`,
  listDamaged:
    'Uchastkalar roʻyxatini toʻliq oʻqib boʻlmadi. Uning raqamlari va yigʻindilari koʻrsatilmaydi, chunki ular chalgʻitishi mumkin.',
  exchange: 'Almashuv',
  exchangeName: (id) => exchangeNames[id],
  terms: (id) => (exchangeTerms as Readonly<Record<string, string>>)[id] ?? null,
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
    `Farq (Qirgʻizistonga oʻtadigani minus Tojikistonga oʻtadigani): ${ha(difference.value)} (${ha(difference.low)} va ${ha(difference.high)} oraligʻida).`,
};

export const mappedWords: Words['mapped'] = {
  heading: 'OpenStreetMap xaritasi boʻyicha',
  engine: 'Hisoblash dasturi',
  dates: (before, after) =>
    `${after}dagi chizmada ${before}dagiga nisbatan chiziqning boshqa tomonida turgan yer.`,
  damaged:
    'Oʻzgargan yerni toʻliq oʻqib boʻlmadi yoki u yoʻq. Gektarlari koʻrsatilmaydi, chunki ular chalgʻitishi mumkin.',
  scaleNote: (scale) => `Bu ustunchalar ${ha(scale)} gacha: masshtabi yuqoridagidan boshqa.`,
  byTurf: (value) => `Turf: ${measured(value)}`,
  why: (ratio) =>
    `Qayta chizish muvozanatli emas: oʻsha chizma “oldin” deb olinsa, taxminan ${significant(ratio, 2)} : 1. U yuzlab kilometri hali bahsli boʻlgan chegaraning bir talqini edi va boshqa chizma boshqa raqam beradi. Chizmalar xarita tuzuvchilarning tahrirlarini koʻrsatadi, yer ustidan nazoratni ham, huquqni ham emas.`,
  whatItIsNot:
    'Demak, bu bir tomon shuncha barobar koʻp olganini anglatmaydi va roʻyxatga zid emas: ular ikki xil savolga javob beradi.',
  lengths: (before, after, official) =>
    `Chiziqning xaritadagi uzunligi avval ${before} edi, hozir ${after}, rasmiy maʼlumotga koʻra ${official}. Bu shartnomadagi uzunlikka mos keladi, lekin chiziq qayerdan oʻtishini isbotlamaydi.`,
  span: ({ count, first, last, net, ratio }) =>
    `${count} ta chizmadan (${day(first)} – ${day(last)}) qaysi biri “oldin” deb olinmasin, oʻzgarish yakuni Tojikiston tomonga: ${measured(net.low)} – ${measured(net.high)}; u tomonga teskarisiga qaraganda ${significant(ratio.low, 2)}–${significant(ratio.high, 3)} barobar koʻp.`,
  enginesAgree: 'Turf (sfera) va GeographicLib (WGS84 ellipsoidi) bir xil xulosa beradi.',
  enginesDiffer: (turf, ellipsoidal) =>
    `Siz qoʻygan farqda hisoblash dasturlari har xil xulosa beradi. Turf (sfera): ${turf}. GeographicLib (WGS84 ellipsoidi): ${ellipsoidal}.`,
};

export const verdictWords: Words['verdicts'] = {
  equal: 'Teng',
  'equal-within-precision': 'Raqamlar aniqligida teng',
  'not-equal': 'Teng emas',
  'not-land-for-land': 'Yer evaziga yer emas',
  'cannot-tell': 'Aniqlab boʻlmaydi',
};

export const unitWords: typeof english = {
  hectares: ha,
  /** A length beside the bar of a scale: whole metres or kilometres. */
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  /** Hectares of one direction, where the unit stands once for both. */
  exchangeFigure: (hectares) => number(hectares, Number.isInteger(hectares) ? 0 : 1),
  hectareUnit: uzbek.units.ha,
  hectaresMeasured: measured,
  asWritten: (value) => written(value, 'ha'),
  drawnKilometres: (value) => km(value, 2),
  kilometresAbout: (value) => `taxminan ${kmSignificant(value, 2)}`,
  kilometres: (value) => kmSignificant(value, 4),
};
