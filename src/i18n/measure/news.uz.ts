import type { LateWords } from '../page/late-words.en.ts';
import { place } from './terms.uz.ts';

type NewsWords = LateWords['measure']['news'];
type News = Parameters<NewsWords>[0];

const news: {
  readonly [Code in News['code']]: (item: Extract<News, { code: Code }>, figure: string) => string;
} = {
  started: () =>
    'Chizish boshlandi. Strelkalar xaritani nishon ostida suradi, Enter nuqta qoʻshadi, oʻsha joyda yana Enter tugatadi, Escape bekor qiladi.',
  editing: () => 'Tahrirlash. Nuqtani tugmalar bilan yoki xaritada tanlang; Enter uni nishonga koʻchiradi.',
  added: ({ point, at, traced }, figure) =>
    `${point}-nuqta qoʻshildi: ${place(at)}${traced > 0 ? `, chiziq boʻylab yana ${traced} ta nuqta bilan` : ''}. ${figure}`,
  moved: ({ point, at }, figure) => `${point}-nuqta koʻchirildi: ${place(at)}. ${figure}`,
  removed: ({ point, of }, figure) => `${point}-nuqta oʻchirildi, ${of} ta qoldi. ${figure}`,
  selected: ({ point, of }) => `${of} nuqtadan ${point}-nuqta tanlandi.`,
  undone: (_, figure) => `Bekor qilindi. ${figure}`,
  redone: (_, figure) => `Qayta bajarildi. ${figure}`,
  cancelled: () => 'Chizish bekor qilindi.',
  'too-few': () => 'Tugatish uchun yana nuqtalar kerak.',
  finished: () => 'Oʻlchandi.',
  deleted: () => 'Oʻlchov oʻchirildi.',
};

/** What happened while measuring, as it is spoken; `figure` is the running one. */
export const newsWords: NewsWords = (item, figure) =>
  (news[item.code] as (item: News, figure: string) => string)(item, figure);
