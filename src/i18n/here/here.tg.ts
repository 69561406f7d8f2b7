import { countries } from '../atlas/countries.tg.ts';
import { datesOf } from '../language/dates.ts';
import { tajik, tajikAngles } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { LateWords } from '../page/late-words.en.ts';

type Here = LateWords['here'];
type Ground = Parameters<Here['ground']>[0];

const { kmPlain, measured, distance } = unitsOf(tajik);
const formatDate = datesOf(tajik);

const grounds: Readonly<Record<'KGZ' | 'TJK' | 'UZB' | 'line' | 'none', string>> = {
  ...countries,
  line: 'Дар худи хат',
  none: 'Берун аз минтақаи харита',
};
const ground = (side: Ground) => grounds[side ?? 'none'];

/** How a side is named inside a sentence. */
const inSentence = (side: Ground) => {
  if (side === 'line') return 'худи хат';
  return side === null ? 'минтақаи беруни харита' : grounds[side];
};

const states: Readonly<Record<'open' | 'closed' | 'limited' | 'unknown', string>> = {
  open: 'тибқи хабарҳо кушода',
  closed: 'тибқи хабарҳо баста',
  limited: 'тибқи хабарҳо бо маҳдудият кушода',
  unknown: 'вазъаш маълум нест',
};

/** What the answer to "What is here?" says. */
export const hereWords: Here = {
  heading: 'Дар ин ҷо чист?',
  decimal: tajikAngles.plain,
  dms: tajikAngles.dms,
  coordinates: 'Дараҷа, дақиқа, сония',
  otherSystem: 'Дар системаи дигар',
  systems: {
    utm: 'UTM (WGS84)',
    mgrs: 'MGRS',
    'ck-42': 'СК-42, ±4,5 м',
    'kyrg-06': 'Кырг-06',
  },
  copy: 'Нусхабардории координатаҳо',
  copied: 'Координатаҳо нусхабардорӣ шуданд',
  notCopied: 'Браузер нусхабардории онҳоро иҷозат надод',
  loading: 'Ҷустуҷӯ мешавад …',
  countriesFailed: 'Қаламравҳои кишварҳо хонда нашуданд, бинобар ин тараф маълум нест.',
  loadingCountries: 'Кишварҳо бор мешаванд …',
  drawnBefore: 'Тасвири пешина',
  drawnNow: 'Тасвири ҳозира',
  ground,
  groundOf: (date) => `дар тасвири ${formatDate(date)}`,
  same: 'Дар ҳар ду тасвир ин замин дар як тараф аст.',
  changed: (from, to) =>
    `Дар харита ин замин тарафашро иваз кард: аз ${inSentence(from)} ба ${inSentence(to)}.`,
  piece: (hectares, turf, date) =>
    `Он дар пораи тағйирёфта аст: ${measured(hectares)} дар эллипсоид (${measured(turf)} бо Turf); бори аввал чунин кашида шуд: ${formatDate(date)}.`,
  showPiece: 'Нишон додани пора',
  parcels: 'Қитъаҳои рӯйхат дар ин ҷо',
  parcelSchematic: 'мураббаи шартӣ, на контур',
  parcelMapped: 'контур аз харита',
  line: 'То хати Қирғизистону Тоҷикистон',
  lineNow: (metres) => `${distance(metres)}, тибқи тасвири ҳозира`,
  onLine: 'Дар худи он, тибқи тасвири ҳозира',
  settlement: 'Наздиктарин маҳалли аҳолинишин',
  away: distance,
  placeWithin: (km) => `ҷояш бо дақиқии тақрибан ${kmPlain(km)} маълум аст`,
  crossing: 'Гузаргоҳи наздиктарин',
  state: (state, date, precision) => `${states[state]}, ${formatDate(date, precision)}`,
  stateUnknown: states.unknown,
  none: 'Маълум нест',
  whereAmI: 'Ман дар куҷоям?',
  ownPosition: (metres) =>
    `Ҷойи худи шумо, бо дақиқии тақрибан ${distance(metres)}. Он дар ҳамин дастгоҳ мемонад: дар пайванди саҳифа на он ҳаст ва на ин намоиши харита.`,
  locating: 'Аз дастгоҳ пурсида мешавад, ки куҷост …',
  noPosition: {
    denied:
      'Ба дастгоҳ гуфтани ҷояш иҷозат дода нашудааст. Дар браузер иҷозат диҳед ё ҷойро дар харита пахш кунед.',
    unavailable: 'Дастгоҳ ҷояшро намедонад. Ҷойро дар харита пахш кунед ё координатаҳояшро нависед.',
    late: 'Дастгоҳ ҷояшро хеле дер ҷуст. Аз нав кӯшиш кунед ё ҷойро дар харита пахш кунед.',
    outside: 'Шумо берун аз минтақаи ин харита ҳастед.',
  },
  openCrossing: 'Гузаргоҳи наздиктарини тибқи хабарҳо кушода',
  nothingNewer: 'хабари навтар ёфт нашуд',
  before: 'Пештар',
  now: 'Ҳозир',
  byList: 'тибқи рӯйхати қитъаҳо',
  byPlaces: 'тибқи рӯйхати маҳалҳо: ҷойи дақиқ маълум нест, тарафро аз рӯи харита муайян кардан мумкин нест',
  more: 'Номҳо, координатаҳо ва манбаъҳо',
  closeToLine: 'Ба хат он қадар наздик аст, ки харита дар бораи тараф хато карда метавонад.',
  honesty:
    'Тарафҳо ва масофаҳо аз рӯи хате муайян шудаанд, ки саҳмгузорони OpenStreetMap кашидаанд. Координатаҳои расмӣ нашр нашудаанд; харита метавонад аз чанд метр то садҳо метр хато дошта бошад; ҳар порча хатои интизоршавандаи худро дорад. Масофаҳо дар эллипсоиди WGS84 ҳисоб шудаанд.',
};
