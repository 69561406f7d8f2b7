import { cardWords } from '../atlas/card.ru.ts';
import { countries } from '../atlas/countries.ru.ts';
import { layerWords } from '../atlas/layers.ru.ts';
import { waterWords } from '../atlas/water.ru.ts';
import { swipeWords } from '../compare/swipe.ru.ts';
import { balanceWords, mappedWords, unitWords, verdictWords } from '../exchange/balance.ru.ts';
import { claimWords } from '../exchange/claims.ru.ts';
import { methodWords } from '../exchange/method.ru.ts';
import { datesOf } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import { pluralsOf } from '../language/plurals.ts';
import { russian } from '../language/style.ru.ts';
import type { Words } from './words.en.ts';

const plural = pluralsOf(russian);
const layerNames = layerWords.layers;
const heights = { low: 'малая', middle: 'средняя', high: 'большая' };

/** The Russian words of the first view. */
export const words: Words = {
  title: 'Карта Худжандского договора',
  subtitle: 'Бишкек, 13 марта, и Худжанд, 31 марта 2025 г.',
  map: {
    name: 'Карта границ Ферганской долины. Стрелки двигают её, плюс и минус меняют масштаб.',
    reached: (title, kind, place, of) =>
      title === kind ? `${kind}, ${place} из ${of}` : `${title}: ${kind}, ${place} из ${of}`,
    inView: (counts) => {
      const layers = Object.keys(counts) as (keyof typeof layerNames)[];
      const parts = layers.map((layer) => `${layerNames[layer]}: ${counts[layer]}`);
      return `${parts.length > 0 ? `На экране: ${parts.join('; ')}.` : 'Объектов на экране нет.'} N и P переходят от одного к другому, Enter открывает. Все они есть в таблицах атрибутов на вкладке «Слои».`;
    },
    meridian: (degrees, digits) => `${formatNumber(degrees, digits, russian)}° в. д.`,
    parallel: (degrees, digits) => `${formatNumber(degrees, digits, russian)}° с. ш.`,
  },
  sidebarName: 'Баланс и слои',
  tabs: {
    balance: 'Баланс',
    layers: 'Слои',
    compare: 'Сравнить',
    measure: 'Замер',
    data: 'Файлы',
    story: 'История',
  },
  language: 'Язык',
  languageFailed: 'Не удалось загрузить этот язык. Проверьте соединение и попробуйте ещё раз.',
  theme: { label: 'Тема', system: 'Авто', light: 'Светлая', dark: 'Тёмная' },
  skip: 'К балансу',
  search: 'Поиск на карте',
  use: 'Использовать',
  menu: 'Меню',
  help: 'Клавиши',
  tables: 'Таблицы атрибутов',
  home: 'Показать всю линию',
  zoomIn: 'Приблизить',
  whereAmI: 'Где я?',
  zoomOut: 'Отдалить',
  sheet: (height) => `Высота панели: ${heights[height]}. Её меняют стрелки.`,
  close: 'Закрыть',
  withoutScript: 'Для карты этой странице нужен JavaScript; ответ, таблица и источники показаны и без него.',
  mapWaits: 'Карта загружается … Если это надолго, перезагрузите страницу.',
  loading: 'Загружаются данные карты …',
  notLoaded: 'Эту часть страницы не удалось загрузить.',
  retry: 'Повторить',
  dismiss: 'Скрыть',
  countries,
  countriesOnMap: countries,
  ...layerWords,
  fact: { source: 'Источник', date: 'Дата', licence: 'Лицензия', sure: 'Насколько точно' },
  opacityShort: 'Непрозрачность',
  opacity: (layer) => `Непрозрачность слоя «${layer}»`,
  zoomTo: (layer) => `Показать на карте: ${layer}`,
  zoomToShort: 'Показать',
  layerCount: (count) => `${count} ${plural(count, { one: 'объект', few: 'объекта', many: 'объектов' })}`,
  details: 'Об этом слое',
  baseMap: 'Подложка',
  bases: {
    plain: 'Простая (вместе со страницей)',
    osm: 'OpenStreetMap (из сети)',
    relief: 'Рельеф (из сети)',
    satellite: 'Спутниковый снимок (из сети)',
  },
  baseNote: 'Подложки из сети загружаются с чужих серверов, и границы на них проведены по-своему.',
  baseFailed: (base) => `${base} не отвечает. Вместо неё показана простая карта.`,
  baseSlow: (base) => `${base}: ответа пока нет. До тех пор показана простая карта.`,
  showPlain: 'Оставить простую карту',
  baseCredit: {
    osm: '© участники OpenStreetMap',
    relief: '© OpenTopoMap (CC BY-SA), SRTM',
    satellite: 'Sentinel-2 cloudless 2016, EOX (изменённые данные Copernicus), CC BY 4.0',
  },
  about: 'О карте',
  fullPage: 'Открыть всю карту',
  credit: '© OpenStreetMap',
  dataOf: (date) => `от ${date}`,
  ...unitWords,
  date: datesOf(russian),
  card: cardWords,
  water: waterWords,
  balance: balanceWords,
  mapped: mappedWords,
  claims: claimWords,
  swipe: swipeWords,
  method: methodWords,
  verdicts: verdictWords,
  engines: { ellipsoidal: 'эллипсоид WGS84', turf: 'сфера' },
  problem: (problem) =>
    problem.kind === 'network'
      ? `${problem.file}: не удалось загрузить. Проверьте соединение и попробуйте ещё раз.`
      : `${problem.file}, ${problem.where}: ${problem.reason}. Остальное показано.`,
  problems: (files) =>
    `Файлы данных не удалось использовать: ${files.join(', ')}. Числа, которые на них основаны, отсутствуют или занижены.`,
};
