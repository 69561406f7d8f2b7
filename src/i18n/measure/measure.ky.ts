import { ofDate } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { keptWords } from './kept.ky.ts';
import { newsWords } from './news.ky.ts';
import { problemWords, rowText } from './quote.ky.ts';
import { amount, featureName, kindNames, metres, nameOf, place } from './terms.ky.ts';

const { number, percent } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

/** What measuring says. */
export const measureWords: LateWords['measure'] = {
  heading: 'Жерди өлчөө',
  about:
    'Чийип жатканда сандар эллипсоиддеги туюк формула менен эсептелет; бүткөндө GeographicLib кайра өлчөйт. Шилтемени бөлүшмөйүнчө, чийгениңиз браузериңизден чыкпайт.',
  start: { distance: 'Аралык өлчөө', area: 'Аянт өлчөө', point: 'Чекит өлчөө' },
  kinds: kindNames,
  settings: 'Жөндөөлөр',
  snapping: 'Сызыктарга жана чокуларга жабышуу',
  tracing: 'Жабышкан эки чекиттин ортосунда сызыкты бойлоо',
  areaUnit: 'Аянт бирдиги',
  lengthUnit: 'Узундук бирдиги',
  units: {
    ha: 'гектар (га)',
    km2: 'чарчы километр (км²)',
    m2: 'чарчы метр (м²)',
    acre: 'акр',
    km: 'километр (км)',
    m: 'метр (м)',
    mile: 'миля',
  },
  accuracy: 'Чекиттин тактыгы, метр',
  accuracyAuto: 'Ар бир чекит кандай коюлганына жараша',
  accuracyAbout: (pixel, assumed) =>
    `± ушундан эсептелет. Кол менен коюлган чекит: бир пиксель, бул масштабда жерде ${metres(pixel)}. Терилген орун: акыркы цифрасынын жарымы. Картадагы контур: ${metres(assumed)} деп алынат, анткени карта канча жылганы белгисиз.`,
  coordinates: 'Координаттарды терүү же чаптоо',
  coordinatesField: 'Ар бир сапка бир орун',
  coordinatesHint: '40,2128; 69,5551 же 40°12′46″N 69°33′18″E',
  coordinatesAs: 'Эмне катары өлчөө',
  coordinatesAdd: 'Кошуу',
  order: 'Сандардын тартиби',
  orders: {
    auto: 'жерине карап аныктоо',
    'lat-lon': 'алгач кеңдик',
    'lon-lat': 'алгач узундук',
  },
  coordinateFault: (fault) =>
    fault.code === 'order-unknown'
      ? `${fault.line}-сап («${fault.text}») эки тартипте тең өрөөндөн тышкары жатат: кайсы сан биринчи экенин көрсөтүңүз.`
      : `${fault.line}-сап («${fault.text}») координат эмес.`,
  tooFew: (kind) =>
    kind === 'area' ? 'Аянт үчүн кеминде үч орун керек.' : 'Аралык үчүн кеминде эки орун керек.',
  offers: 'Картадагы контурду өлчөө',
  offersField: 'Контур',
  offerGroups: {
    parcels: 'Тизмедеги тилкелер',
    changes: 'Картадагы өзгөрүү, чоңунан баштап',
    countries: 'Өлкөлөр',
  },
  offerAdd: 'Бул контурду өлчөө',
  featureName,
  list: 'Өлчөөлөр',
  none: 'Азырынча эч нерсе өлчөнгөн жок.',
  name: nameOf,
  nameField: 'Аталышы',
  amount,
  plusMinus: (value) => `± ${amount(value)}`,
  independent: (accuracy) => `ар бир чекит өзүнчө ${metres(accuracy)} жылышса`,
  systematic: (accuracy) => `баары бир тарапка ${metres(accuracy)} жылышса`,
  place,
  pending: 'Өлчөнүүдө …',
  problem: (code) => problemWords[code] ?? `Аянт берүүгө болбойт (${code}).`,
  outline: 'Контуру',
  length: 'Узундугу',
  area: 'Аянты',
  turf: 'Turf боюнча, сферада',
  engine: 'Эсептегич',
  accuracyFact: 'Тактыгы',
  accuracyOf: (value) => `ар бир чекит ${metres(value)}`,
  points: 'Чекиттер',
  details: 'Кененирээк',
  colour: (name) => `Башка түс: ${name}`,
  show: (name) => `Көрсөтүү: ${name}`,
  hide: (name) => `Жашыруу: ${name}`,
  edit: (name) => `Оңдоо: ${name}`,
  remove: (name) => `Өчүрүү: ${name}`,
  zoom: (name) => `Өтүү: ${name}`,
  copyOne: (name) => `Көчүрүү: ${name}, текст катары`,
  short: {
    show: 'Көрсөтүү',
    hide: 'Жашыруу',
    edit: 'Оңдоо',
    remove: 'Өчүрүү',
    zoom: 'Өтүү',
    copy: 'Көчүрүү',
  },
  copied: 'Көчүрүлдү',
  deleted: (name) => `Өчүрүлдү: ${name}.`,
  undelete: 'Кайтаруу',
  ...keptWords,
  direction: 'Эсептелет',
  directionOf: (name) => `Багыты: ${name}`,
  directions: { none: 'эч бир тарапка', KGZ: 'Кыргызстанга', TJK: 'Тажикстанга' },
  byHand: 'Өз алмашууңуз',
  byHandNote:
    'Сиз бир тарапка эсептеген аянттардын суммасы; жанында корутундуга таасир этпеген эки чек: ар бир чекит өзүнчө жылышса жана контурлар бүтүндөй жылышса. «Тең» же «Тең эмес» деп айырманын катасы аны өзгөртө албаганда гана айтылат.',
  toTjk: 'Тажикстанга',
  toKgz: 'Кыргызстанга',
  difference: 'Айырма',
  count: (count) => `${count} аянт`,
  tolerance: (value) => `Жол берилген айырма ${percent(value)}`,
  copyAll: 'Баарын текст кылып көчүрүү',
  exportGeoJson: 'GeoJSON сактоо',
  linkTooLong: (length) =>
    `Шилтеменин узундугу ${number(length)} белги болот; ${number(8000)} белгиден узун шилтемени көп программа кесип салат. Өлчөөлөр бул браузерде калат, бирок шилтемеге кирбейт: GeoJSON кылып сактаңыз, айрымдарын өчүрүңүз же жөнөкөйлөтүңүз.`,
  rowText,
  footer: (iso, link) => `Картанын маалыматы: OpenStreetMap, ${ofDate(date(iso))} чийме.\n${link}`,
  bar: 'Чийүү',
  hints: {
    distance: 'Чекит кошуу үчүн басыңыз; бүтүрүү үчүн эки жолу басыңыз же Enter.',
    area: 'Аянтты айлана басыңыз; бүтүрүү үчүн эки жолу басыңыз же Enter.',
    point: 'Керектүү жерди басыңыз.',
    edit: 'Чекиттерди сүйрөңүз; кошуу үчүн кичине чекиттерди сүйрөңүз же басыңыз.',
  },
  crosses: 'Контур өзү менен кесилишет: аянты жок.',
  undo: 'Кайтаруу',
  redo: 'Кайра аткаруу',
  removePoint: 'Чекитти өчүрүү',
  addHere: 'Кайчылашка кошуу',
  moveHere: 'Кайчылашка жылдыруу',
  previous: 'Мурунку чекит',
  next: 'Кийинки чекит',
  finish: 'Бүтүрүү',
  cancel: 'Жокко чыгаруу',
  pointOf: (point, of) => (point === null ? `${of} чекит` : `${of} чекиттин ичинен ${point}`),
  finished: (name, figure) => `Өлчөндү. ${name}: ${figure}`,
  news: newsWords,
};
