import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { keptWords } from './kept.tg.ts';
import { newsWords } from './news.tg.ts';
import { problemWords, rowText } from './quote.tg.ts';
import { amount, featureName, kindNames, metres, nameOf, place } from './terms.tg.ts';

const { number, percent } = unitsOf(tajik);
const formatDate = datesOf(tajik);

/** What measuring says. */
export const measureWords: LateWords['measure'] = {
  heading: 'Андозагирии замин',
  about:
    'Рақамҳо ҳангоми кашидан бо формулаи аналитикии пӯшида дар эллипсоид ҳисоб мешаванд; дар анҷом GeographicLib аз нав чен мекунад. То пайвандро нафиристед, кашидаатон аз браузер берун намеравад.',
  start: { distance: 'Андозагирии масофа', area: 'Андозагирии масоҳат', point: 'Андозагирии нуқта' },
  kinds: kindNames,
  settings: 'Танзимот',
  snapping: 'Часпидан ба хатҳо ва қуллаҳо',
  tracing: 'Пайравии хат байни ду нуқтаи часпида',
  areaUnit: 'Воҳиди масоҳат',
  lengthUnit: 'Воҳиди дарозӣ',
  units: {
    ha: 'гектар (га)',
    km2: 'километри мураббаъ (км²)',
    m2: 'метри мураббаъ (м²)',
    acre: 'акр',
    km: 'километр (км)',
    m: 'метр (м)',
    mile: 'мил',
  },
  accuracy: 'Дақиқии нуқта, метр',
  accuracyAuto: 'Аз рӯи тарзи гузоштани ҳар нуқта',
  accuracyAbout: (pixel, assumed) =>
    `± аз ҳамин ҳисоб мешавад. Нуқтае, ки бо даст гузошта шуд: як пиксел, ки дар ин миқёс ${metres(pixel)} дар замин аст. Мавқеи навишташуда: нисфи рақами охирин. Контури харита: ${metres(assumed)} қабул шудааст, зеро хатои харита маълум нест.`,
  coordinates: 'Навиштан ё гузоштани координатаҳо',
  coordinatesField: 'Дар ҳар сатр як мавқеъ',
  coordinatesHint: '40.2128, 69.5551 ё 40°12′46″N 69°33′18″E',
  coordinatesAs: 'Чен кардан ҳамчун',
  coordinatesAdd: 'Илова',
  order: 'Тартиби рақамҳо',
  orders: {
    auto: 'аз рӯи ҷой муайян шавад',
    'lat-lon': 'аввал арз',
    'lon-lat': 'аввал тӯл',
  },
  coordinateFault: (fault) =>
    fault.code === 'order-unknown'
      ? `Сатри ${fault.line} («${fault.text}») бо ҳар ду тартиб берун аз водӣ аст: нишон диҳед, ки кадом рақам аввал меояд.`
      : `Сатри ${fault.line} («${fault.text}») мавқеъ нест.`,
  tooFew: (kind) =>
    kind === 'area'
      ? 'Барои масоҳат се мавқеъ ё зиёда лозим аст.'
      : 'Барои масофа ду мавқеъ ё зиёда лозим аст.',
  offers: 'Андозагирии контур дар харита',
  offersField: 'Контур',
  offerGroups: {
    parcels: 'Қитъаҳои рӯйхат',
    changes: 'Тағйироти харита, аз калон ба хурд',
    countries: 'Кишварҳо',
  },
  offerAdd: 'Ин контурро чен кардан',
  featureName,
  list: 'Андозагириҳо',
  none: 'Ҳанӯз чизе чен нашудааст.',
  name: nameOf,
  nameField: 'Ном',
  amount,
  plusMinus: (value) => `± ${amount(value)}`,
  independent: (accuracy) => `ҳар нуқта алоҳида ${metres(accuracy)} хато`,
  systematic: (accuracy) => `ҳама ба як тараф ${metres(accuracy)} кӯчида`,
  place,
  pending: 'Чен мешавад …',
  problem: (code) => problemWords[code] ?? `Масоҳат додан имкон надорад (${code}).`,
  outline: 'Контур',
  length: 'Дарозӣ',
  area: 'Масоҳат',
  turf: 'Бо Turf, дар кура',
  engine: 'Усули ҳисоб',
  accuracyFact: 'Дақиқӣ',
  accuracyOf: (value) => `${metres(value)} барои нуқта`,
  points: 'Нуқтаҳо',
  details: 'Муфассал',
  colour: (name) => `Ранги дигар барои ${name}`,
  show: (name) => `Нишон додан: ${name}`,
  hide: (name) => `Пинҳон кардан: ${name}`,
  edit: (name) => `Таҳрир: ${name}`,
  remove: (name) => `Ҳазф: ${name}`,
  zoom: (name) => `Гузаштан: ${name}`,
  copyOne: (name) => `Нусха: ${name} ҳамчун матн`,
  short: {
    show: 'Нишон додан',
    hide: 'Пинҳон кардан',
    edit: 'Таҳрир',
    remove: 'Ҳазф',
    zoom: 'Гузаштан',
    copy: 'Нусха',
  },
  copied: 'Нусхабардорӣ шуд',
  deleted: (name) => `${name}: ҳазф шуд.`,
  undelete: 'Баргардондан',
  ...keptWords,
  direction: 'Ҳисоб мешавад',
  directionOf: (name) => `Самти ${name}`,
  directions: { none: 'ба ҳеҷ тараф', KGZ: 'ба Қирғизистон', TJK: 'ба Тоҷикистон' },
  byHand: 'Мубодилаи шумо',
  byHandNote:
    'Ҷамъи масоҳатҳое, ки шумо ба ин ё он тараф ҳисоб мекунед; дар паҳлӯ ду ҳудуд, ки ба хулоса таъсир намерасонанд: ҳар нуқта алоҳида хато дошта бошад ва контурҳо яклухт кӯчида бошанд. «Баробар» ё «нобаробар» танҳо дар он ҷо гуфта мешавад, ки хатои фарқ онро дигар карда наметавонад.',
  toTjk: 'Ба Тоҷикистон',
  toKgz: 'Ба Қирғизистон',
  difference: 'Фарқ',
  count: (count) => `${count} масоҳат`,
  tolerance: (value) => `Фарқи ҷоиз ${percent(value)}`,
  copyAll: 'Нусхабардории ҳама ҳамчун матн',
  exportGeoJson: 'Содироти GeoJSON',
  linkTooLong: (length) =>
    `Дарозии пайванд ${number(length)} аломат мешуд; барномаҳои зиёд пайванди аз ${number(8000)} аломат дарозтарро мебуранд. Андозагириҳо дар ин браузер мемонанд, вале ба пайванд дохил намешаванд: GeoJSON содир кунед ё баъзеашро ҳазф ё содда кунед.`,
  rowText,
  footer: (date, link) => `Маълумоти харита: тасвири OpenStreetMap аз ${formatDate(date)}.\n${link}`,
  bar: 'Кашидан',
  hints: {
    distance: 'Барои нуқта клик ё ламс кунед; клики дубора ё Enter анҷом медиҳад.',
    area: 'Гирди масоҳат клик ё ламс кунед; клики дубора ё Enter анҷом медиҳад.',
    point: 'Ҷойро клик ё ламс кунед.',
    edit: 'Нуқтаҳоро кашед; барои илова нуқтачаҳоро кашед ё ламс кунед.',
  },
  crosses: 'Контур худро мебурад: масоҳат нест.',
  undo: 'Бекор кардан',
  redo: 'Такрор',
  removePoint: 'Ҳазфи нуқта',
  addHere: 'Илова дар нишона',
  moveHere: 'Кӯчондан ба нишона',
  previous: 'Нуқтаи қаблӣ',
  next: 'Нуқтаи навбатӣ',
  finish: 'Анҷом',
  cancel: 'Даст кашидан',
  pointOf: (point, of) => (point !== null ? `нуқтаи ${point} аз ${of}` : `${of} нуқта`),
  finished: (name, figure) => `Чен шуд. ${name}: ${figure}`,
  news: newsWords,
};
