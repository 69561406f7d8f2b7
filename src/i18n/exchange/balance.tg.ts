import type { Headline } from '../../core/exchange/balance-view.ts';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import type { ExchangeNames, ExchangeTerms } from './balance.en.ts';

const { ha, measured, percent, significant, written, km, kmSignificant, number, unit } = unitsOf(tajik);
const day = datesOf(tajik);

export const exchangeNames: ExchangeNames = {
  kairagach: 'Қайрағоч ва Лайлак',
  dostuk: 'Достук ва деҳаҳо',
  compensation: 'Ҷуброн барои биноҳои Достук',
  market: 'Бозори «Достук» ва роҳ',
  golovnoy: 'Сарбанди «Головной»',
  vorukh: 'Чарогоҳҳои Ворух',
  'land-for-land': 'Замин ба замин, ҳамагӣ',
  all: 'Ҳамаи бандҳои рӯйхат',
};

/** What stood against land where it was not land. */
const exchangeTerms: ExchangeTerms = {
  compensation: 'Замини обёришаванда ба ивази хонаҳо ва заставаи сарҳадӣ, ки дар Достук мемонанд.',
  market: 'Дар 12 га бозор ва нисфи шоҳроҳ ҷойгир аст; 25 га замини кишт аст.',
  golovnoy: 'Замин ба ивази нисфи се дарвозаи сарбанд, ки барои он гектар эълон нашудааст.',
};

/** The same in a few words, for the headline. */
const setAgainst: ExchangeTerms = {
  compensation: 'биноҳо',
  market: 'бозор ва роҳ',
  golovnoy: 'сарбанд',
};

const answers: Record<VerdictCode, (headline: Headline) => string> = {
  equal: ({ landForLand, judged, exchanges }) =>
    `Дар мубодилаи замин ба замин (${judged} аз ${exchanges} мубодила) масоҳатҳо тибқи рақамҳои нашршуда баробаранд: ба ҳар тараф ${ha(landForLand.toKgz.value)}.`,
  'equal-within-precision': ({ landForLand, judged, exchanges }) =>
    `Дар мубодилаи замин ба замин (${judged} аз ${exchanges} мубодила) масоҳатҳо дар ҳудуди яклухткунӣ баробаранд: ${ha(landForLand.toTjk.value)} ба Тоҷикистон, ${ha(landForLand.toKgz.value)} ба Қирғизистон.`,
  'not-equal': ({ landForLand, judged, exchanges }) =>
    `Дар мубодилаи замин ба замин (${judged} аз ${exchanges} мубодила) масоҳатҳо баробар нестанд: ${ha(landForLand.toTjk.value)} ба Тоҷикистон, ${ha(landForLand.toKgz.value)} ба Қирғизистон.`,
  'not-land-for-land': () => 'Замин ба ивази замин дода нашудааст.',
  'cannot-tell': () => 'Рақамҳои нашршуда барои ҷавоб кофӣ нестанд.',
};

const inAll = ({ all, exchanges, others }: Headline) =>
  `Ҳамагӣ (${exchanges} мубодила): ${ha(all.toTjk.value)} ва ${ha(all.toKgz.value)}; бақия ба ивази инҳо дода шудааст: ${others.map((id) => setAgainst[id]).join(', ')}.`;

/** What the balance says; figures come in as numbers and leave as Tajik. */
export const balanceWords: Words['balance'] = {
  region: 'Тавозуни мубодила',
  question: 'Оё масоҳатҳои мубодилашуда баробаранд?',
  sentence: (headline) => {
    const { verdict } = headline.landForLand;
    const answer = answers[verdict ?? 'cannot-tell'](headline);
    return verdict === 'cannot-tell' ? answer : `${answer} ${inAll(headline)}`;
  },
  asReported:
    'Рӯйхат 27 феврали соли 2025 дар порлумони Қирғизистон хонда шуд ва дар ин ҷо аз хабарҳои матбуот гирд оварда шудааст; гектарҳо тибқи маълумоти ҷониби Қирғизистонанд. На координатаҳои расмӣ нашр шудаанд, на рӯйхати ҷониби Тоҷикистон.',
  tableCaption:
    'Мубодилаҳои рӯйхате, ки дар порлумон хонда шуд: ба ҳар тараф чанд гектар мегузарад ва оё масоҳатҳо баробаранд',
  chartNote: (scale) =>
    `Миқёси ҳамаи сутунчаҳо якест, ба ҳар тараф то ${ha(scale)}. Фосилае, ки яклухткунӣ боқӣ мегузорад, дар сатри кушодашуда навишта шудааст.`,
  listDamaged:
    'Рӯйхати қитъаҳо пурра хонда нашуд. Рақамҳо ва ҷамъҳои он нишон дода намешаванд, зеро онҳо гумроҳ мекарданд.',
  exchange: 'Мубодила',
  exchangeName: (id) => exchangeNames[id],
  terms: (id) => (exchangeTerms as Readonly<Record<string, string>>)[id] ?? null,
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
  scaleNote: (scale) => `Ин сутунчаҳо то ${ha(scale)} мебошанд: миқёс дигар аст, на чунон ки дар боло.`,
  byTurf: (value) => `Turf: ${measured(value)}`,
  why: (ratio) =>
    `Аз нав кашидани хат мутавозин нест: агар он тасвир «пеш» гирифта шавад, тақрибан ${significant(ratio, 2)} ба 1. Он яке аз тафсирҳои сарҳаде буд, ки садҳо километраш ҳанӯз баҳсӣ буд, ва тасвири дигар рақами дигар медиҳад. Тасвирҳо таҳрири харитасозонро нишон медиҳанд, на назорати заминро ва на ҳуқуқро.`,
  whatItIsNot:
    'Пас, ин маънои онро надорад, ки як тараф чандин баробар зиёдтар гирифтааст, ва ба рӯйхат зид нест: онҳо ба ду саволи гуногун ҷавоб медиҳанд.',
  lengths: (before, after, official) =>
    `Дарозии хат дар харита ${before} буд, ҳоло ${after} аст ва тибқи рақами расмӣ ${official} мебошад. Ин ба дарозии дар шартнома омада мувофиқ аст, вале далели он нест, ки хат аз куҷо мегузарад.`,
  span: ({ count, first, last, net, ratio }) =>
    `Аз ${count} тасвир (аз ${day(first)} то ${day(last)}) кадомаш «пеш» гирифта нашавад, натиҷаи тағйирот ба тарафи Тоҷикистон аст: аз ${measured(net.low)} то ${measured(net.high)}; ба он тараф нисбат ба баръакс ${significant(ratio.low, 2)}–${significant(ratio.high, 3)} баробар зиёд.`,
  enginesAgree: 'Turf (кура) ва GeographicLib (эллипсоиди WGS84) як хулоса медиҳанд.',
  enginesDiffer: (turf, ellipsoidal) =>
    `Дар доираи фарқи ҷоизи шумо усулҳои ҳисоб хулосаи гуногун медиҳанд. Turf (кура): ${turf}. GeographicLib (эллипсоиди WGS84): ${ellipsoidal}.`,
};

export const verdictWords: Words['verdicts'] = {
  equal: 'Баробар',
  'equal-within-precision': 'Дар ҳадди дақиқии рақамҳо баробар',
  'not-equal': 'Нобаробар',
  'not-land-for-land': 'Замин ба замин нест',
  'cannot-tell': 'Муайян намешавад',
};

type Units = Pick<
  Words,
  | 'hectares'
  | 'scale'
  | 'exchangeFigure'
  | 'hectareUnit'
  | 'hectaresMeasured'
  | 'asWritten'
  | 'drawnKilometres'
  | 'kilometresAbout'
  | 'kilometres'
>;

export const unitWords: Units = {
  hectares: ha,
  /** A length beside the bar of a scale: whole metres or kilometres. */
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  /** Hectares of one direction, where the unit stands once for both. */
  exchangeFigure: (hectares) => number(hectares, Number.isInteger(hectares) ? 0 : 1),
  hectareUnit: tajik.units.ha,
  hectaresMeasured: measured,
  asWritten: (value) => written(value, 'ha'),
  /** Two decimals: what the release tables state. */
  drawnKilometres: (value) => km(value, 2),
  /** Two digits: a distance between two readings of a map. */
  kilometresAbout: (value) => `тақрибан ${kmSignificant(value, 2)}`,
  kilometres: (value) => kmSignificant(value, 4),
};
