import { tajik } from '../language/style.tg.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { exchangeNames } from './balance.tg.ts';

const { written } = unitsOf(tajik);

const scopes: Readonly<Record<string, string>> = {
  ...exchangeNames,
  all: 'Тамоми мубодила',
  'batken-district': 'Танҳо ноҳияи Боткен',
  total: 'Тамоми хат',
  agreed: 'То ҳол мувофиқашуда',
  'agreed-by-2011': 'То соли 2011 мувофиқашуда',
  'agreed-in-last-three-years': 'Дар се соли пеш аз шартнома мувофиқашуда',
  'not-yet-agreed': 'Ҳанӯз мувофиқанашуда',
};

const directions: Readonly<Record<'to-kgz' | 'to-tjk' | 'each-way', string>> = {
  'to-kgz': 'ба Қирғизистон',
  'to-tjk': 'ба Тоҷикистон',
  'each-way': 'ба ҳар тараф',
};

const authors: Readonly<Record<string, string>> = {
  'Kyrgyz side': 'Ҷониби Қирғизистон',
  'Joint inventory': 'Барӯйхатгирии муштарак',
  'Tajik border troops': 'Қӯшунҳои сарҳадии Тоҷикистон',
  'S. Japarov': 'С. Жапаров',
  'K. Tashiev': 'К. Ташиев',
  'Akim D. Imanaliev': 'Аким Д. Иманалиев',
  'Deputy akim A. Matmuratov': 'Муовини аким А. Матмуратов',
};

const notes: Readonly<Record<string, string>> = {
  'against-similar-land-or-water': 'гуфта шудааст, ки ба ивази чунин замин ё дастрасӣ ба об аст',
  'may-count-golovnoy-and-vorukh-only':
    'баробари 750 + 1 000 аст, пас шояд танҳо «Головной» ва Ворухро дар бар гирад',
  'district-only': 'як ноҳия, на тамоми мубодила',
  'parts-add-up': 'қитъаҳои номбаршуда ҷамъан ҳамин рақамро медиҳанд',
  'parts-do-not-add-up': 'қитъаҳои номбаршуда ҷамъан ин рақамро намедиҳанд',
  'against-half-of-structure': 'ба ивази нисфи сарбанд',
  'evident-error': 'хатои ошкори манбаъ',
  older: 'рақами пештара',
  official: 'рақами шартнома, чунон ки ҷониби Қирғизистон меорад',
};

/** Figures that others published, each with its author; nothing is merged or averaged. */
export const claimWords: Words['claims'] = {
  totals: 'Ҷамъҳои дигар дар матбуот',
  totalsNote:
    'Онҳо на бо рӯйхати бандҳо мувофиқанд ва на бо ҳамдигар. Ҳар яке чунон оварда шудааст, ки муаллифаш додааст.',
  lengths: 'Дарозии хат чанд аст?',
  lengthsNote: 'Дарозиҳои нашршуда ва дарозии хат тибқи тасвири ҳар санаи нашр.',
  figure: 'Рақам',
  subject: 'Дар бораи чӣ',
  author: 'Аз ҷониби кӣ',
  authorName: (author) => authors[author] ?? author,
  subjectOf: (code) => scopes[code] ?? code,
  direction: (code) => directions[code],
  note: (code) => notes[code] ?? code,
  value: (value, unit, about) => (about ? `тақрибан ${written(value, unit)}` : written(value, unit)),
  drawn: (date) => `Тибқи тасвири ${date}`,
  measuredHere: 'дар ҳамин ҷо дар эллипсоиди WGS84 чен шудааст',
};
