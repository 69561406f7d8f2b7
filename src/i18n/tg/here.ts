import { datesOf } from '../dates.ts';
import type { TaskWords } from '../en/tasks.ts';
import { englishNumbers, formatNumber } from '../numbers.ts';
import { unitsOf } from '../units.ts';
import { tajik } from './style.ts';

type Here = TaskWords['here'];
type Dms = Parameters<Here['dms']>[0];
type Ground = Parameters<Here['ground']>[0];

const { kmPlain, kmSignificant, measured, significant, unit } = unitsOf(tajik);
const formatDate = datesOf(tajik);

/** Coordinates are written with a point, so that they can be pasted into any search or program. */
const degrees = (value: number) => formatNumber(value, 5, englishNumbers);

const grounds: Readonly<Record<'KGZ' | 'TJK' | 'UZB' | 'line' | 'none', string>> = {
  KGZ: 'Қирғизистон',
  TJK: 'Тоҷикистон',
  UZB: 'Ӯзбекистон',
  line: 'Дар худи хат',
  none: 'Берун аз минтақаи харита',
};
const ground = (side: Ground) => grounds[side ?? 'none'];

/** How a side is named inside a sentence. */
const inSentence = (side: Ground) => {
  if (side === 'line') return 'худи хат';
  return side === null ? 'минтақаи беруни харита' : grounds[side];
};

const two = (value: number) => String(value).padStart(2, '0');
const angle = ({ degrees, minutes, seconds }: Dms) =>
  `${degrees}°${two(minutes)}′${formatNumber(seconds, 1, englishNumbers).padStart(4, '0')}″`;
const hemisphere = (negative: boolean, positive: 'N' | 'E') => {
  if (!negative) return positive;
  return positive === 'N' ? 'S' : 'W';
};

const distance = (metres: number) =>
  metres < 999.5 ? unit(significant(metres, metres < 10 ? 1 : 3), 'm') : kmSignificant(metres / 1000, 3);

const states: Readonly<Record<'open' | 'closed' | 'limited' | 'unknown', string>> = {
  open: 'тибқи хабарҳо кушода',
  closed: 'тибқи хабарҳо баста',
  limited: 'тибқи хабарҳо бо маҳдудият кушода',
  unknown: 'вазъаш маълум нест',
};

/** What the answer to "What is here?" says. */
export const hereWords: Here = {
  heading: 'Дар ин ҷо чист?',
  decimal: (lat, lon) => `${degrees(lat)}, ${degrees(lon)}`,
  dms: (lat, lon) =>
    `${angle(lat)} ${hemisphere(lat.negative, 'N')}, ${angle(lon)} ${hemisphere(lon.negative, 'E')}`,
  coordinates: 'Дараҷа, дақиқа, сония',
  copy: 'Нусхаи координатаҳо',
  copied: 'Координатаҳо нусхабардорӣ шуданд',
  notCopied: 'Браузер нусхабардории онҳоро иҷозат надод',
  loading: 'Ҷустуҷӯ мешавад …',
  countriesFailed: 'Қаламравҳои кишварҳо хонда нашуданд, бинобар ин тараф маълум нест.',
  loadingCountries: 'Кишварҳо бор мешаванд …',
  drawnBefore: 'Тасвири пешина',
  drawnNow: 'Тасвири ҳозира',
  ground,
  groundOf: (date) => `дар тасвири ${formatDate(date)}`,
  same: 'Дар ҳарду тасвир ин замин дар як тараф аст.',
  changed: (from, to) =>
    `Дар харита ин замин тарафашро иваз кард: аз ${inSentence(from)} ба ${inSentence(to)}.`,
  piece: (hectares, turf, date) =>
    `Он дар пораи тағйирёфта аст: ${measured(hectares)} дар эллипсоид (${measured(turf)} бо Turf); бори аввал чунин кашида шуд: ${formatDate(date)}.`,
  showPiece: 'Нишон додани пора',
  plots: 'Қитъаҳои нашршуда дар ин ҷо',
  plotSchematic: 'мураббаи шартӣ, на контур',
  plotMapped: 'контур аз харита',
  line: 'То хати Қирғизистону Тоҷикистон',
  lineNow: (metres) => `${distance(metres)}, тибқи тасвири ҳозира`,
  onLine: 'Дар худи он, тибқи тасвири ҳозира',
  settlement: 'Маҳалли наздиктарин',
  away: (metres) => distance(metres),
  placeWithin: (km) => `ҷояш бо дақиқии тақрибан ${kmPlain(km)} маълум аст`,
  crossing: 'Гузаргоҳи наздиктарин',
  state: (state, date, precision) => `${states[state]}, ${formatDate(date, precision)}`,
  stateUnknown: states.unknown,
  none: 'Маълум нест',
  closeToLine: 'То хат он қадар наздик аст, ки тасвир дар бораи тараф хато карда метавонад.',
  honesty:
    'Тарафҳо ва масофаҳо аз рӯи хате муайян шудаанд, ки саҳмгузорони OpenStreetMap кашидаанд. Координатаҳои расмӣ нашр нашудаанд; тасвир метавонад аз чанд метр то садҳо метр хато дошта бошад, дар куҷо, маълум нест. Масофаҳо дар эллипсоиди WGS84 ҳисоб шудаанд.',
};
