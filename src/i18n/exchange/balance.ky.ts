import { ofDate } from '../language/cases.ky.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';

const { ha, measured, percent, significant, written, km, kmSignificant } = unitsOf(kyrgyz);

type Sum = Parameters<Words['balance']['sentence']>[0];

const exchangeNames: Readonly<Record<string, string>> = {
  kairagach: 'Кайрагач жана Лейлек',
  dostuk: 'Достук жана айылдар',
  compensation: 'Достуктун имараттары үчүн ордун толтуруу',
  market: 'Достуктун базары жана жол',
  golovnoy: '«Головной» суу алуу түйүнү',
  vorukh: 'Ворух жайыттары',
  'land-for-land': 'Жерге жер, чогуусу',
  all: 'Тизмедегинин баары',
};

/** What stood against land where it was not land. */
const exchangeTerms: Readonly<Record<string, string>> = {
  compensation: 'Достукта калган үйлөр жана чек ара бекети үчүн берилген сугат жер.',
  market: '12 га жерде базар жана трассанын жарымы турат; 25 га – айдоо жер.',
  golovnoy: 'Суу алуу түйүнүнүн үч шлюзунун жарымына карата жер; шлюздардын гектары айтылган эмес.',
};

const claimVerdict: Record<keyof Words['verdicts'], (sum: Sum) => string> = {
  equal: (sum) => `Ооба, жарыяланган сандар боюнча: эки тарапка тең ${ha(sum.toKgz.value)}, жерге жер.`,
  'equal-within-precision': (sum) =>
    `Жерге жер боюнча – жарыяланган сандардын тактыгында тең: Тажикстанга ${ha(sum.toTjk.value)}, Кыргызстанга ${ha(sum.toKgz.value)}.`,
  'not-equal': (sum) =>
    `Жерге жер боюнча – тең эмес: Тажикстанга ${ha(sum.toTjk.value)}, Кыргызстанга ${ha(sum.toKgz.value)}.`,
  'not-land-for-land': () => 'Жер жерге алмашылган эмес.',
  'cannot-tell': () => 'Жарыяланган сандар боюнча жооп берүүгө болбойт.',
};

/** What the balance says. */
export const balanceWords: Words['balance'] = {
  region: 'Алмашуу балансы',
  question: 'Алмашылган жерлердин аянты тең болгонбу?',
  sentence: (sum) => claimVerdict[sum.verdict ?? 'cannot-tell'](sum),
  asReported:
    'Гектарлар – Кыргыз тарап 2025-жылдын 27-февралында билдиргендей. Расмий координаттар да, тажик тараптын тизмеси да ачык жарыялана элек.',
  tableCaption: 'Жарыяланган тизмедеги алмашуулар: ар бир тарапка өткөн гектарлар жана алардын теңдиги',
  chartNote:
    'Ар бир саптын өз масштабы бар, ал учтарында жазылган; кашаалар жазылган сандар калтырган аралыкты көрсөтөт. Чарчылардын масштабы бардык саптарда бирдей.',
  listDamaged:
    'Тилкелердин тизмеси толук окулган жок. Анын сандары менен суммалары көрсөтүлбөйт, анткени жаңылыштырмак.',
  exchange: 'Алмашуу',
  exchangeName: (id) => exchangeNames[id] ?? id,
  terms: (id) => exchangeTerms[id] ?? null,
  toTjk: 'Тажикстанга',
  toKgz: 'Кыргызстанга',
  range: (low, high) => (low === high ? ha(low) : `${ha(low)} менен ${ha(high)} ортосунда`),
  notPlaced: 'орду белгисиз',
  conflict: 'Булактарда сандар ар башка',
  tolerance: 'Сиз жол берген айырма',
  percent: (value) => percent(value),
  toleranceNote:
    'Эки аянттын ортосунда кандай айырма болсо да аларды тең деп эсептейсиз. Ал корутундунун жанында турат жана жарыяланган сандар боюнча корутундуну өзгөртпөйт.',
  toleranceMark: (percent, within) =>
    within ? `сиздин ${percent} ичинде` : `сиздин ${percent} чегинен тышкары`,
  apart: ({ toKgz, toTjk }) =>
    `айырма ${kyrgyz.percent(significant((100 * Math.abs(toKgz.value - toTjk.value)) / Math.max(toKgz.value, toTjk.value), 2))}`,
  csv: 'CSV жүктөп алуу',
  csvName: 'exchange-balance.csv',
  differenceSentence: ({ difference }) =>
    `Айырма (Кыргызстанга өткөндөн Тажикстанга өткөндү кемиткенде): ${ha(difference.value)} (${ha(difference.low)} менен ${ha(difference.high)} ортосунда).`,
};

export const mappedWords: Words['mapped'] = {
  heading: 'OpenStreetMap картасы боюнча',
  engine: 'Эсептегич',
  dates: (before, after) =>
    `${ofDate(after)} чиймеде сызыктын башка тарабында жаткан жер – ${ofDate(before)} чиймеге салыштырганда.`,
  damaged:
    'Өзгөргөн жер толук окулган жок же андай жер жок. Анын гектарлары көрсөтүлбөйт, анткени жаңылыштырмак.',
  byTurf: (value) => `Turf: ${measured(value)}`,
  why: (ratio) =>
    `Кайра чийүү тең салмактуу эмес: болжол менен ${significant(ratio, 2)} : 1. 2025-жылдын январындагы сызык жүздөгөн чакырымы талаштуу бойдон турган чек аранын бир окулушу эле. Айырманын көбү – өткөрүлүп берилген жер эмес, ошол окулуштун макулдашылган сызыкка орун бошотушу.`,
  whatItIsNot:
    'Демек, бул бир тарапка он алты эсе көп жер тийди дегенди билдирбейт жана жарыяланган тизмеге каршы келбейт: экөө башка-башка суроого жооп берет.',
  lengthSign: (before, after, official) =>
    `Чийме келишимге ылайыкталганынын белгиси: картадагы сызыктын узундугу мурда ${before} болсо, азыр ${after}, расмий маалымат боюнча – ${official}.`,
  enginesAgree: 'Turf (шар) менен GeographicLib (WGS84 эллипсоиди) бирдей корутунду берет.',
  enginesDiffer: (turf, ellipsoidal) =>
    `Сиз жол берген айырмада эсептегичтердин корутундусу ар башка. Turf (шар): ${turf}. GeographicLib (WGS84 эллипсоиди): ${ellipsoidal}.`,
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
  | 'hectaresMeasured'
  | 'asWritten'
  | 'drawnKilometres'
  | 'kilometresAbout'
  | 'kilometres';

export const unitWords: Pick<Words, UnitWords> = {
  hectares: ha,
  hectaresMeasured: measured,
  asWritten: (value) => written(value, 'ha'),
  drawnKilometres: (value) => km(value, 2),
  kilometresAbout: (value) => `болжол менен ${kmSignificant(value, 2)}`,
  kilometres: (value) => kmSignificant(value, 4),
};
