import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';

type Sum = Parameters<Words['balance']['sentence']>[0];
type Verdict = keyof Words['verdicts'];

const { ha, measured, percent, significant, written, km, kmSignificant } = unitsOf(tajik);

const exchangeNames: Readonly<Record<string, string>> = {
  kairagach: 'Қайрағоч ва Лайлак',
  dostuk: 'Достук ва деҳаҳо',
  compensation: 'Ҷуброн барои биноҳои Достук',
  market: 'Бозори Достук ва роҳ',
  golovnoy: 'Сарбанди «Головной»',
  vorukh: 'Чарогоҳҳои Ворух',
  'land-for-land': 'Замин ба замин, ҳамагӣ',
  all: 'Ҳамаи бандҳои рӯйхат',
};

/** What stood against land where it was not land. */
const exchangeTerms: Readonly<Record<string, string>> = {
  compensation: 'Замини обёришаванда ба ивази хонаҳо ва гузаргоҳи сарҳадӣ, ки дар Достук мемонанд.',
  market: 'Дар 12 га бозор ва нисфи шоҳроҳ ҷойгир аст; 25 га замини кишт аст.',
  golovnoy: 'Замин ба ивази нисфи се даричаи сарбанд, ки барои он гектар эълон нашудааст.',
};

const claimVerdict: Record<Verdict, (sum: Sum) => string> = {
  equal: (sum) => `Бале, тибқи рақамҳои нашршуда: ба ҳар тараф ${ha(sum.toKgz.value)}, замин ба замин.`,
  'equal-within-precision': (sum) =>
    `Замин ба замин, то ҷое ки рақамҳои нашршуда нишон медиҳанд, баробар: ${ha(sum.toTjk.value)} ба Тоҷикистон, ${ha(sum.toKgz.value)} ба Қирғизистон.`,
  'not-equal': (sum) =>
    `Замин ба замин, нобаробар: ${ha(sum.toTjk.value)} ба Тоҷикистон, ${ha(sum.toKgz.value)} ба Қирғизистон.`,
  'not-land-for-land': () => 'Замин ба ивази замин дода нашудааст.',
  'cannot-tell': () => 'Рақамҳои нашршуда барои ҷавоб кофӣ нестанд.',
};

/** What the balance says; figures come in as numbers and leave as Tajik. */
export const balanceWords: Words['balance'] = {
  region: 'Тавозуни мубодила',
  question: 'Оё масоҳатҳои ивазшуда баробаранд?',
  sentence: (sum) => claimVerdict[sum.verdict ?? 'cannot-tell'](sum),
  asReported:
    'Гектарҳо тибқи маълумоти ҷониби Қирғизистон аз 27 феврали соли 2025. На координатаҳои расмӣ нашр шудаанд, на рӯйхати ҷониби Тоҷикистон.',
  tableCaption: 'Мубодилаҳои рӯйхати нашршуда: ба ҳар тараф чанд гектар мегузарад ва оё масоҳатҳо баробаранд',
  chartNote:
    'Ҳар сатр миқёси худро дорад, ки дар канорҳояш навишта шудааст; қавсҳо фосилаеро нишон медиҳанд, ки рақамҳои навишташуда боқӣ мегузоранд. Миқёси мураббаъҳо барои ҳамаи сатрҳо якест.',
  listDamaged:
    'Рӯйхати қитъаҳо пурра хонда нашуд. Рақамҳо ва ҷамъҳои он нишон дода намешаванд, зеро онҳо гумроҳ мекарданд.',
  exchange: 'Мубодила',
  exchangeName: (id) => exchangeNames[id] ?? id,
  terms: (id) => exchangeTerms[id] ?? null,
  toTjk: 'ба Тоҷикистон',
  toKgz: 'ба Қирғизистон',
  range: (low, high) => (low === high ? ha(low) : `аз ${ha(low)} то ${ha(high)}`),
  notPlaced: 'ҷояш маълум нест',
  conflict: 'Манбаъҳо рақамҳои гуногун медиҳанд',
  tolerance: 'Фарқи ҷоиз барои шумо',
  percent: (value) => percent(value),
  toleranceNote:
    'Ду масоҳат то кадом андоза метавонанд фарқ кунанд, ки шумо онҳоро баробар ҳисобед. Он дар паҳлуи хулоса меистад ва хулосаи рақамҳои нашршударо дигар намекунад.',
  toleranceMark: (percent, within) => (within ? `дар ҳадди ${percent}-и шумо` : `берун аз ${percent}-и шумо`),
  apart: ({ toKgz, toTjk }) =>
    `фарқ ${tajik.percent(significant((100 * Math.abs(toKgz.value - toTjk.value)) / Math.max(toKgz.value, toTjk.value), 2))}`,
  csv: 'Боргирӣ ҳамчун CSV',
  csvName: 'exchange-balance.csv',
  differenceSentence: ({ difference }) =>
    `Фарқ, ба Қирғизистон минус ба Тоҷикистон: ${ha(difference.value)} (аз ${ha(difference.low)} то ${ha(difference.high)}).`,
};

export const mappedWords: Words['mapped'] = {
  heading: 'Тибқи харитаи OpenStreetMap',
  engine: 'Усули ҳисоб',
  dates: (before, after) =>
    `Замине, ки дар тасвири ${after} назар ба тасвири ${before} дар тарафи дигари хат аст.`,
  damaged:
    'Замини тағйирёфта пурра хонда нашуд ё чунин замин нест. Гектарҳои он нишон дода намешаванд, зеро онҳо гумроҳ мекарданд.',
  byTurf: (value) => `Turf: ${measured(value)}`,
  why: (ratio) =>
    `Тағйироти тасвир мутавозин нест: тақрибан ${significant(ratio, 2)} ба 1. Хати январи соли 2025 танҳо як хониши сарҳаде буд, ки дар масофаи садҳо километр ҳанӯз баҳснок буд. Қисми зиёди фарқ аз он иборат аст, ки он хониш ҷойи худро ба хати мувофиқашуда додааст; ин замини супурдашуда нест.`,
  whatItIsNot:
    'Пас, ин маънои онро надорад, ки як тараф шонздаҳ баробар зиёдтар гирифтааст, ва ба рӯйхати нашршуда зид нест: онҳо ба ду саволи гуногун ҷавоб медиҳанд.',
  lengthSign: (before, after, official) =>
    `Нишонаи он ки тасвир ба шартнома мувофиқ аст: дарозии хат дар харита ${before} буд, ҳоло ${after} аст ва тибқи рақами расмӣ ${official} мебошад.`,
  enginesAgree: 'Turf (кура) ва GeographicLib (эллипсоиди WGS84) як хулоса медиҳанд.',
  enginesDiffer: (turf, ellipsoidal) =>
    `Дар доираи фарқи ҷоизи шумо усулҳои ҳисоб хулосаи гуногун медиҳанд. Turf (кура): ${turf}. GeographicLib (эллипсоиди WGS84): ${ellipsoidal}.`,
};

export const verdictWords: Words['verdicts'] = {
  equal: 'Баробар',
  'equal-within-precision': 'Дар ҳадди дақиқии рақамҳо баробар',
  'not-equal': 'Нобаробар',
  'not-land-for-land': 'На замин ба замин',
  'cannot-tell': 'Муайян намешавад',
};

type Units = Pick<
  Words,
  'hectares' | 'hectaresMeasured' | 'asWritten' | 'drawnKilometres' | 'kilometresAbout' | 'kilometres'
>;

export const unitWords: Units = {
  hectares: ha,
  hectaresMeasured: measured,
  asWritten: (value) => written(value, 'ha'),
  /** Two decimals: what the release tables state. */
  drawnKilometres: (value) => km(value, 2),
  /** Two digits: a distance between two readings of a map. */
  kilometresAbout: (value) => `тақрибан ${kmSignificant(value, 2)}`,
  kilometres: (value) => kmSignificant(value, 4),
};
