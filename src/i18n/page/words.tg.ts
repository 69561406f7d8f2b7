import { cardWords } from '../atlas/card.tg.ts';
import { countries } from '../atlas/countries.tg.ts';
import { symbols } from '../atlas/symbols.tg.ts';
import { waterWords } from '../atlas/water.tg.ts';
import { swipeWords } from '../compare/swipe.tg.ts';
import { balanceWords, mappedWords, unitWords, verdictWords } from '../exchange/balance.tg.ts';
import { claimWords } from '../exchange/claims.tg.ts';
import { methodWords } from '../exchange/method.tg.ts';
import { datesOf } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import { tajik } from '../language/style.tg.ts';
import type { Words } from './words.en.ts';

const layerNames: Words['layers'] = {
  borders: 'Сарҳадҳо',
  parcels: 'Қитъаҳои мубодилашуда',
  memorial: 'Стелаи се сарҳад',
  crossings: 'Гузаргоҳҳои сарҳадӣ',
  changes: 'Тағйироти харита',
  places: 'Маҳалҳо',
  water: 'Об ва роҳҳо',
};

const sheetHeights = { low: 'паст', middle: 'миёна', high: 'баланд' };

/** The words of the first view, in Tajik. */
export const words: Words = {
  title: 'Харитаи шартномаи Хуҷанд',
  subtitle: 'Бишкек, 13 март, ва Хуҷанд, 31 марти соли 2025',
  /** What the map itself shows or speaks. */
  map: {
    name: 'Харитаи сарҳадҳои водии Фарғона. Тугмаҳои самт онро ҳаракат медиҳанд, плюс ва минус миқёсро иваз мекунанд.',
    reached: (title, kind, place, of) =>
      title === kind ? `${kind}, ${place} аз ${of}` : `${title}: ${kind}, ${place} аз ${of}`,
    inView: (counts) => {
      const layers = Object.keys(counts) as (keyof typeof layerNames)[];
      const parts = layers.map((layer) => `${layerNames[layer]}: ${counts[layer]}`);
      return `${parts.length > 0 ? `Дар намоиш: ${parts.join('; ')}.` : 'Дар намоиш ягон объект нест.'} Бо N ва P аз онҳо гузаштан мумкин, Enter якеро мекушояд. Ҳама дар ҷадвалҳои атрибутҳо, варақаи «Қабатҳо», ҳаст.`;
    },
    meridian: (degrees, digits) => `${formatNumber(degrees, digits, tajik)}° т. ш.`,
    parallel: (degrees, digits) => `${formatNumber(degrees, digits, tajik)}° а. ш.`,
  },
  sidebarName: 'Тавозун ва қабатҳо',
  tabs: {
    balance: 'Тавозун',
    layers: 'Қабатҳо',
    compare: 'Қиёс',
    measure: 'Андоза',
    data: 'Файлҳоям',
    story: 'Таърих',
  },
  language: 'Забон',
  languageFailed: 'Матнҳои ин забон гирифта нашуданд. Пайвастро тафтиш карда, аз нав кӯшиш кунед.',
  theme: { label: 'Намуд', system: 'Худкор', light: 'Равшан', dark: 'Торик' },
  skip: 'Гузаштан ба тавозун',
  search: 'Ҷустуҷӯи маҳал ва қитъа',
  use: 'Истифода',
  menu: 'Меню',
  help: 'Тугмаҳои клавиатура',
  about: 'Дар бораи харита',
  fullPage: 'Кушодани харитаи пурра',
  tables: 'Ҷадвалҳои атрибутҳо',
  home: 'Нишон додани тамоми хат',
  zoomIn: 'Калон кардан',
  whereAmI: 'Ман дар куҷоям?',
  zoomOut: 'Хурд кардан',
  sheet: (height) => `Баландии панел: ${sheetHeights[height]}. Онро бо тугмаҳои самт тағйир додан мумкин.`,
  close: 'Пӯшидан',
  withoutScript:
    'Барои харитаи ин саҳифа JavaScript лозим аст; ҷавоб, ҷадвал ва манбаъҳо бе он ҳам нишон дода мешаванд.',
  mapWaits: 'Харита бор мешавад … Агар ин дер давом кунад, саҳифаро аз нав бор кунед.',
  loading: 'Маълумоти харита бор мешавад …',
  notLoaded: 'Ин қисми саҳифа гирифта нашуд.',
  retry: 'Кӯшиши дубора',
  dismiss: 'Пинҳон кардан',
  countries,
  countriesOnMap: countries,
  layers: layerNames,
  layerAbout: {
    borders: 'Хат, чунон ки саҳмгузорони OpenStreetMap кашидаанд. Координатаҳои расмӣ нашр нашудаанд.',
    parcels:
      'Ҳамаи қитъаҳои рӯйхате, ки дар порлумони Қирғизистон хонда шуд ва дар ин ҷо аз хабарҳои матбуот гирд омадааст. Мураббаъҳои канда-канда шартианд: масоҳат мувофиқи хабар аст, ҷой тахминист.',
    memorial:
      'Нуқтаи пайваст — ҷое, ки се хат дар харита ба ҳам мепайванданд — пеш аз шартномаҳо ва баъд аз онҳо, ва Стелаи Дӯстӣ.',
    crossings: 'Гузаргоҳҳо, ки дар нуқтаи наздиктарини хати харита гузошта шудаанд.',
    changes:
      'Замине, ки дар тасвири навтарин назар ба тасвири январи соли 2025 дар тарафи дигар аст. Ин замини мубодилашуда нест.',
    places: 'Шаҳрҳо, деҳаҳо ва эксклавҳо, барои самтёбӣ.',
    water:
      'Иншооти обӣ ва роҳҳои созишномаҳои марти соли 2025, дарёи Исфара ва каналҳои он. Хатҳои онҳо нашр нашудаанд, бинобар ин ҳар кадом бо аломат нишон дода шудааст.',
  },
  layerSure: {
    borders:
      'Харитаи ихтиёриён; аз хати расмӣ аз чанд метр то садҳо метр фарқ мекунад; варақачаи ҳар порча мегӯяд, ки чӣ қадар.',
    parcels:
      'Масоҳатҳо: тибқи маълумоти ҷониби Қирғизистон. Ҷойҳо: аз камтар аз 1 км то 25 км, дар ҳар варақача.',
    memorial: 'Нуқтаи пайваст дар харита; координатаҳои шартнома нашр нашудаанд.',
    crossings: 'Мавқеъҳо бо дақиқии тақрибан 1–8 км тахмин шудаанд, дар ҳар варақача.',
    changes: 'Чунон ки дар харита кашида шудааст, ки худаш ғайрирасмист; ± дар ҳар варақача.',
    places: 'Шаҳрҳо бо дақиқии тақрибан 1 км; хатои тахминҳо дар варақача навишта шудааст.',
    water:
      'Мавқеъҳо бо дақиқии тақрибан 2–9 км тахмин шудаанд, дар ҳар варақача; ҷойи чор канал ба қадри кофӣ маълум нест.',
  },
  layerLicence: {
    borders: 'ODbL 1.0',
    parcels: 'ODbL 1.0',
    memorial: 'ODbL 1.0',
    crossings: 'ODbL 1.0',
    changes: 'ODbL 1.0',
    places: 'CC BY 4.0 ва ODbL 1.0',
    water: 'ODbL 1.0',
  },
  layerSource: {
    borders:
      'OpenStreetMap тавассути полигонҳои минтақаҳои вақт (нашрҳои geo-tz), ки аз рӯи сарҳади давлатӣ мераванд',
    parcels: 'Хабарҳои матбуот аз 27 феврали соли 2025, барои ҳар қитъа',
    memorial: 'OpenStreetMap; хабарҳои матбуот',
    crossings: 'Хабарҳои матбуот; тахминҳои худи лоиҳа дар бораи ҷой',
    changes: 'Аз ду тасвири OpenStreetMap ҳисоб шудааст',
    places: 'GeoNames; тахминҳои худи лоиҳа',
    water: 'Хабарҳои матбуот ва санадҳои ҳуқуқии Тоҷикистон; тахминҳои худи лоиҳа дар бораи ҷой',
  },
  fact: { source: 'Манбаъ', date: 'Сана', licence: 'Иҷозатнома', sure: 'Дақиқӣ' },
  opacityShort: 'Ношаффофӣ',
  opacity: (layer) => `Ношаффофӣ: ${layer}`,
  zoomTo: (layer) => `Наздик кардан: ${layer}`,
  zoomToShort: 'Наздик кардан',
  layerCount: (count) => `${count} объект`,
  details: 'Дар бораи ин қабат',
  baseMap: 'Харитаи асосӣ',
  bases: {
    plain: 'Оддӣ (дар дохили саҳифа)',
    osm: 'OpenStreetMap (онлайн)',
    relief: 'Релеф (онлайн)',
    satellite: 'Акси моҳворавӣ (онлайн)',
  },
  baseNote: 'Суратҳои онлайн аз серверҳои худ гирифта мешаванд ва сарҳадҳои худро нишон медиҳанд.',
  baseFailed: (base) => `${base}: ҷавоб намедиҳад. Ба ҷойи он харитаи оддӣ нишон дода мешавад.`,
  baseSlow: (base) => `${base}: ҳанӯз ҷавоб надодааст. То он вақт харитаи оддӣ нишон дода мешавад.`,
  showPlain: 'Танҳо харитаи оддӣ',
  baseCredit: {
    osm: '© саҳмгузорони OpenStreetMap',
    relief: '© OpenTopoMap (CC BY-SA), SRTM',
    satellite: 'Sentinel-2 cloudless 2016 аз EOX (маълумоти тағйирдодашудаи Copernicus), CC BY 4.0',
  },
  credit: '© саҳмгузорони OpenStreetMap',
  dataOf: (date) => `маълумоти ${date}`,
  legend: 'Аломатҳо',
  legendAll: (count) => `Ҳамаро нишон додан: ${count}`,
  legendLess: 'Кӯтоҳ кардан',
  legendAreas: {
    change: 'Тағйироти харита',
    parcel: 'Қитъа, контур',
    'parcel-schematic': 'Қитъа, шартӣ',
    own: 'Қитъаҳои шумо',
  },
  symbols,
  ...unitWords,
  date: datesOf(tajik),
  card: cardWords,
  water: waterWords,
  balance: balanceWords,
  mapped: mappedWords,
  claims: claimWords,
  swipe: swipeWords,
  method: methodWords,
  verdicts: verdictWords,
  engines: { ellipsoidal: 'эллипсоиди WGS84', turf: 'кура' },
  problems: (files) =>
    `Файлҳои маълумот истифода нашуданд: ${files.join(', ')}. Рақамҳое, ки ба онҳо такя мекунанд, нестанд ё аз ҳад хурданд.`,
  problem: (problem) =>
    problem.kind === 'network'
      ? `${problem.file}: гирифта нашуд. Пайвастро тафтиш карда, аз нав кӯшиш кунед.`
      : `${problem.file}, ${problem.where}: ${problem.reason}. Боқимонда нишон дода мешавад.`,
};
