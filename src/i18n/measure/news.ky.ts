import type { LateWords } from '../page/late-words.en.ts';
import { place } from './terms.ky.ts';

type News = Parameters<LateWords['measure']['news']>[0];

const news: {
  readonly [Code in News['code']]: (item: Extract<News, { code: Code }>, figure: string) => string;
} = {
  started: () =>
    'Чийүү башталды. Жебелер картаны кайчылаштын астында жылдырат, Enter чекит кошот, ошол эле жерде дагы бир Enter бүтүрөт, Escape жокко чыгарат.',
  editing: () => 'Оңдоо. Чекитти баскычтар менен же картадан тандаңыз; Enter аны кайчылашка жылдырат.',
  added: ({ point, at, traced }, figure) =>
    `${point}-чекит кошулду: ${place(at)}${traced > 0 ? `, сызыкты бойлой дагы ${traced}` : ''}. ${figure}`,
  moved: ({ point, at }, figure) => `${point}-чекит жылдырылды: ${place(at)}. ${figure}`,
  removed: ({ point, of }, figure) => `${point}-чекит өчүрүлдү, калганы ${of}. ${figure}`,
  selected: ({ point, of }) => `${of} чекиттин ичинен ${point}-чекит тандалды.`,
  undone: (_, figure) => `Кайтарылды. ${figure}`,
  redone: (_, figure) => `Кайра аткарылды. ${figure}`,
  cancelled: () => 'Чийүү жокко чыгарылды.',
  'too-few': () => 'Бүтүрүү үчүн дагы чекит керек.',
  finished: () => 'Өлчөндү.',
  deleted: () => 'Өлчөө өчүрүлдү.',
};

/** What happened while measuring, as it is spoken; `figure` is the running one. */
export const newsWords: LateWords['measure']['news'] = (item, figure) =>
  (news[item.code] as (item: News, figure: string) => string)(item, figure);
