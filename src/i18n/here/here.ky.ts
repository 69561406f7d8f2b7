import { countries } from '../atlas/countries.ky.ts';
import { fromCountry, ofDate, onDate, toCountry } from '../language/cases.ky.ts';
import { datesOf } from '../language/dates.ts';
import { kyrgyz, kyrgyzAngles } from '../language/style.ky.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

const { kmPlain, measured, distance } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

type HereWords = LateWords['here'];
type Ground = Parameters<HereWords['ground']>[0];

const grounds: Readonly<Record<NonNullable<Ground> | 'none', string>> = {
  ...countries,
  line: 'Сызыктын так өзүндө',
  none: 'Картадагы аймактан тышкары',
};
const ground = (side: Ground) => grounds[side ?? 'none'];

const origin = (side: Ground) => {
  if (side === 'line') return 'сызыктын өзүнөн';
  return side === null ? 'картадан тышкары жактан' : fromCountry(grounds[side]);
};
const goal = (side: Ground) => {
  if (side === 'line') return 'сызыктын өзүнө';
  return side === null ? 'картадан тышкары жакка' : toCountry(grounds[side]);
};

const states: Readonly<Record<Parameters<HereWords['state']>[0], string>> = {
  open: 'ачык деп билдирилген',
  closed: 'жабык деп билдирилген',
  limited: 'чектөө менен ачык деп билдирилген',
  unknown: 'абалы белгисиз',
};

/** What the answer to "What is here?" says. */
export const hereWords: HereWords = {
  heading: 'Бул жерде эмне бар?',
  decimal: kyrgyzAngles.plain,
  dms: kyrgyzAngles.dms,
  coordinates: 'Градус, мүнөт, секунд',
  otherSystem: 'Башка системада',
  systems: {
    utm: 'UTM (WGS84)',
    mgrs: 'MGRS',
    'ck-42': 'СК-42, ±4,5 м',
    'kyrg-06': 'Кырг-06',
  },
  copy: 'Координаттарды көчүрүү',
  copied: 'Координаттар көчүрүлдү',
  notCopied: 'Браузер көчүрүүгө уруксат берген жок',
  loading: 'Изделип жатат …',
  countriesFailed: 'Өлкөлөрдүн аймактары окулган жок, ошондуктан кайсы тарап экени белгисиз.',
  loadingCountries: 'Өлкөлөр жүктөлүүдө …',
  drawnBefore: 'Мурунку чийме',
  drawnNow: 'Азыркы чийме',
  ground,
  groundOf: (iso) => `${ofDate(date(iso))} чиймеде`,
  same: 'Бул жер эки чиймеде тең бир тарапта.',
  changed: (from, to) => `Бул жер картада башка тарапка өткөн: ${origin(from)} ${goal(to)}.`,
  piece: (hectares, turf, iso) =>
    `Ал аянты эллипсоид боюнча ${measured(hectares)} (Turf боюнча ${measured(turf)}) болгон өзгөргөн бөлүктө жатат; алгач ${onDate(date(iso))} ушинтип чийилген.`,
  showPiece: 'Бөлүктү көрсөтүү',
  parcels: 'Бул жердеги тизме тилкелери',
  parcelSchematic: 'схемалык чарчы, тилкенин контуру эмес',
  parcelMapped: 'контуру картада',
  line: 'Кыргыз-тажик сызыгына чейин',
  lineNow: (metres) => `${distance(metres)}, азыркы чийме боюнча`,
  onLine: 'Сызыктын өзүндө, азыркы чийме боюнча',
  settlement: 'Эң жакын калктуу конуш',
  away: distance,
  placeWithin: (km) => `орду болжол менен ${kmPlain(km)} тактыкта белгилүү`,
  crossing: 'Эң жакын бекет',
  state: (state, iso, precision) => `${states[state]}, ${date(iso, precision)}`,
  stateUnknown: states.unknown,
  none: 'Белгилүүсү жок',
  whereAmI: 'Мен кайдамын?',
  ownPosition: (metres) =>
    `Өзүңүздүн ордуңуз, болжол менен ${distance(metres)} тактыкта. Ал ушул түзмөктө калат: барактын шилтемесинде ал да, картанын бул көрүнүшү да жок.`,
  locating: 'Түзмөктөн кайда экени суралып жатат …',
  noPosition: {
    denied: 'Түзмөккө ордун айтууга уруксат жок. Браузерден уруксат бериңиз же картадагы жерди басыңыз.',
    unavailable: 'Түзмөк ордун билбейт. Картадагы жерди басыңыз же координаттарын жазыңыз.',
    late: 'Түзмөк ордун өтө узак издеди. Кайра аракет кылыңыз же картадагы жерди басыңыз.',
    outside: 'Сиз бул картанын аймагынан тышкары жердесиз.',
  },
  openCrossing: 'Ачык деп билдирилген эң жакын бекет',
  nothingNewer: 'андан жаңысы табылган жок',
  before: 'Мурда',
  now: 'Азыр',
  byList: 'тилкелердин тизмеси боюнча',
  byPlaces: 'конуштардын тизмеси боюнча: так орду белгисиз, тарабын картадан аныктоого болбойт',
  more: 'Аталыштары, координаттары жана булактары',
  closeToLine: 'Сызыкка мынча жакын жерде карта кайсы тарап экенинде жаңылышы мүмкүн.',
  honesty:
    'Тараптар менен аралыктар OpenStreetMap катышуучулары чийген сызыктан окулду. Расмий координаттар жарыялана элек; картанын катасы бир нече метр же жүздөгөн метр болушу мүмкүн; ар бир бөлүктүн өз күтүлгөн катасы бар. Аралыктар WGS84 эллипсоидинде өлчөнгөн.',
};
