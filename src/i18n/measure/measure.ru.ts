import { datesOf } from '../language/dates.ts';
import { pluralsOf } from '../language/plurals.ts';
import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { keptWords } from './kept.ru.ts';
import { newsWords } from './news.ru.ts';
import { problemWords, rowText } from './quote.ru.ts';
import { amount, featureName, kindNames, metres, nameOf, place } from './terms.ru.ts';

const { number, percent } = unitsOf(russian);
const plural = pluralsOf(russian);
const day = datesOf(russian);

/** What measuring says. */
export const measureWords: LateWords['measure'] = {
  heading: 'Измерить землю',
  about:
    'При рисовании числа считаются по замкнутой формуле на эллипсоиде; когда вы завершите, GeographicLib измерит заново. Нарисованное не покидает ваш браузер, пока вы не поделитесь ссылкой.',
  start: { distance: 'Измерить расстояние', area: 'Измерить площадь', point: 'Измерить точку' },
  kinds: kindNames,
  settings: 'Настройки',
  snapping: 'Притягивать к линиям и вершинам',
  tracing: 'Идти вдоль линии между двумя притянутыми точками',
  areaUnit: 'Единица площади',
  lengthUnit: 'Единица длины',
  units: {
    ha: 'гектары (га)',
    km2: 'квадратные километры (км²)',
    m2: 'квадратные метры (м²)',
    acre: 'акры',
    km: 'километры (км)',
    m: 'метры (м)',
    mile: 'мили (ми)',
  },
  accuracy: 'Точность точки, метры',
  accuracyAuto: 'По тому, как поставлена каждая точка',
  accuracyAbout: (pixel, assumed) =>
    `По ней вычисляется ±. Точка, поставленная рукой: один пиксель, при этом масштабе ${metres(pixel)} на местности. Введённые координаты: половина последнего знака. Контур с карты: принято ${metres(assumed)}, потому что неизвестно, насколько карта неточна.`,
  coordinates: 'Ввести или вставить координаты',
  coordinatesField: 'По одной точке в строке',
  coordinatesHint: '40.2128, 69.5551 или 40°12′46″N 69°33′18″E',
  coordinatesAs: 'Измерить как',
  coordinatesAdd: 'Добавить',
  order: 'Порядок чисел',
  orders: {
    auto: 'определить по месту',
    'lat-lon': 'сначала широта',
    'lon-lat': 'сначала долгота',
  },
  coordinateFault: (fault) =>
    fault.code === 'order-unknown'
      ? `Строка ${fault.line} («${fault.text}») при любом порядке лежит вне долины: укажите, какое число первое.`
      : `Строка ${fault.line} («${fault.text}») — не координаты.`,
  tooFew: (kind) =>
    kind === 'area'
      ? 'Для площади нужны три точки или больше.'
      : 'Для расстояния нужны две точки или больше.',
  offers: 'Измерить контур с карты',
  offersField: 'Контур',
  offerGroups: {
    parcels: 'Участки перечня',
    changes: 'Изменения на карте, сначала крупнейшие',
    countries: 'Страны',
  },
  offerAdd: 'Измерить этот контур',
  featureName,
  list: 'Измерения',
  none: 'Пока ничего не измерено.',
  name: nameOf,
  nameField: 'Название',
  amount,
  plusMinus: (value) => `± ${amount(value)}`,
  independent: (accuracy) => `если каждая точка сама по себе смещена на ${metres(accuracy)}`,
  systematic: (accuracy) => `если всё смещено в одну сторону на ${metres(accuracy)}`,
  place,
  pending: 'Измеряется …',
  problem: (code) => problemWords[code] ?? `Площадь указать нельзя (${code}).`,
  outline: 'Контур',
  length: 'Длина',
  area: 'Площадь',
  turf: 'По Turf, на сфере',
  engine: 'Чем рассчитано',
  accuracyFact: 'Точность',
  accuracyOf: (value) => `${metres(value)} на точку`,
  points: 'Точки',
  details: 'Подробно',
  colour: (name) => `Другой цвет: ${name}`,
  show: (name) => `Показать: ${name}`,
  hide: (name) => `Скрыть: ${name}`,
  edit: (name) => `Править: ${name}`,
  remove: (name) => `Удалить: ${name}`,
  zoom: (name) => `Перейти: ${name}`,
  copyOne: (name) => `Копировать как текст: ${name}`,
  short: {
    show: 'Показать',
    hide: 'Скрыть',
    edit: 'Править',
    remove: 'Удалить',
    zoom: 'Перейти',
    copy: 'Копировать',
  },
  copied: 'Скопировано',
  deleted: (name) => `${name}: удалено.`,
  undelete: 'Вернуть',
  ...keptWords,
  direction: 'Засчитать',
  directionOf: (name) => `Кому засчитать: ${name}`,
  directions: { none: 'никому', KGZ: 'Кыргызстану', TJK: 'Таджикистану' },
  byHand: 'Ваш обмен',
  byHandNote:
    'Суммы площадей, которые вы засчитали сторонам; рядом два предела, которые не влияют на вывод: точки смещены каждая сама по себе и контуры сдвинуты целиком. «Равны» или «не равны» говорится только там, где этого не может изменить погрешность разности.',
  toTjk: 'Таджикистану',
  toKgz: 'Кыргызстану',
  difference: 'Разница',
  count: (count) => `${count} ${plural(count, { one: 'площадь', few: 'площади', many: 'площадей' })}`,
  tolerance: (value) => `Допуск ${percent(value)}`,
  copyAll: 'Копировать всё как текст',
  exportGeoJson: 'Сохранить GeoJSON',
  linkTooLong: (length) =>
    `Ссылка была бы длиной ${number(length)} зн.; длиннее 8\u00a0000 многие программы её обрезают. Измерения остаются в этом браузере, но в ссылку не входят: сохраните GeoJSON либо удалите или упростите часть из них.`,
  rowText,
  footer: (date, link) => `Данные карты: OpenStreetMap, карта от ${day(date)}\n${link}`,
  bar: 'Рисование',
  hints: {
    distance: 'Щелчок или касание ставит точку; двойной щелчок или Enter завершает.',
    area: 'Щёлкайте или касайтесь по контуру; двойной щелчок или Enter завершает.',
    point: 'Щёлкните место или коснитесь его.',
    edit: 'Перетаскивайте точки; маленькие кружки перетащите или коснитесь их, чтобы добавить.',
  },
  crosses: 'Контур пересекает сам себя: площади нет.',
  undo: 'Отменить',
  redo: 'Вернуть',
  removePoint: 'Удалить точку',
  addHere: 'Поставить здесь',
  moveHere: 'Перенести сюда',
  previous: 'Предыдущая точка',
  next: 'Следующая точка',
  finish: 'Завершить',
  cancel: 'Отмена',
  pointOf: (point, of) =>
    point === null
      ? `${of} ${plural(of, { one: 'точка', few: 'точки', many: 'точек' })}`
      : `точка ${point} из ${of}`,
  finished: (name, figure) => `Измерено. ${name}: ${figure}`,
  news: newsWords,
};
