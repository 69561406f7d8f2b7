import { datesOf } from '../dates.ts';
import type { TaskWords } from '../en/tasks.ts';
import { unitsOf } from '../units.ts';
import { fromCountry, ofDate, onDate, toCountry } from './cases.ts';
import { kyrgyz } from './style.ts';

const { kmPlain, kmSignificant, measured, number, significant, unit } = unitsOf(kyrgyz);
const date = datesOf(kyrgyz);

type HereWords = TaskWords['here'];
type Dms = Parameters<HereWords['dms']>[0];
type Ground = Parameters<HereWords['ground']>[0];

const grounds: Readonly<Record<NonNullable<Ground> | 'none', string>> = {
  KGZ: 'Кыргызстан',
  TJK: 'Тажикстан',
  UZB: 'Өзбекстан',
  line: 'Сызыктын так өзүндө',
  none: 'Картадагы аймактан тышкары',
};
const ground = (side: Ground) => grounds[side ?? 'none'];

/** «Кыргызстандан Тажикстанга», or both names with an arrow where one is no country. */
const passage = (from: Ground, to: Ground) =>
  [from, to].every((side) => side !== null && side !== 'line')
    ? `${fromCountry(ground(from))} ${toCountry(ground(to))}`
    : `${ground(from)} → ${ground(to)}`;

const two = (value: number) => String(value).padStart(2, '0');
const angle = ({ degrees, minutes, seconds }: Dms) =>
  `${degrees}°${two(minutes)}′${number(seconds, 1).padStart(4, '0')}″`;
const hemisphere = (negative: boolean, positive: 'N' | 'E') => {
  if (!negative) return positive;
  return positive === 'N' ? 'S' : 'W';
};

const distance = (metres: number) =>
  metres < 999.5 ? unit(significant(metres, metres < 10 ? 1 : 3), 'm') : kmSignificant(metres / 1000, 3);

const states: Readonly<Record<Parameters<HereWords['state']>[0], string>> = {
  open: 'ачык деп билдирилген',
  closed: 'жабык деп билдирилген',
  limited: 'чектөө менен ачык деп билдирилген',
  unknown: 'абалы белгисиз',
};

/** What the answer to "What is here?" says. */
export const hereWords: HereWords = {
  heading: 'Бул жерде эмне бар?',
  decimal: (lat, lon) => `${number(lat, 5)}; ${number(lon, 5)}`,
  dms: (lat, lon) =>
    `${angle(lat)} ${hemisphere(lat.negative, 'N')}, ${angle(lon)} ${hemisphere(lon.negative, 'E')}`,
  coordinates: 'Градус, мүнөт, секунд',
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
  changed: (from, to) => `Бул жер картада башка тарапка өткөн: ${passage(from, to)}.`,
  piece: (hectares, turf, iso) =>
    `Ал эллипсоид боюнча ${measured(hectares)} (Turf боюнча ${measured(turf)}) өзгөргөн бөлүктө жатат; алгач ${onDate(date(iso))} ушинтип чийилген.`,
  showPiece: 'Бөлүктү көрсөтүү',
  plots: 'Бул жердеги жарыяланган тилкелер',
  plotSchematic: 'схемалык чарчы, тилкенин чеги эмес',
  plotMapped: 'чеги картада',
  line: 'Кыргыз-тажик сызыгына чейин',
  lineNow: (metres) => `${distance(metres)}, азыркы чийме боюнча`,
  onLine: 'Сызыктын өзүндө, азыркы чийме боюнча',
  settlement: 'Эң жакын конуш',
  away: (metres) => distance(metres),
  placeWithin: (km) => `орду болжол менен ${kmPlain(km)} тактыкта белгилүү`,
  crossing: 'Эң жакын бекет',
  state: (state, iso, precision) => `${states[state]}, ${date(iso, precision)}`,
  stateUnknown: states.unknown,
  none: 'Белгилүүсү жок',
  closeToLine: 'Сызыкка мынча жакын жерде чийме кайсы тарап экенинде жаңылышы мүмкүн.',
  honesty:
    'Тараптар менен аралыктар OpenStreetMap катышуучулары чийген сызыктан окулду. Расмий координаттар жарыялана элек; чийме бир нече метрге же жүздөгөн метрге жылышы мүмкүн, кайсы жерде экени белгисиз. Аралыктар WGS84 эллипсоидинде өлчөнгөн.',
};
