import { datesOf } from '../language/dates.ts';
import { uzbek, uzbekAngles } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { localities } from './localities.uz.ts';

const { kmPlain, squareKilometres } = unitsOf(uzbek);
const date = datesOf(uzbek);

const sureness: Readonly<Record<string, string>> = {
  'direction-and-place': 'xaritada oʻsha yerda xuddi shu tomonga oʻtadigan boʻlak',
  'same-exclave': 'xaritadagi shu nomli eksklav',
  'named-place': 'nomi aytilgan joyda',
  'near-named-place': 'nomi aytilgan joy yaqinida',
  municipality: 'faqat ayil aymogʻi yoki jamoat maʼlum',
  district: 'faqat tumani maʼlum',
};

const notes: Readonly<Record<string, string>> = {
  'below-canal': 'Aytilishicha, kanaldan pastda joylashgan.',
  'names-differ': 'Manbalarda nomi har xil.',
  'site-differs': 'Manbalarda joyi har xil.',
  'sold-earlier': 'Uchastkalarning koʻpi bundan oldin qarshi tomon aholisiga sotilgan edi.',
  'values-differ': 'Manbalarda gektarlar har xil.',
  'against-enclave': 'Qayragʻoch eksklavi evaziga oʻtgan.',
  'place-unresolved': 'Joyi aniqlanmagan; kvadrat tumani joylashgan yerda turibdi.',
  'exclave-abolished': 'Eksklav shartnoma bilan tugatilgan.',
  'not-treaty-point': 'Bu xaritadan olingan nuqta, shartnomadagi nuqta emas.',
  'no-official-coordinates': 'Rasmiy koordinatalar eʼlon qilinmagan.',
  'abolished-2025': '2025-yildan beri eksklav emas.',
  estimate: 'Joyi taxminiy.',
  'exclave-as-mapped-now': 'Xaritaning hozirgi chizmasidagi eksklav.',
};

const uncertainty = (km: number) => `taxminan ${kmPlain(km)} aniqlikda`;

export const cardWords: Words['card'] = {
  namesAndSources: 'Nomlar va manbalar',
  copyLink: 'Havoladan nusxa olish',
  linkCopied: 'Havola nusxalandi',
  linkNotCopied: 'Brauzer havolani nusxalashga ruxsat bermadi',
  measureThis: 'Buni oʻlchash',
  showInBalance: 'Balansda koʻrsatish',
  names: 'Nomlari',
  otherSideNames: 'Qarshi tomon',
  squareKilometres,
  exclaveArea: 'Chizmadagi maydoni',
  loadingCountries: 'Mamlakatlar yuklanmoqda …',
  noExclave: 'Bu yerda eksklav chizilmagan',
  inDrawing: (iso) => `${date(iso)}dagi chizma`,
  turfArea: (squareMetres) => `Turf boʻyicha ${squareKilometres(squareMetres)}`,
  junctions: { before: 'Tutashgan nuqta — oldin', after: 'Tutashgan nuqta — hozir' },
  junctionAt: ([lon = 0, lat = 0], iso) =>
    `${uzbekAngles.plain(lat, lon)}${iso === null ? '' : ` (${date(iso)}dagi chizma)`}`,
  remark: 'Izoh',
  notes: (code) => notes[code] ?? code,
  sureness: (code, km) => [sureness[code] ?? code, ...(km === null ? [] : [uncertainty(km)])].join(', '),
  parcelKicker: (exchange) => `Almashilgan uchastka · ${exchange}`,
  direction: 'Oʻtishi',
  fromTo: (from, to) => `${from}dan ${to}ga`,
  reported: 'Xabar qilingan',
  readAs: 'Qanday oraliqni bildiradi',
  measured: 'Chizmadagi maydon',
  byTurf: 'Turf boʻyicha, sferada',
  locality: 'Qayerda',
  localities: localities as Readonly<Record<string, string>>,
  place: 'Joylashuvi',
  within: uncertainty,
  confidence: 'Qanchalik tasdiqlangan',
  confidences: {
    A: 'A: ikki yoki undan ortiq nashrda bir xil raqam, hammasi bitta nutqdan',
    B: 'B: bitta nashr',
    C: 'C: manbalarda har xil',
  },
  placing: {
    mapped:
      'Kontur — xaritadagi oʻzgarishning ehtimol shu uchastka boʻlgan boʻlagi; uning maydoni xabar qilingani bilan bir xil boʻlishi shart emas.',
    schematic:
      'Sxematik: aynan xabar qilingan maydonli kvadrat, maʼlum boʻlishicha uchastka joylashgan yerga qoʻyilgan. Bu kontur emas.',
    none: 'Chizish uchun yetarlicha aniq maʼlum boʻlgan joy yoʻq.',
  },
  changeNote:
    'Hozir 2025-yil yanvardagidan boshqa tomonda chizilgan yer. Bu ikki chizma orasidagi farq, almashilgan yer emas.',
  redrawn: 'Ilk bor shunday chizilgan',
  length: 'Shu qismning uzunligi',
  drawnFrom: 'Qachondan chizilgan',
  drawnUntil: 'Qaysi chizmada endi yoʻq',
  access: 'Kimlar uchun',
  accesses: {
    international: 'Xalqaro, uchinchi davlat fuqarolari uchun ham',
    multilateral: 'Koʻp tomonlama',
    bilateral: 'Ikki mamlakat fuqarolari',
    unknown: 'Topilgan xabarlarda aytilmagan',
  },
  status: 'Xabarga koʻra',
  states: { open: 'ochiq', closed: 'yopiq', limited: 'cheklovlar bilan ochiq', unknown: 'nomaʼlum' },
  noOfficialPoint:
    'Tutashgan nuqta koordinatalari shartnomada belgilangan; ular eʼlon qilinmagan. Bu — xaritadagi nuqta. 2018–2020-yillarda u 2025-yil martda qayta chizilgan joyda edi: koʻchish asosan 2020-yildagi tahrirni bekor qiladi.',
  junctionMoved: 'Ikkisi orasi',
  country: 'Mamlakat',
  placeKinds: {
    town: 'Shahar',
    village: 'Qishloq',
    exclave: 'Eksklav',
  },
};
