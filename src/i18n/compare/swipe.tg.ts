import { datesOf } from '../language/dates.ts';
import { tajik } from '../language/style.tg.ts';
import type { Words } from '../page/words.en.ts';

const date = datesOf(tajik);

export const swipeWords: Words['swipe'] = {
  swipe: 'Парда байни пеш ва баъд',
  swipeSide: (side, iso) => `${side === 'before' ? 'Пеш' : 'Баъд'} · ${date(iso)}`,
  swipeAt: (percent) =>
    `Аз чап пеш ${tajik.percent(String(percent))}, аз рост баъд ${tajik.percent(String(100 - percent))}`,
};
