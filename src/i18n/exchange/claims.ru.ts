import { russian } from '../language/style.ru.ts';
import { unitsOf } from '../language/units.ts';
import type { Words } from '../page/words.en.ts';
import { exchangeNames } from './balance.ru.ts';

const { written } = unitsOf(russian);

const scopes: Readonly<Record<string, string>> = {
  ...exchangeNames,
  all: 'Весь обмен',
  'batken-district': 'Только Баткенский район',
  total: 'Вся линия',
  agreed: 'Согласовано на тот момент',
  'agreed-by-2011': 'Согласовано к 2011 году',
  'agreed-in-last-three-years': 'Согласовано за три года до договора',
  'not-yet-agreed': 'Ещё не согласовано',
};

const directions: Readonly<Record<Parameters<Words['claims']['direction']>[0], string>> = {
  'to-kgz': 'Кыргызстану',
  'to-tjk': 'Таджикистану',
  'each-way': 'каждой стороне',
};

const authors: Readonly<Record<string, string>> = {
  'Kyrgyz side': 'Кыргызская сторона',
  'Joint inventory': 'Совместная инвентаризация',
  'Tajik border troops': 'Пограничные войска Таджикистана',
  'S. Japarov': 'С. Жапаров',
  'K. Tashiev': 'К. Ташиев',
  'Akim D. Imanaliev': 'Аким Д. Иманалиев',
  'Deputy akim A. Matmuratov': 'Заместитель акима А. Матмуратов',
};

const notes: Readonly<Record<string, string>> = {
  'against-similar-land-or-water': 'по сообщению, в обмен на подобную землю или доступ к воде',
  'may-count-golovnoy-and-vorukh-only':
    'равно 750 + 1\u00a0000, так что здесь могли учесть только «Головной» и Ворух',
  'district-only': 'один район, а не весь обмен',
  'parts-add-up': 'перечисленные участки в сумме дают это число',
  'parts-do-not-add-up': 'перечисленные участки в сумме этого числа не дают',
  'against-half-of-structure': 'в обмен на половину водозабора',
  'evident-error': 'явная ошибка источника',
  older: 'более раннее число',
  official: 'длина по договору, как её называет кыргызская сторона',
};

/** Figures that others published, each with its author; nothing is merged or averaged. */
export const claimWords: Words['claims'] = {
  totals: 'Другие итоги в прессе',
  totalsNote:
    'Они не сходятся ни с перечнем участков, ни между собой. Каждый показан так, как его дал автор.',
  lengths: 'Какой длины линия?',
  lengthsNote: 'Опубликованные длины и длина линии в каждой датированной версии карты.',
  figure: 'Число',
  subject: 'Чего',
  author: 'Кто сообщил',
  authorName: (author) => authors[author] ?? author,
  subjectOf: (code) => scopes[code] ?? code,
  direction: (code) => directions[code],
  note: (code) => notes[code] ?? code,
  value: (value, unit, about) => (about ? `около ${written(value, unit)}` : written(value, unit)),
  drawn: (date) => `На карте от ${date}`,
  measuredHere: 'измерено здесь на эллипсоиде WGS84',
};
