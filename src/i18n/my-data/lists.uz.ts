import { uzbek } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { ListWords } from './lists.en.ts';

const { distance, ownHectares: ha, percent, statedHectares: statedHa, whole } = unitsOf(uzbek);

const list = { a: 'shu fayl', b: 'ikkinchi roʻyxat' } as const;

export const listWords: ListWords = {
  region: 'Ikki roʻyxatni solishtirish',
  choose: 'Solishtirish …',
  none: 'boshqa roʻyxatsiz',
  published: 'parlamentda oʻqilgan roʻyxat (Qirgʻiziston tomoni xabariga koʻra)',
  about: 'Uchastkalar raqami, nomi, soʻng umumiy yeri boʻyicha moslanadi.',
  working: (share) => `Solishtirilmoqda: ${percent(Math.floor(100 * share))}`,
  unread: (why) => `Ikkinchi roʻyxat oʻqilmadi: ${why}`,
  tooMany: (most) => `Bu yerda ${whole(most)} tagacha uchastkali roʻyxatlar solishtiriladi.`,
  failed: 'Roʻyxatlarni solishtirib boʻlmadi: brauzer uddalay olmadi.',
  undrawn:
    'Solishtirishni xaritada chizib boʻlmadi; xaritada fayllarning oʻzi turibdi. Raqamlarga taʼsiri yoʻq.',
  counts: {
    both: 'ikkalasida',
    a: 'faqat shu faylda',
    b: 'faqat ikkinchi roʻyxatda',
    unsure: 'hal qilinmagan',
  },
  knownBy: (ids, names) =>
    `Raqami (${ids.join(', ')}) va nomi (${names.join(', ')}) boʻyicha tanildi: avval shu faylning ustuni.`,
  mistrusted: (agreeing, of) =>
    `Raqamlar ishlatilmadi: bir xil ${whole(of)} ta raqamdan faqat ${whole(agreeing)} tasi oʻsha nom yoki yerni bildiradi.`,
  number: (count) => whole(count),
  parcel: (feature, name) => (name === '' ? `№ ${whole(feature)}` : `${name} (№ ${whole(feature)})`),
  near: (count) => `Deyarli bir xil nomlar (${whole(count)})`,
  nearNote: 'Ular faqat siz aytganingizda moslanadi; javobingiz fayl bilan birga saqlanadi.',
  nearUntried: 'Nomlarini solishtirish uchun juda koʻp uchastka qoldi.',
  isSame: (a, b) => `${a} va ikkinchi roʻyxatdagi ${b} bitta uchastkami?`,
  same: 'Oʻsha uchastka',
  notSame: 'Boshqa uchastka',
  answerLabel: (same, a, b) => `${same ? 'Oʻsha uchastka' : 'Boshqa uchastka'}: ${a}, ${b}`,
  forget: (count) => `Javoblarimni unutish (${whole(count)})`,
  unheeded: (count) =>
    `Bajarib boʻlmaydigan javoblar (uchastka yoʻq yoki javoblar bir-biriga zid): ${whole(count)}.`,
  differing: (count) => `Ikkalasida, farqi bor (${whole(count)})`,
  differingNote: (tolerance) =>
    `Oʻlchangan maydonlar va konturlar ${percent(tolerance)} chegarangizdan oshsa, farqli hisoblanadi, koʻrsatilgan maydonlar — har qanday farqda.`,
  agreeing: (count) => `Ikkalasida, farqi yoʻq (${whole(count)})`,
  distanceNote:
    'Konturlar orasi: bir konturning eng uzoq nuqtasi ikkinchisidan qancha uzoq (chetlar boʻyicha Hausdorff masofasi).',
  thisList: 'Shu fayl',
  otherList: 'Ikkinchi roʻyxat',
  stated: 'koʻrsatilgan',
  measured: 'oʻlchangan',
  area: (hectares) => (hectares === null ? '–' : ha(hectares)),
  statedArea: (hectares) => (hectares === null ? '–' : statedHa(hectares)),
  shared: (hectares) => `umumiy yer: ${ha(hectares)}`,
  apart: (metres) => `konturlar orasi ${distance(metres)}`,
  by: {
    reader: 'sizning soʻzingiz boʻyicha',
    id: 'raqami boʻyicha',
    name: 'nomi boʻyicha',
    ground: 'yeri boʻyicha',
  },
  difference: {
    parties: 'boshqa tomonlar',
    exchange: 'boshqa almashuv',
    'no-ground': 'umumiy yer yoʻq',
    outline: 'boshqa kontur',
    measured: 'boshqa oʻlchangan maydon',
    stated: 'boshqa koʻrsatilgan maydon',
  },
  only: (which, count) =>
    `${which === 'a' ? 'Faqat shu faylda' : 'Faqat ikkinchi roʻyxatda'} (${whole(count)})`,
  onlyNote: 'Yeri umumiy boʻlsa ham, ikkinchi roʻyxatning hech bir uchastkasiga moslanmadi.',
  onlyItem: (parcel, stated, measured) =>
    [
      parcel,
      ...(stated === null ? [] : [`koʻrsatilgan: ${statedHa(stated)}`]),
      ...(measured === null ? [] : [`oʻlchangan: ${ha(measured)}`]),
    ].join(', '),
  lies: (hectares, on) => `; uning ${ha(hectares)} qismi ${on} ustida`,
  unsure: (count) => `Hal qilinmagan (${whole(count)})`,
  unsureNote: 'Ajratib boʻlmagan uchastkalar ikkala roʻyxat boʻyicha xulosaga kirmaydi.',
  unsureKind: {
    'same-id': 'Bir raqam bir necha marta uchraydi',
    'same-name': 'Bir nom bir necha marta uchraydi',
    split: 'Shu faylning bir uchastkasi ikkinchi roʻyxatda bir nechta',
    merge: 'Shu faylning bir necha uchastkasi ikkinchi roʻyxatda bitta',
    several: 'Ikkala roʻyxatning bir necha uchastkasining yeri umumiy',
    part: 'Bir uchastka ancha kattasining ichida yotadi',
    uncut: 'Konturlar juda chigal, umumiy yer kesib olinmadi',
  },
  cut: (listed, all) => `${whole(all)} tadan dastlabki ${whole(listed)} tasi; CSVda hammasi bor.`,
  zoomTo: (parcel) => `Koʻrsatish: ${parcel}`,
  verdicts: 'Xulosalar',
  verdictOf: (which) => (which === 'a' ? 'Shu faylning oʻzi' : 'Ikkinchi roʻyxatning oʻzi'),
  publishedVerdict: 'Parlamentda oʻqilgan roʻyxatning oʻzi, yer evaziga yer',
  readings: 'Ikkala roʻyxatda bor uchastkalar boʻyicha, shu fayl aniqligi bilan',
  reading: (outlines, parties) => `${list[outlines]} konturlari, ${list[parties]} tomonlari`,
  leftOut: (count) => `konturi yoki tomonlari yoʻq, hisobga olinmadi: ${whole(count)}`,
  noReadings:
    'Konturli hech bir uchastka ikkala roʻyxatda yoʻq: ikkalasi boʻyicha xulosa chiqarib boʻlmaydi.',
  save: 'Solishtirish CSVda',
  savedName: (name) => `${name.replace(/\.[^.]*$/, '')}-solishtirish`,
};
