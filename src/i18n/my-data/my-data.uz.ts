import { countries, countryName as party } from '../atlas/countries.uz.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import { accuracyWords } from './accuracy.uz.ts';
import { attemptWords } from './attempts.uz.ts';
import { findingWords } from './findings.uz.ts';
import { listWords } from './lists.uz.ts';
import type { DataWords } from './my-data.en.ts';
import { fileProblemWords } from './problems.uz.ts';
import { readingWords } from './reading.uz.ts';
import { topologyWords } from './topology.uz.ts';

const { ownHectares: ha, whole, ownDifference, significant } = unitsOf(uzbek);

/** The party that land passes to; a name from the file takes no ending. */
const toParty = (id: string) => (Object.hasOwn(countries, id) ? `${party(id)}ga` : `${id} tomoniga`);

type Verdict = Parameters<DataWords['verdict']>[0];

const sentences: Record<Verdict, string> = {
  equal:
    'Teng: bu fayldagi har bir almashuvda ikkala tomonga, siz qoʻygan farq doirasida, bir xil maydon oʻtadi.',
  'equal-within-precision': 'Koʻrsatilgan aniqlik doirasida teng.',
  'not-equal': 'Teng emas: kamida bitta almashuvda ikki tomonga har xil maydon oʻtadi.',
  'not-land-for-land': 'Yer evaziga yer berilmagan.',
  'cannot-tell': 'Fayl javob berishga imkon bermaydi.',
};

export const dataWords: DataWords = {
  heading: 'Oʻz uchastkalaringizni tekshiring',
  about:
    'Uchastkalar yozilgan faylni oching. Ustunlarida har biri kimdan kimga oʻtishi aytilgan boʻlsa, almashuv parlamentda oʻqilgan roʻyxat kabi tekshiriladi.',
  private: 'Hech narsa qurilmangizdan chiqmaydi: fayl faqat shu brauzerda oʻqiladi, oʻlchanadi va saqlanadi.',
  open: 'Fayl ochish',
  openHint: (formats) =>
    `yoki uni sahifaning istalgan joyiga tashlang. ${formats}; Shapefile — zip ichida yoki barcha fayllari birga.`,
  dropHere: 'Ochish uchun faylni shu yerga tashlang. U shu qurilmada qoladi.',
  paste: 'Matn sifatida qoʻyish',
  pasteLabel: 'Matn koʻrinishidagi GeoJSON, KML yoki jadval',
  pasteOpen: 'Matnni tekshirish',
  pastedName: 'Qoʻyilgan matn',
  files: 'Fayllaringiz',
  show: (name) => `${name} natijalarini koʻrsatish`,
  remove: 'Olib tashlash',
  removeNamed: (name) => `Olib tashlash: ${name}`,
  removeAll: 'Hamma fayllarni olib tashlash',
  cancel: 'Voz kechish',
  tryAgain: 'Qayta urinish',
  waiting: 'Oldingi fayl tugashi kutilmoqda.',
  resting: 'Avvalgi tashrifdan qolgan. U katta, shuning uchun faqat siz soʻraganda oʻqiladi.',
  readNow: 'Hozir oʻqish',
  reading: (features) =>
    features === 0 ? 'Oʻqilmoqda …' : `Oʻqilmoqda: hozircha ${whole(features)} ta obyekt`,
  remaining: (seconds) => `taxminan ${whole(Math.max(1, Math.round(seconds)))} soniya qoldi`,
  measuring: 'Ustma-ust tushganlar va tomonlar qidirilmoqda …',
  size: (bytes) =>
    bytes < 1e6 ? `${significant(Math.max(0.1, bytes / 1e3), 2)} kB` : `${significant(bytes / 1e6, 3)} MB`,
  keeping: {
    unknown: '',
    kept: 'shu brauzerda saqlangan',
    'without-note':
      'Shu brauzerda saqlangan, lekin fayl uchun oxirgi tanlovingizni eslab qolib boʻlmadi: sahifa qayta yuklangach avvalgidek boʻladi.',
    full: 'Saqlanmadi: bu brauzerga ajratilgan joy tugagan. Hozir ishlatish mumkin, lekin sahifa qayta yuklangach yoʻqoladi. Avval saqlanganlar butun.',
    forbidden: 'Saqlanmadi: bu brauzer saqlashga ruxsat bermaydi. Sahifa qayta yuklangach yoʻqoladi.',
  },
  fileProblem: fileProblemWords,
  facts: (features, measured) => `${whole(features)} ta obyekt, ${whole(measured)} tasi oʻlchangan`,
  converted: (system) => `${system} tizimidan WGS84 tizimiga oʻgirilgan.`,
  undrawn:
    'Brauzer bu faylning bir qismini chiza olmaydi: xaritadagi boʻsh joylar hech narsani bildirmaydi. Raqamlarga taʼsiri yoʻq.',
  engine: {
    geodesic: 'Maydonlar GeographicLib bilan WGS84 ellipsoidida; yonida Turf (sfera).',
    authalic:
      'Uchastkalar koʻp: maydonlar WGS84 ellipsoidida teng maydonli proyeksiya formulasi bilan, GeographicLibdan farqi milliondan birdan oshmaydi; yonida Turf (sfera).',
  },
  swapped: 'Kenglik va uzunlik oʻrin almashganga oʻxshaydi: hozirgi holida fayl boshqa joyga tushadi.',
  mend: 'Teskari tartibda oʻqish',
  mended: 'Kenglik va uzunlik oʻrni almashtirib oʻqilgan.',
  unmend: 'Boricha oʻqish',
  region: 'Faylingizning almashuv balansi',
  verdict: (verdict) => sentences[verdict],
  noDirection:
    'Uchastkalar kimdan kimga oʻtishini hech bir ustun aytmaydi. Ustunlarni koʻrsating, almashuv tekshiriladi.',
  noMeasured: 'Bu faylda maydonini oʻlchab boʻladigan obyekt yoʻq.',
  exchange: (id) => (id === '' ? 'Almashuv' : id),
  table: 'Faylingizdagi almashuvlar: har bir tomonga necha gektar va ular teng yoki teng emasligi',
  to: toParty,
  party,
  toOthers: 'Yer bitta tomonga yoki ikkitadan koʻp tomonga oʻtadi: solishtiradigan narsa yoʻq.',
  hectares: ha,
  range: (low, high) => (low === high ? ha(low) : `${ha(Math.max(0, low))} va ${ha(high)} oraligʻida`),
  turf: (value) => `Turf: ${ha(value)}`,
  parcels: (count) => `${whole(count)} ta uchastka`,
  difference: (value, error, second, first) =>
    `${party(second)} minus ${party(first)}: ${ownDifference(value, error)}`,
  enginesDiffer: (verdict) => `Xulosa Turf boʻyicha; ellipsoidda u shunday boʻlar edi: ${verdict}.`,
  moreExchanges: (count) => `Yana ${whole(count)} ta almashuvni koʻrsatish`,
  unlisted: (count) =>
    `Yana ${whole(count)} ta almashuv keltirilmagan: tanlangan ustunda qiymatlar almashuv uchun juda koʻp.`,
  undirected: (count) =>
    `${whole(count)} ta oʻlchangan obyektda kimdan kimga oʻtishi aytilmagan, yigʻindilarga kirmaydi.`,
  undirectedTo: (count) =>
    `${whole(count)} ta oʻlchangan obyektda qaysi mamlakatga oʻtishi aytilmagan, yigʻindilarga kirmaydi.`,
  accuracy: 'Uchlar aniqligi',
  accuracyUnit: 'm',
  accuracyNote:
    'Uch qancha xato boʻlishi mumkinligi, bitta standart ogʻish. Moʻylovlar qoʻshni uchlar eng yomon masofada bir xil xato boʻlsa, yigʻindi 100 holatdan 95 tasida qanchagacha xato boʻlishini koʻrsatadi. Ayirmaning shunday xatosi javobni oʻzgartirishi mumkin boʻlsa, xulosa “aniqlab boʻlmaydi” boʻladi. 0 boʻlsa, faylga toʻla ishoniladi.',
  mapping: 'Ustunlar',
  mappingNow: {
    from: (field) => `kimdan: ${field}`,
    to: (field) => `kimga: ${field}`,
    exchange: (field) => `almashuv: ${field}`,
  },
  mappingChange: 'Ustunlarni tanlash …',
  mappingHeading: 'Ustunlar mosligi',
  mappingAbout:
    'Nomlari va qiymatlariga qarab taxmin qilingan. Notoʻgʻri boʻlsa, tuzating; faylda hech narsa oʻzgarmaydi. Bitta ustun ikkalasini ham aytishi mumkin: “KGZ -> TJK”.',
  role: { from: 'Kimdan', to: 'Kimga', exchange: 'Qaysi almashuv' },
  noField: 'ustun yoʻq',
  fieldColumns: { name: 'Ustun', filled: 'Toʻldirilgan', values: 'Qiymatlar' },
  moreValues: '…',
  apply: 'Qoʻllash',
  ...attemptWords,
  ...findingWords,
  ...readingWords,
  ...accuracyWords,
  ...topologyWords,
  lists: listWords,
  lookUp: 'Obyekt raqami',
  lookUpGo: 'Koʻrsatish',
  chosen: (feature) => `${whole(feature)}-obyekt`,
  chosenState: {
    measured: 'oʻlchangan',
    faulty: 'nuqsonli: yigʻindiga kirmaydi',
    'no-area': 'maydoni yoʻq',
    unreadable: 'oʻqib boʻlmadi',
  },
  areaEllipsoidal: 'Maydon (WGS84)',
  areaTurf: 'Maydon (Turf)',
  state: 'Holati',
  save: 'Natijalarni saqlash',
  saveCsv: 'CSV',
  saveGeojson: 'GeoJSON, raqamlari bilan',
  saveKml: 'KML',
  saveReport: 'Hisobot',
  saveNote:
    'Raqamlar “checked_…” nomli alohida xususiyatlar qilib qoʻshiladi. Maʼlumotlaringizda boshqa hech narsa oʻzgarmaydi.',
  saveFailed: 'Natijalarni yozib boʻlmadi.',
  saving: 'Yozilmoqda …',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-tekshirilgan`,
  provenance: {
    title: 'Xoʻjand shartnomasi xaritasi yordamida tuzilgan',
    engines: (engines) => `Maydonlar: ${engines}`,
    data: (first, newest) => `Maʼlumot versiyasi: ${first} va ${newest} sanali chizmalar`,
    own: (name) => `Uchastkalar: ${name}, oʻquvchi bergan holida; xarita maʼlumotlariga kirmaydi`,
    licence: (licence) => `Litsenziya: ${licence}`,
    source: (source) => `Manba: ${source}`,
  },
};
