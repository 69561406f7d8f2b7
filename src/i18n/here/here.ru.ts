import { countries } from '../atlas/countries.ru.ts';
import { outOf } from '../language/cases.ru.ts';
import { datesOf } from '../language/dates.ts';
import { russian, russianAngles } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { kmPlain, measured, distance } = unitsOf(russian);
const day = datesOf(russian);

type Here = LateWords['here'];
type Ground = Parameters<Here['ground']>[0];
type State = Parameters<Here['state']>[0];

const grounds: Readonly<Record<NonNullable<Ground> | 'none', string>> = {
  ...countries,
  line: 'На самой линии',
  none: 'Вне области карты',
};
const ground = (side: Ground) => grounds[side ?? 'none'];

const origin = (side: Ground) => {
  if (side === 'line') return 'с самой линии';
  return side === null ? 'из-за пределов карты' : outOf(grounds[side]);
};
const goal = (side: Ground) => {
  if (side === 'line') return 'на саму линию';
  return side === null ? 'за пределы карты' : `в ${grounds[side]}`;
};

const states: Readonly<Record<State, string>> = {
  open: 'по сообщениям открыт',
  closed: 'по сообщениям закрыт',
  limited: 'по сообщениям открыт с ограничениями',
  unknown: 'состояние неизвестно',
};

/** What the answer to "What is here?" says. */
export const hereWords: Here = {
  heading: 'Что здесь?',
  decimal: russianAngles.plain,
  dms: russianAngles.dms,
  coordinates: 'Градусы, минуты, секунды',
  otherSystem: 'В другой системе',
  systems: {
    utm: 'UTM (WGS84)',
    mgrs: 'MGRS',
    'ck-42': 'СК-42, ±4,5 м',
    'kyrg-06': 'Кырг-06',
  },
  copy: 'Копировать координаты',
  copied: 'Координаты скопированы',
  notCopied: 'Браузер не дал их скопировать',
  loading: 'Ищем …',
  countriesFailed: 'Территории стран не удалось прочитать, поэтому сторона неизвестна.',
  loadingCountries: 'Загружаются страны …',
  drawnBefore: 'На карте прежде',
  drawnNow: 'На карте сейчас',
  ground,
  groundOf: (date) => `на карте от ${day(date)}`,
  same: 'В обеих версиях карты эта земля лежит на одной и той же стороне.',
  changed: (from, to) => `На карте эта земля сменила сторону: ${origin(from)} ${goal(to)}.`,
  piece: (hectares, turf, date) =>
    `Она лежит в изменившемся куске площадью ${measured(hectares)} на эллипсоиде (${measured(turf)} по Turf), который впервые проведён так ${day(date)}`,
  showPiece: 'Показать кусок',
  parcels: 'Участки перечня здесь',
  parcelSchematic: 'схематичный квадрат, не контур',
  parcelMapped: 'контур по карте',
  line: 'До кыргызско-таджикской границы',
  lineNow: (metres) => `${distance(metres)}, как на карте сейчас`,
  onLine: 'На ней, как на карте сейчас',
  settlement: 'Ближайший населённый пункт',
  away: distance,
  placeWithin: (km) => `его место известно с точностью около ${kmPlain(km)}`,
  crossing: 'Ближайший пункт пропуска',
  state: (state, date, precision) => `${states[state]}, ${day(date, precision)}`,
  stateUnknown: states.unknown,
  none: 'Неизвестно',
  whereAmI: 'Где я?',
  ownPosition: (metres) =>
    `Ваше собственное место, с точностью около ${distance(metres)}. Оно остаётся на этом устройстве: в ссылке на страницу нет ни его, ни этого вида карты.`,
  locating: 'Спрашиваем устройство, где оно …',
  noPosition: {
    denied:
      'Устройству не разрешено сообщать, где оно. Разрешите это в браузере или нажмите на место на карте.',
    unavailable: 'Устройство не знает, где оно. Нажмите на место на карте или введите координаты.',
    late: 'Устройство слишком долго ищет своё место. Попробуйте ещё раз или нажмите на место на карте.',
    outside: 'Вы находитесь за пределами этой карты.',
  },
  openCrossing: 'Ближайший пункт пропуска, открытый по сообщениям',
  nothingNewer: 'более новых сообщений не найдено',
  before: 'Прежде',
  now: 'Сейчас',
  byList: 'по перечню участков',
  byPlaces: 'по перечню мест: точное положение неизвестно, и по карте сторону определить нельзя',
  more: 'Названия, координаты и источники',
  closeToLine: 'Так близко к линии карта может ошибаться в том, чья это сторона.',
  honesty:
    'Стороны и расстояния определены по линии, как её провели участники OpenStreetMap. Официальные координаты не опубликованы; карта может отходить от них на метры или на сотни метров; у каждого отрезка своя ожидаемая погрешность. Расстояния — по эллипсоиду WGS84.',
};
