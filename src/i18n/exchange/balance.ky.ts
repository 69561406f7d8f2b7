import type { Headline } from '../../core/exchange/balance-view.ts';
import type { VerdictCode } from '../../core/exchange/verdict.ts';
import { ofDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import type { ExchangeNames, ExchangeTerms } from './balance.en.ts';

const { ha, measured, percent, significant, written, km, kmSignificant, number, unit } = unitsOf(kyrgyz);
const day = datesOf(kyrgyz);

export const exchangeNames: ExchangeNames = {
  kairagach: 'Кайрагач жана Лейлек',
  dostuk: 'Достук жана айылдар',
  compensation: 'Достуктун имараттарынын ордун толтуруу',
  market: '«Достук» базары жана жол',
  golovnoy: '«Головной» суу алуу түйүнү',
  vorukh: 'Ворух жайыттары',
  'land-for-land': 'Жерге жер, чогуусу',
  all: 'Тизмедегинин баары',
};

/** What stood against land where it was not land. */
const exchangeTerms: ExchangeTerms = {
  compensation: 'Достукта калган үйлөр жана застава үчүн берилген сугат жер.',
  market: '12 га жерде базар жана трассанын жарымы турат; 25 га – айдоо жер.',
  golovnoy: 'Суу алуу түйүнүнүн үч шлюзунун жарымынын ордуна берилген жер; шлюздардын гектары айтылган эмес.',
};

/** The same in a few words, for the headline. */
const setAgainst: ExchangeTerms = {
  compensation: 'имараттар',
  market: 'базар жана жол',
  golovnoy: 'суу алуу түйүнү',
};

const answers: Record<VerdictCode, (headline: Headline) => string> = {
  equal: ({ landForLand, judged, exchanges }) =>
    `Жер жерге алмашылган учурда (${exchanges} алмашуунун ичинен ${judged}) аянттар жарыяланган сандар боюнча тең: ар бир тарапка ${ha(landForLand.toKgz.value)}.`,
  'equal-within-precision': ({ landForLand, judged, exchanges }) =>
    `Жер жерге алмашылган учурда (${exchanges} алмашуунун ичинен ${judged}) аянттар тегеректөөнүн чегинде тең: Тажикстанга ${ha(landForLand.toTjk.value)}, Кыргызстанга ${ha(landForLand.toKgz.value)}.`,
  'not-equal': ({ landForLand, judged, exchanges }) =>
    `Жер жерге алмашылган учурда (${exchanges} алмашуунун ичинен ${judged}) аянттар тең эмес: Тажикстанга ${ha(landForLand.toTjk.value)}, Кыргызстанга ${ha(landForLand.toKgz.value)}.`,
  'not-land-for-land': () => 'Жер жерге алмашылган эмес.',
  'cannot-tell': () => 'Жарыяланган сандар боюнча жооп берүүгө болбойт.',
};

const inAll = ({ all, exchanges, others }: Headline) =>
  `Бардыгы (${exchanges} алмашуу): ${ha(all.toTjk.value)} жана ${ha(all.toKgz.value)}; калганы жердин эмес, булардын ордуна берилген: ${others.map((id) => setAgainst[id]).join(', ')}.`;

/** What the balance says. */
export const balanceWords: Words['balance'] = {
  region: 'Алмашуу балансы',
  question: 'Алмашылган жерлердин аянты тең болгонбу?',
  sentence: (headline) => {
    const { verdict } = headline.landForLand;
    const answer = answers[verdict ?? 'cannot-tell'](headline);
    return verdict === 'cannot-tell' ? answer : `${answer} ${inAll(headline)}`;
  },
  asReported:
    'Тизме Кыргызстандын парламентинде 2025-жылдын 27-февралында окулган, мында басма сөз кабарларынан чогултулган; гектарлар – кыргыз тарап билдиргендей. Расмий координаттар да, тажик тараптын тизмеси да жарыялана элек.',
  tableCaption:
    'Парламентте окулган тизмедеги алмашуулар: ар бир тарапка өтүүчү гектарлар жана алардын теңдиги',
  chartNote: (scale) =>
    `Бардык мамычалардын масштабы бирдей, ар бир тарапка эң көбү ${ha(scale)}. Тегеректөө калтырган аралык ачылган сапта жазылган.`,
  listDamaged:
    'Тилкелердин тизмеси толук окулган жок. Анын сандары менен суммалары көрсөтүлбөйт, анткени жаңылыштырмак.',
  exchange: 'Алмашуу',
  exchangeName: (id) => exchangeNames[id],
  terms: (id) => (exchangeTerms as Readonly<Record<string, string>>)[id] ?? null,
  toTjk: 'Тажикстанга',
  toKgz: 'Кыргызстанга',
  range: (low, high) => (low === high ? ha(low) : `${ha(low)} менен ${ha(high)} ортосунда`),
  notPlaced: 'орду белгисиз',
  conflict: 'Булактарда сандар ар башка',
  tolerance: 'Сиз жол берген айырма',
  percent: (value) => percent(value),
  toleranceNote:
    'Эки аянттын айырмасы канчага чейин болсо, сиз аларды тең деп эсептейсиз. Ал корутундунун жанында турат жана жарыяланган сандар боюнча корутундуну өзгөртпөйт.',
  toleranceMark: (percent, within) =>
    within ? `сиз койгон ${percent} чегинде` : `сиз койгон ${percent} чегинен тышкары`,
  apart: ({ toKgz, toTjk }) =>
    `айырма ${kyrgyz.percent(significant((100 * Math.abs(toKgz.value - toTjk.value)) / Math.max(toKgz.value, toTjk.value), 2))}`,
  csv: 'CSV жүктөп алуу',
  csvName: 'exchange-balance.csv',
  differenceSentence: ({ difference }) =>
    `Айырма (Кыргызстанга өтүүчүдөн Тажикстанга өтүүчүнү кемиткенде): ${ha(difference.value)} (${ha(difference.low)} менен ${ha(difference.high)} ортосунда).`,
};

export const mappedWords: Words['mapped'] = {
  heading: 'OpenStreetMap картасы боюнча',
  engine: 'Эсептегич',
  dates: (before, after) =>
    `${ofDate(after)} чиймеде сызыктын башка тарабында жаткан жер – ${ofDate(before)} чиймеге салыштырганда.`,
  damaged:
    'Өзгөргөн жер толук окулган жок же андай жер жок. Анын гектарлары көрсөтүлбөйт, анткени жаңылыштырмак.',
  scaleNote: (scale) => `Бул мамычалар эң көбү ${ha(scale)}: масштабы жогорудагыдан башка.`,
  byTurf: (value) => `Turf: ${measured(value)}`,
  why: (ratio) =>
    `Кайра чийүү тең салмакта эмес: ошол чийме «мурун» деп алынса, болжол менен ${significant(ratio, 2)} : 1. Ал жүздөгөн километрде талаштуу бойдон турган чек аранын бир чечмелениши эле, башка чийме башка санды берет. Чиймелер картографтардын оңдоолорун көрсөтөт, жерди ким көзөмөлдөгөнүн да, укукту да эмес.`,
  whatItIsNot:
    'Демек, бул бир тарапка ошончо эсе көп жер тийди дегенди билдирбейт жана тизмеге каршы келбейт: экөө башка-башка суроого жооп берет.',
  lengths: (before, after, official) =>
    `Сызыктын картадагы узундугу мурун ${before} эле, азыр ${after}, расмий маалымат боюнча ${official}. Келишимдеги узундукка дал келет, бирок сызыктын кайдан өтөрүн далилдебейт.`,
  span: ({ count, first, last, net, ratio }) =>
    `${count} чийменин (${day(first)} – ${day(last)}) кайсынысы «мурун» деп алынбасын, өзгөрүүнүн жыйынтыгы Тажикстан тарапка: ${measured(net.low)} – ${measured(net.high)}; ал жакка тескерисине караганда ${significant(ratio.low, 2)}–${significant(ratio.high, 3)} эсе көп.`,
  enginesAgree: 'Turf (сфера) менен GeographicLib (WGS84 эллипсоиди) бирдей корутунду берет.',
  enginesDiffer: (turf, ellipsoidal) =>
    `Сиз жол берген айырмада эсептегичтердин корутундусу ар башка. Turf (сфера): ${turf}. GeographicLib (WGS84 эллипсоиди): ${ellipsoidal}.`,
};

export const verdictWords: Words['verdicts'] = {
  equal: 'Тең',
  'equal-within-precision': 'Көрсөтүлгөн тактыкта тең',
  'not-equal': 'Тең эмес',
  'not-land-for-land': 'Жерге жер эмес',
  'cannot-tell': 'Айтууга болбойт',
};

type UnitWords =
  | 'hectares'
  | 'scale'
  | 'exchangeFigure'
  | 'hectareUnit'
  | 'hectaresMeasured'
  | 'asWritten'
  | 'drawnKilometres'
  | 'kilometresAbout'
  | 'kilometres';

export const unitWords: Pick<Words, UnitWords> = {
  hectares: ha,
  /** A length beside the bar of a scale: whole metres or kilometres. */
  scale: (metres) => (metres >= 1000 ? unit(number(metres / 1000), 'km') : unit(number(metres), 'm')),
  /** Hectares of one direction, where the unit stands once for both. */
  exchangeFigure: (hectares) => number(hectares, Number.isInteger(hectares) ? 0 : 1),
  hectareUnit: kyrgyz.units.ha,
  hectaresMeasured: measured,
  asWritten: (value) => written(value, 'ha'),
  drawnKilometres: (value) => km(value, 2),
  kilometresAbout: (value) => `болжол менен ${kmSignificant(value, 2)}`,
  kilometres: (value) => kmSignificant(value, 4),
};
