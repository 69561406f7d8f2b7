import type { LateWords } from '../page/late-words.en.ts';
import { place } from './terms.ru.ts';

type News = Parameters<LateWords['measure']['news']>[0];

const news: {
  readonly [Code in News['code']]: (item: Extract<News, { code: Code }>, figure: string) => string;
} = {
  started: () =>
    'Рисование начато. Стрелки двигают карту под перекрестием, Enter ставит точку, ещё раз Enter на том же месте завершает, Escape отменяет.',
  editing: () => 'Правка. Выберите точку кнопками или на карте; Enter переносит её под перекрестие.',
  // A place ends in a full stop of its own.
  added: ({ point, at, traced }, figure) =>
    `Точка ${point} поставлена: ${place(at)}${traced > 0 ? `, вдоль линии добавлено точек: ${traced}.` : ''} ${figure}`,
  moved: ({ point, at }, figure) => `Точка ${point} перенесена: ${place(at)} ${figure}`,
  removed: ({ point, of }, figure) => `Точка ${point} удалена, осталось ${of}. ${figure}`,
  selected: ({ point, of }) => `Выбрана точка ${point} из ${of}.`,
  undone: (_, figure) => `Отменено. ${figure}`,
  redone: (_, figure) => `Возвращено. ${figure}`,
  cancelled: () => 'Рисование отменено.',
  'too-few': () => 'Чтобы завершить, нужно больше точек.',
  finished: () => 'Измерено.',
  deleted: () => 'Измерение удалено.',
};

/** What happened while measuring, as it is spoken; `figure` is the running one. */
export const newsWords: LateWords['measure']['news'] = (item, figure) =>
  (news[item.code] as (item: News, figure: string) => string)(item, figure);
