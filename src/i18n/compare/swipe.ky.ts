import { datesOf } from '../language/dates.ts';
import { kyrgyz } from '../language/style.ky.ts';
import type { Words } from '../page/words.en.ts';

const date = datesOf(kyrgyz);

export const swipeWords: Words['swipe'] = {
  swipe: 'Мурунку менен кийинкинин ортосундагы парда',
  swipeSide: (side, iso) => `${side === 'before' ? 'Мурун' : 'Кийин'} · ${date(iso)}`,
  swipeAt: (percent) => `Сол жакта мурунку ${percent} %, оң жакта кийинки ${100 - percent} %`,
};
