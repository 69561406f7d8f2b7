import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { countries } from './countries.tg.ts';

const { rewritten } = unitsOf(tajik);

const figures: Readonly<Record<string, string>> = {
  gates: 'Дарвозаҳо',
  'land-to-kgz': 'Замин ба Қирғизистон ба ивази нисфи дарвозаҳо',
  built: 'Сохта шудааст',
  'in-service': 'Ба истифода дода шуд',
  surface: 'Масоҳати рӯи об',
  capacity: 'Ғунҷоиш',
  'used-a-season': 'Истифода дар як мавсим',
  'irrigation-canals': 'Каналҳои калони обёрӣ',
  'water-users': 'Истифодабарандагони об, ҳар ду кишвар',
  'share-tjk': 'Ҳиссаи истифодабарандагони Тоҷикистон, созиши маҳаллии соли 2016',
  'share-kgz': 'Ҳиссаи истифодабарандагони Қирғизистон, созиши маҳаллии соли 2016',
  length: 'Дарозӣ',
  carriageway: 'Қисми мошингузар',
  'safety-strip': 'Тасмаи бехатарӣ аз ҳар тараф',
  'neutral-width': 'Бари умумии тасмаи бетараф',
};

const units: Readonly<Record<string, string>> = {
  ha: 'га',
  m: 'м',
  km2: 'км²',
  'million-m3': 'миллион м³',
  'thousand-people': 'ҳазор',
  percent: '%',
};

const notes: Readonly<Record<string, string>> = {
  'joint-operation':
    'Тибқи созишномаи 13 марти соли 2025 якҷоя истифода мешавад. Ҳиссаҳои об тағйир наёфтанд.',
  'joint-head-intake':
    'Иншооти саргаҳи обгирии он тибқи созишномаи 13 марти соли 2025 якҷоя истифода мешавад. Аломат дар Ак-Татир гузошта шудааст.',
  'local-share-2016': 'Об тибқи созиши маҳаллии соли 2016 тақсим мешавад. Ҷояш ба қадри кофӣ маълум нест.',
  'symbol-midway': 'Аз сарбанди «Головной» то обанбор меравад; аломат дар миёнаи роҳ аст.',
  'symbol-on-course':
    'Дарё аз аломаташ дарозтар аст; аломат дар ҷое аст, ки дарё ба шимол равон шуда, аз назди Чоркӯҳ ва Самаркандек мегузарад.',
  'begins-at-golovnoy': 'Аз сарбанди «Головной» оғоз мешавад. Маҷрояш ба қадри кофӣ маълум нест.',
  'customary-line': 'Мегӯянд, ки хати урфӣ дар Чон-Дала ҳамин аст.',
  'by-saada': 'Аз назди Саада мегузарад. Ҷояш ба қадри кофӣ маълум нест.',
  'plots-below-canal':
    'Гуфта шудааст, ки қитъаҳои ба Тоҷикистон гузаранда дар он ҷо поёнтар аз он ҷойгиранд. Ҷояш ба қадри кофӣ маълум нест.',
  estimate: 'Мавқеъ тахминист.',
  'bypass-east-of-kapchygai':
    'Бояд аз шарқи Капчигай (ба тоҷикӣ Тангӣ) гузарад. Аломат байни Хоҷаи Аъло ва Ворух аст.',
  'bypass-north-of-surkh':
    'Бояд аз шимоли Сурх гузарад. Як хабари матбуот ба ҷойи Мин-Орук Мин-Булакро ном мебарад.',
  'neutral-strip':
    'Моликияти ҳеҷ яке аз ду кишвар намешавад ва ҳеҷ кадом онро баста наметавонад. Чунин фаҳмида мешавад, ки ин чорроҳаи шоҳроҳҳои Ӯш – Раззоқов ва Исфара – Ворух аст.',
};

/** Cards of water works, waterways and neutral roads. */
export const waterWords: Words['water'] = {
  kinds: {
    intake: 'Сарбанд',
    reservoir: 'Обанбор',
    river: 'Дарё',
    canal: 'Канал',
    bypass: 'Роҳи бетараф',
    junction: 'Чорроҳаи бетараф',
  },
  figure: (what) => figures[what] ?? what,
  value: (value, unit, about) =>
    `${about ? 'тақрибан ' : ''}${unit === 'year' ? `соли ${value}` : rewritten(value)}${unit === null || unit === 'year' ? '' : ` ${units[unit] ?? unit}`}`,
  note: (code) => notes[code] ?? code,
  builder: 'Созанда ва истифодабаранда',
  builders: { ...countries, both: 'ҳар ду, бо шартҳои баробар' },
  status: 'Вазъ',
  neutral: 'Бояд аз рӯзи эътибор пайдо кардани созишнома бетараф бошад',
  unplaced: 'Хабар дода шудааст, вале ҷояш барои харита ба қадри кофӣ маълум нест',
};
