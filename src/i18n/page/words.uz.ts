import { uzCard } from '../atlas/card.uz.ts';
import { countries } from '../atlas/countries.uz.ts';
import { uzLayers } from '../atlas/layers.uz.ts';
import { uzWater } from '../atlas/water.uz.ts';
import { uzSwipe } from '../compare/swipe.uz.ts';
import { uzBalance, uzMapped, uzUnits, uzVerdicts } from '../exchange/balance.uz.ts';
import { uzClaims } from '../exchange/claims.uz.ts';
import { uzMethod } from '../exchange/method.uz.ts';
import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import type { Words } from './words.en.ts';

const { layers: layerNames } = uzLayers;
const heights = { low: 'past', middle: 'oʻrta', high: 'baland' };

export const uz: Words = {
  title: 'Xoʻjand shartnomasi xaritasi',
  subtitle: 'Fargʻona vodiysi chegaralari, 2025',
  map: {
    name: 'Fargʻona vodiysi chegaralari xaritasi. Strelkalar uni suradi, plyus va minus yaqinlashtiradi va uzoqlashtiradi.',
    reached: (title, kind, place, of) =>
      title === kind
        ? `${kind}, ${of} obyektdan ${place}-obyekt`
        : `${title}: ${kind}, ${of} obyektdan ${place}-obyekt`,
    inView: (counts) => {
      const layers = Object.keys(counts) as (keyof typeof layerNames)[];
      const parts = layers.map((layer) => `${layerNames[layer]}: ${counts[layer]}`);
      return `${parts.length > 0 ? `Koʻrinib turibdi: ${parts.join('; ')}.` : 'Koʻrinishda obyekt yoʻq.'} N va P ular boʻylab yuradi, Enter ochadi. Hammasi “Qatlamlar” boʻlimida jadvallarda keltirilgan.`;
    },
    east: 'E',
    north: 'N',
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
  search: 'Joy, uchastka izlash',
  share: 'Havola nusxasi',
  shared: 'Havola nusxalandi',
  menu: 'Menyu',
  help: 'Klaviatura tugmalari',
  paper: 'Chop etish va rasm',
  tables: 'Obyektlar jadvalda',
  home: 'Butun chiziqni koʻrsatish',
  zoomIn: 'Yaqinlashtirish',
  zoomOut: 'Uzoqlashtirish',
  sheet: (height) => `Panel balandligi: ${heights[height]}. Strelkalar uni oʻzgartiradi.`,
  close: 'Yopish',
  loading: 'Xarita maʼlumotlari yuklanmoqda …',
  notLoaded: 'Sahifaning bu qismini yuklab boʻlmadi.',
  retry: 'Qayta urinish',
  dismiss: 'Yopish',
  countries,
  countriesOnMap: countries,
  to: (country) => `${country}ga`,
  about: 'Haqida',
  fullPage: 'Toʻliq xaritani ochish',
  ...uzLayers,
  ...uzUnits,
  date: datesOf(uzbek),
  card: uzCard,
  water: uzWater,
  balance: uzBalance,
  mapped: uzMapped,
  claims: uzClaims,
  swipe: uzSwipe,
  method: uzMethod,
  verdicts: uzVerdicts,
  engines: { ellipsoidal: 'WGS84 ellipsoidi', turf: 'sfera' },
  problem: (problem) =>
    problem.kind === 'network'
      ? `${problem.file}: yuklab boʻlmadi. Aloqani tekshirib, qayta urinib koʻring.`
      : `${problem.file}, ${problem.where}: ${problem.reason}. Qolgani koʻrsatilgan.`,
  problems: (files) =>
    `Maʼlumot fayllaridan foydalanib boʻlmadi: ${files.join(', ')}. Ularga tayangan raqamlar yoʻq yoki juda kichik.`,
};
