import { cardWords } from '../atlas/card.uz.ts';
import { countries } from '../atlas/countries.uz.ts';
import { layerWords } from '../atlas/layers.uz.ts';
import { waterWords } from '../atlas/water.uz.ts';
import { swipeWords } from '../compare/swipe.uz.ts';
import { balanceWords, mappedWords, unitWords, verdictWords } from '../exchange/balance.uz.ts';
import { claimWords } from '../exchange/claims.uz.ts';
import { methodWords } from '../exchange/method.uz.ts';
import { datesOf } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import { uzbek } from '../language/style.uz.ts';
import type { Words } from './words.en.ts';

const { layers: layerNames } = layerWords;
const heights = { low: 'past', middle: 'oʻrta', high: 'baland' };

export const words: Words = {
  title: 'Xoʻjand shartnomasi xaritasi',
  subtitle: 'Bishkek, 13-mart, va Xoʻjand, 31-mart, 2025',
  map: {
    name: 'Fargʻona vodiysi chegaralari xaritasi. Strelkalar uni suradi, plyus va minus yaqinlashtiradi va uzoqlashtiradi.',
    reached: (title, kind, place, of) =>
      title === kind
        ? `${kind}, ${of} obyektdan ${place}-obyekt`
        : `${title}: ${kind}, ${of} obyektdan ${place}-obyekt`,
    inView: (counts) => {
      const layers = Object.keys(counts) as (keyof typeof layerNames)[];
      const parts = layers.map((layer) => `${layerNames[layer]}: ${counts[layer]}`);
      return `${parts.length > 0 ? `Koʻrinib turibdi: ${parts.join('; ')}.` : 'Koʻrinishda obyekt yoʻq.'} N va P ular boʻylab yuradi, Enter ochadi. Hammasi “Qatlamlar” varagʻidagi atributlar jadvallarida keltirilgan.`;
    },
    meridian: (degrees, digits) => `${formatNumber(degrees, digits, uzbek)}° sh. u.`,
    parallel: (degrees, digits) => `${formatNumber(degrees, digits, uzbek)}° sh. k.`,
  },
  sidebarName: 'Balans va qatlamlar',
  tabs: {
    balance: 'Balans',
    layers: 'Qatlamlar',
    compare: 'Qiyos',
    measure: 'Oʻlchov',
    data: 'Faylim',
    story: 'Tarix',
  },
  language: 'Til',
  languageFailed: 'Bu tildagi matnlarni yuklab boʻlmadi. Aloqani tekshirib, qayta urinib koʻring.',
  theme: { label: 'Mavzu', system: 'Avto', light: 'Yorugʻ', dark: 'Qorongʻi' },
  skip: 'Balansga oʻtish',
  search: 'Joy, uchastka qidirish',
  use: 'Foydalanish',
  menu: 'Menyu',
  help: 'Klaviatura tugmalari',
  tables: 'Atributlar jadvallari',
  home: 'Butun chiziqni koʻrsatish',
  zoomIn: 'Yaqinlashtirish',
  whereAmI: 'Men qayerdaman?',
  zoomOut: 'Uzoqlashtirish',
  sheet: (height) => `Panel balandligi: ${heights[height]}. Strelkalar uni oʻzgartiradi.`,
  close: 'Yopish',
  withoutScript:
    'Bu sahifaning xaritasi uchun JavaScript kerak; javob, jadval va manbalar usiz ham koʻrsatiladi.',
  mapWaits: 'Xarita yuklanmoqda … Bu uzoq davom etsa, sahifani qayta yuklang.',
  loading: 'Xarita maʼlumotlari yuklanmoqda …',
  notLoaded: 'Sahifaning bu qismini yuklab boʻlmadi.',
  retry: 'Qayta urinish',
  dismiss: 'Yopish',
  countries,
  countriesOnMap: countries,
  about: 'Xarita haqida',
  fullPage: 'Toʻliq xaritani ochish',
  ...layerWords,
  ...unitWords,
  date: datesOf(uzbek),
  card: cardWords,
  water: waterWords,
  balance: balanceWords,
  mapped: mappedWords,
  claims: claimWords,
  swipe: swipeWords,
  method: methodWords,
  verdicts: verdictWords,
  engines: { ellipsoidal: 'WGS84 ellipsoidi', turf: 'sfera' },
  problem: (problem) =>
    problem.kind === 'network'
      ? `${problem.file}: yuklab boʻlmadi. Aloqani tekshirib, qayta urinib koʻring.`
      : `${problem.file}, ${problem.where}: ${problem.reason}. Qolgani koʻrsatilgan.`,
  problems: (files) =>
    `Maʼlumot fayllaridan foydalanib boʻlmadi: ${files.join(', ')}. Ularga tayangan raqamlar yoʻq yoki juda kichik.`,
};
