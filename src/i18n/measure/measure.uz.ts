import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';
import { keptWords } from './kept.uz.ts';
import { newsWords } from './news.uz.ts';
import { problemWords, rowText } from './quote.uz.ts';
import { amount, featureName, kindNames, metres, nameOf, place } from './terms.uz.ts';

const { number, percent } = unitsOf(uzbek);
const formatDate = datesOf(uzbek);

export const measureWords: LateWords['measure'] = {
  heading: 'Yerni oʻlchash',
  about:
    'Chizish paytidagi raqamlar ellipsoiddagi yopiq formula bilan; tugatganingizda GeographicLib qayta oʻlchaydi. Havolani ulashmasangiz, chizilgan hech narsa brauzeringizdan chiqmaydi.',
  start: { distance: 'Masofa oʻlchash', area: 'Maydon oʻlchash', point: 'Nuqta oʻlchash' },
  kinds: kindNames,
  settings: 'Sozlamalar',
  snapping: 'Chiziq va uchlarga yopishtirish',
  tracing: 'Yopishtirilgan ikki nuqta orasida chiziq boʻylab yurish',
  areaUnit: 'Maydon birligi',
  lengthUnit: 'Uzunlik birligi',
  units: {
    ha: 'gektar (ga)',
    km2: 'kvadrat kilometr (km²)',
    m2: 'kvadrat metr (m²)',
    acre: 'akr',
    km: 'kilometr (km)',
    m: 'metr (m)',
    mile: 'mil',
  },
  accuracy: 'Nuqta aniqligi, metr',
  accuracyAuto: 'Har bir nuqta qanday qoʻyilganiga qarab',
  accuracyAbout: (pixel, assumed) =>
    `± shundan hisoblanadi. Qoʻlda qoʻyilgan nuqta: bir piksel, bu masshtabda yerda ${metres(pixel)}. Yozib kiritilgan nuqta: oxirgi xonasining yarmi. Xaritadagi kontur: ${metres(assumed)} deb olinadi, chunki xarita qancha xato ekani maʼlum emas.`,
  coordinates: 'Koordinatani yozish yoki qoʻyish',
  coordinatesField: 'Har qatorda bitta nuqta',
  coordinatesHint: '40.2128, 69.5551 yoki 40°12′46″N 69°33′18″E',
  coordinatesAs: 'Nima deb oʻlchash',
  coordinatesAdd: 'Qoʻshish',
  order: 'Sonlar tartibi',
  orders: {
    auto: 'joyiga qarab aniqlash',
    'lat-lon': 'avval kenglik',
    'lon-lat': 'avval uzunlik',
  },
  coordinateFault: (fault) =>
    fault.code === 'order-unknown'
      ? `${fault.line}-qator (“${fault.text}”) har ikki tartibda ham vodiydan tashqarida: qaysi son birinchi ekanini koʻrsating.`
      : `${fault.line}-qator (“${fault.text}”) nuqta koordinatasi emas.`,
  tooFew: (kind) =>
    kind === 'area' ? 'Maydon uchun kamida uchta nuqta kerak.' : 'Masofa uchun kamida ikkita nuqta kerak.',
  offers: 'Xaritadagi konturni oʻlchash',
  offersField: 'Kontur',
  offerGroups: {
    parcels: 'Roʻyxatdagi uchastkalar',
    changes: 'Xaritadagi oʻzgarish, kattasidan boshlab',
    countries: 'Mamlakatlar',
  },
  offerAdd: 'Shu konturni oʻlchash',
  featureName,
  list: 'Oʻlchovlar',
  none: 'Hali hech narsa oʻlchanmagan.',
  name: nameOf,
  nameField: 'Nomi',
  amount,
  plusMinus: (value) => `± ${amount(value)}`,
  independent: (accuracy) => `har bir nuqta alohida ${metres(accuracy)} xato boʻlsa`,
  systematic: (accuracy) => `hammasi bir tomonga ${metres(accuracy)} surilgan boʻlsa`,
  place,
  pending: 'Oʻlchanmoqda …',
  problem: (code) => problemWords[code] ?? `Maydonni hisoblab boʻlmaydi (${code}).`,
  outline: 'Kontur',
  length: 'Uzunlik',
  area: 'Maydon',
  turf: 'Turf boʻyicha, sferada',
  engine: 'Hisoblash dasturi',
  accuracyFact: 'Aniqlik',
  accuracyOf: (value) => `nuqtasiga ${metres(value)}`,
  points: 'Nuqtalar',
  details: 'Tafsilotlar',
  colour: (name) => `${name}: boshqa rang`,
  show: (name) => `Koʻrsatish: ${name}`,
  hide: (name) => `Yashirish: ${name}`,
  edit: (name) => `Tahrirlash: ${name}`,
  remove: (name) => `Oʻchirish: ${name}`,
  zoom: (name) => `Oʻtish: ${name}`,
  copyOne: (name) => `Nusxa: ${name}, matn koʻrinishida`,
  short: {
    show: 'Koʻrsatish',
    hide: 'Yashirish',
    edit: 'Tahrirlash',
    remove: 'Oʻchirish',
    zoom: 'Oʻtish',
    copy: 'Nusxa',
  },
  copied: 'Nusxalandi',
  deleted: (name) => `${name} oʻchirildi.`,
  undelete: 'Tiklash',
  ...keptWords,
  direction: 'Hisobga olish',
  directionOf: (name) => `Qaysi tomonga hisoblash: ${name}`,
  directions: { none: 'hech bir tomonga', KGZ: 'Qirgʻizistonga', TJK: 'Tojikistonga' },
  byHand: 'Sizning almashuvingiz',
  byHandNote:
    'Siz tomonlarga hisoblagan maydonlar yigʻindisi; yonida xulosaga taʼsir qilmaydigan ikki chegara: har bir nuqta alohida xato boʻlsa va konturlar butunicha surilsa. “Teng” yoki “teng emas” xulosasi faqat ayirmaning xatosi uni oʻzgartira olmaganda beriladi.',
  toTjk: 'Tojikistonga',
  toKgz: 'Qirgʻizistonga',
  difference: 'Farq',
  count: (count) => `${count} ta maydon`,
  tolerance: (value) => `Maqbul farq ${percent(value)}`,
  copyAll: 'Hammasini matn qilib nusxalash',
  exportGeoJson: 'GeoJSON eksport qilish',
  linkTooLong: (length) =>
    `Havola ${number(length)} belgidan iborat boʻlar edi; 8 000 belgidan oshsa, koʻp dasturlar uni qirqib tashlaydi. Oʻlchovlar shu brauzerda qoladi, lekin havolaga kirmaydi: GeoJSON eksport qiling yoki bir qismini oʻchiring yo soddalashtiring.`,
  rowText,
  footer: (date, link) => `Xarita maʼlumotlari: OpenStreetMap, ${formatDate(date)}dagi chizma.\n${link}`,
  bar: 'Chizish',
  hints: {
    distance: 'Nuqta qoʻshish uchun bosing; tugatish uchun ikki marta bosing yoki Enter.',
    area: 'Maydon atrofini bosib chiqing; tugatish uchun ikki marta bosing yoki Enter.',
    point: 'Joyni bosing.',
    edit: 'Nuqtalarni suring; yangisini qoʻshish uchun kichik nuqtalarni suring yoki bosing.',
  },
  crosses: 'Kontur oʻzini kesib oʻtadi: maydon yoʻq.',
  undo: 'Bekor qilish',
  redo: 'Qaytarish',
  removePoint: 'Nuqtani oʻchirish',
  addHere: 'Nishonga qoʻshish',
  moveHere: 'Nishonga koʻchirish',
  previous: 'Oldingi nuqta',
  next: 'Keyingi nuqta',
  finish: 'Tugatish',
  cancel: 'Voz kechish',
  pointOf: (point, of) => (point !== null ? `${of} nuqtadan ${point}-nuqta` : `${of} ta nuqta`),
  finished: (name, figure) => `Oʻlchandi. ${name}: ${figure}`,
  news: newsWords,
};
