import { countries } from '../atlas/countries.uz.ts';
import { datesOf } from '../language/dates.ts';
import { uzbek, uzbekAngles } from '../language/style.uz.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { kmPlain, measured, distance } = unitsOf(uzbek);
const formatDate = datesOf(uzbek);

type HereWords = LateWords['here'];
type Ground = Parameters<HereWords['ground']>[0];

const grounds: Readonly<Record<'KGZ' | 'TJK' | 'UZB' | 'line' | 'none', string>> = {
  ...countries,
  line: 'Chiziqning oʻzida',
  none: 'Xaritalangan hududdan tashqarida',
};
const ground = (side: Ground) => grounds[side ?? 'none'];

const states: Readonly<Record<'open' | 'closed' | 'limited' | 'unknown', string>> = {
  open: 'xabarga koʻra ochiq',
  closed: 'xabarga koʻra yopiq',
  limited: 'xabarga koʻra cheklovlar bilan ochiq',
  unknown: 'holati nomaʼlum',
};

export const hereWords: HereWords = {
  heading: 'Bu yerda nima bor?',
  decimal: uzbekAngles.plain,
  dms: uzbekAngles.dms,
  coordinates: 'Gradus, daqiqa, soniya',
  otherSystem: 'Boshqa tizimda',
  systems: {
    utm: 'UTM (WGS84)',
    mgrs: 'MGRS',
    'ck-42': 'SK-42, ±4,5 m',
    'kyrg-06': 'Kyrg-06',
  },
  copy: 'Koordinatani nusxalash',
  copied: 'Koordinata nusxalandi',
  notCopied: 'Brauzer nusxalashga ruxsat bermadi',
  loading: 'Aniqlanmoqda …',
  countriesFailed: 'Mamlakatlar hududini oʻqib boʻlmadi, shuning uchun tomoni nomaʼlum.',
  loadingCountries: 'Mamlakatlar yuklanmoqda …',
  drawnBefore: 'Oldingi chizma',
  drawnNow: 'Hozirgi chizma',
  ground,
  groundOf: (date) => `${formatDate(date)}dagi chizmada`,
  same: 'Bu yer ikkala chizmada ham bir tomonda.',
  changed: (from, to) =>
    `Xaritada bu yer boshqa tomonga oʻtgan. Avval: ${ground(from)}; endi: ${ground(to)}.`,
  piece: (hectares, turf, date) =>
    `U ellipsoidda ${measured(hectares)} (Turf boʻyicha ${measured(turf)}) boʻlgan oʻzgargan boʻlakda joylashgan; ilk bor shunday chizilgan sana: ${formatDate(date)}.`,
  showPiece: 'Boʻlakni koʻrsatish',
  parcels: 'Shu yerdagi roʻyxat uchastkalari',
  parcelSchematic: 'sxematik kvadrat, kontur emas',
  parcelMapped: 'konturi xaritada bor',
  line: 'Qirgʻiz-tojik chizigʻigacha',
  lineNow: (metres) => `${distance(metres)}, hozirgi chizma boʻyicha`,
  onLine: 'Hozirgi chizma boʻyicha chiziqning ustida',
  settlement: 'Eng yaqin aholi punkti',
  away: distance,
  placeWithin: (km) => `joyi taxminan ${kmPlain(km)} aniqlikda maʼlum`,
  crossing: 'Eng yaqin oʻtkazish punkti',
  state: (state, date, precision) => `${states[state]}, ${formatDate(date, precision)}`,
  stateUnknown: states.unknown,
  none: 'Maʼlum emas',
  whereAmI: 'Men qayerdaman?',
  ownPosition: (metres) =>
    `Oʻzingizning joyingiz, taxminan ${distance(metres)} aniqlikda. U shu qurilmada qoladi: sahifa havolasida u ham, xaritaning bu koʻrinishi ham yoʻq.`,
  locating: 'Qurilmadan qayerdaligi soʻralmoqda …',
  noPosition: {
    denied:
      'Qurilmaga joyini aytishga ruxsat berilmagan. Brauzerda ruxsat bering yoki xaritadagi joyni bosing.',
    unavailable: 'Qurilma joyini bilmaydi. Xaritadagi joyni bosing yoki koordinatalarini yozing.',
    late: 'Qurilma joyini juda uzoq qidirdi. Qayta urinib koʻring yoki xaritadagi joyni bosing.',
    outside: 'Siz bu xarita hududidan tashqaridasiz.',
  },
  openCrossing: 'Xabarga koʻra ochiq eng yaqin oʻtkazish punkti',
  nothingNewer: 'bundan yangisi topilmadi',
  before: 'Avval',
  now: 'Hozir',
  byList: 'uchastkalar roʻyxati boʻyicha',
  byPlaces: 'joylar roʻyxati boʻyicha: aniq oʻrni maʼlum emas, tomonni xaritadan aniqlab boʻlmaydi',
  more: 'Nomlar, koordinatalar va manbalar',
  closeToLine: 'Chiziqqa shunchalik yaqinki, xarita tomonni notoʻgʻri koʻrsatishi mumkin.',
  honesty:
    'Tomonlar va masofalar OpenStreetMap ishtirokchilari chizgan chiziq boʻyicha olingan. Rasmiy koordinatalar eʼlon qilinmagan; xaritaning xatosi bir necha metr yoki yuzlab metr boʻlishi mumkin; har bir qismning oʻz kutilayotgan xatosi bor. Masofalar WGS84 ellipsoidi boʻylab.',
};
