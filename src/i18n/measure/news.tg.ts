import type { LateWords } from '../page/late-words.en.ts';
import { place } from './terms.tg.ts';

type News = Parameters<LateWords['measure']['news']>[0];

const news: {
  readonly [Code in News['code']]: (item: Extract<News, { code: Code }>, figure: string) => string;
} = {
  started: () =>
    'Кашидан оғоз шуд. Тугмаҳои самт харитаро дар зери нишона ҳаракат медиҳанд, Enter нуқта илова мекунад, Enter-и дубора дар ҳамон ҷо ба анҷом мерасонад, Escape бекор мекунад.',
  editing: () => 'Таҳрир. Нуқтаро бо тугмаҳо ё дар харита интихоб кунед; Enter онро ба нишона мекӯчонад.',
  added: ({ point, at, traced }, figure) =>
    `Нуқтаи ${point} дар ${place(at)} илова шуд${traced > 0 ? `, бо ${traced} нуқта қад-қади хат` : ''}. ${figure}`,
  moved: ({ point, at }, figure) => `Нуқтаи ${point} ба ${place(at)} кӯчид. ${figure}`,
  removed: ({ point, of }, figure) => `Нуқтаи ${point} ҳазф шуд, ${of} нуқта монд. ${figure}`,
  selected: ({ point, of }) => `Нуқтаи ${point} аз ${of} интихоб шуд.`,
  undone: (_, figure) => `Бекор шуд. ${figure}`,
  redone: (_, figure) => `Аз нав иҷро шуд. ${figure}`,
  cancelled: () => 'Кашидан бекор шуд.',
  'too-few': () => 'Барои анҷом додан боз нуқта лозим аст.',
  finished: () => 'Чен шуд.',
  deleted: () => 'Андозагирӣ ҳазф шуд.',
};

/** What happened while measuring, as it is spoken; `figure` is the running one. */
export const newsWords: LateWords['measure']['news'] = (item, figure) =>
  (news[item.code] as (item: News, figure: string) => string)(item, figure);
