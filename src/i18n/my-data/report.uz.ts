import type { ReportSentences } from './report.en.ts';

export const reportSentences: ReportSentences = {
  title: 'Almashilgan maydonlarni tekshirish',
  date: (date) => `Hisobot: ${date}`,
  noDate: 'Hisobot kuni koʻrsatilmagan.',
  verdictHeading: 'Xulosa',
  overall: (verdict) => `Barcha almashuvlar birga: ${verdict}.`,
  incomplete:
    'Faylning bir qismi yoʻq, shubhali yoki oʻqilmadi: yigʻindilar faqat oʻqilganlar boʻyicha, ular asosida xulosa chiqarilmaydi.',
  leftOut: (count) =>
    `Topilgan nuqsonlar: ${count}. Nuqsonlilar quyida sanab oʻtilgan va hech bir yigʻindiga kirmaydi.`,
  mapHeading: 'Uchastkalar xaritasi',
  otherParcels: 'yoʻnalishsiz, nuqsonli yoki boshqa tomonga',
  line: 'eng yangi chizma boʻyicha chiziq',
  north: 'Sh',
  credit:
    'Chiziq: © OpenStreetMap ishtirokchilari, ODbL 1.0. Uchastkalar: fayldan. Raqamlar: fayldagi oʻrni.',
  parcelsHeading: 'Barcha uchastkalar',
  cut: (listed, all) => `${all} tadan dastlabki ${listed} tasi koʻrsatildi.`,
  heads: {
    exchange: 'Almashuv',
    to: 'Kimga',
    parcels: 'Uchastkalar',
    number: '№',
    name: 'Nomi',
    from: 'Kimdan',
    stated: 'Koʻrsatilgan, ga',
    ellipsoidal: 'WGS84, ga',
    turf: 'Turf, ga',
    error: '± 95 %, ga',
    difference: 'Farq',
    verdict: 'Xulosa',
    remarks: 'Izohlar',
  },
  oneExchange: '(nomsiz)',
  statedDiffers: 'koʻrsatilgan maydon boshqacha',
  faultsHeading: 'Nuqsonlar, ustma-ust tushganlar, tomonlar',
  noFaults: 'Hech bir obyektda nuqson topilmadi.',
  noDirection: (feature) => `${feature}-obyekt kimdan kimga oʻtishini aytmaydi.`,
  noReceiver: (feature) => `${feature}-obyekt qaysi mamlakatga oʻtishini aytmaydi.`,
  partyDoubtful: (feature) => `${feature}-obyekt: tomonning nomi noaniq.`,
  nothingTogether: 'Ustma-ust tushgan joylar, boʻshliqlar va chiziq yonidagi uchastkalar topilmadi.',
  notTogether:
    'Ustma-ust tushganlar, boʻshliqlar va tomonlar tekshirilmadi: uchastkalar juda koʻp yoki qidiruv amalga oshmadi.',
  compared: {
    heading: 'Boshqa roʻyxat bilan solishtirish',
    between: (file, other) => `Shu fayl: ${file}. Ikkinchi roʻyxat: ${other}.`,
    outlines: 'ikkinchi roʻyxatdagi kontur; qiya raqamlar: undagi oʻrni',
    noOutlines: 'Ikkinchi roʻyxatda chizib boʻladigan kontur yoʻq.',
    notMade: 'Solishtirilmadi.',
    tooMany: 'Solishtirish uchun uchastkalar juda koʻp.',
    noField: (list, field) => `${list}: “${field}” degan ustun yoʻq.`,
    noParcel: (list, feature, count) =>
      `${list}: ${feature}-uchastka yoʻq; uchastkalari 1 dan ${count} gacha raqamlangan.`,
    sumsHeading: 'Yoʻnalishlar boʻyicha yigʻindilar',
    sumsNote:
      'Har bir roʻyxatning barcha uchastkalari boʻyicha, moslangani ham, moslanmagani ham. Qavsdagi son: shunchasining maydoni koʻrsatilgan yoki oʻlchangan.',
    noDirection: 'yoʻnalishsiz',
    ground: (pairs, shared, onlyA, onlyB) =>
      `Ikkala roʻyxatda bor uchastkalarning yeri (oʻlchangani: ${pairs}): umumiysi — ${shared}, faqat shu fayl konturlarida — ${onlyA}, faqat ikkinchi roʻyxat konturlarida — ${onlyB}.`,
    groundHead: 'Yeri va konturlari',
    notComparedHeading: 'Nima solishtirilmadi va nega',
    withoutOutline: (list, count) =>
      `${list}: oʻlchab boʻladigan konturi yoʻq — ${count}; faqat raqami va nomi boʻyicha moslandi.`,
    pairsUncut: (count) =>
      `Ikkala roʻyxatda bor, lekin konturi yoʻq, nuqsonli yoki juda chigal boʻlgani uchun yeri solishtirilmadi: ${count}.`,
    allCompared: 'Barcha uchastkalar yeri bilan birga solishtirildi.',
    otherHeading: 'Ikkinchi roʻyxat qanday oʻqildi',
    otherIncomplete:
      'Ikkinchi roʻyxatning bir qismi yoʻq, shubhali yoki oʻqilmadi: unga tayanib ikkala roʻyxat boʻyicha xulosa chiqarilmaydi.',
    otherFaults: (count) => `Ikkinchi roʻyxat nuqsonlari (${count})`,
  },
  methodHeading: 'Usul',
  degrees: 'Koordinatalar faylda qanday boʻlsa, shunday: WGS84 graduslari.',
  encoding: (name, guessed) => `Kodlash: ${name}${guessed ? ', taxmin qilindi' : ''}.`,
  fields: (from, to, exchange, area) =>
    `Ustunlar: kimdan ${from}, kimga ${to}, almashuv ${exchange}, koʻrsatilgan maydon ${area}.`,
  settings: (tolerance, accuracy) =>
    `Maqbul farq: katta tomonning ${tolerance}; uchning aniqligi ${accuracy} (har bir oʻq boʻyicha bitta standart ogʻish).`,
  correlation: (length) =>
    `Qoʻlda berilgan: qoʻshni uchlar ${length} ichida bir xil xatoga ega, xato eng katta boʻladigan masofa oʻrniga.`,
  versions: (versions) => `Versiyalar: ${versions}.`,
  areas:
    'Maydonlar WGS84 ellipsoidida (kesmalari geodezik) va yonida sferada (Turf) berilgan; xulosa Turf boʻyicha.',
  errorModel:
    'Xato: qoʻshni uchlar bir xil siljiganda, xato eng katta boʻladigan masofada, maydon 100 holatdan 95 tasida yotadigan oraliqning yarmi (Hunter & Goodchild 1995). Uchastka xatosi faqat uning oʻziga tegishli.',
  judging:
    'Teng: farq xatosi bilan birga maqbul doirada. Teng emas: shunda ham undan oshadi. Aniqlab boʻlmaydi: ikkisining orasida.',
  dataVersion: 'Xarita maʼlumotlari',
  inputsHeading: 'Tekshirilgan fayllar',
  bytes: 'Bayt',
};

export { uzbek as style } from '../language/style.uz.ts';
