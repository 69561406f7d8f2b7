import { datesOf } from '../dates.ts';
import type { Words } from '../en/words.ts';
import { kyrgyz } from './style.ts';

const date = datesOf(kyrgyz);

export const swipeWords: Words['swipe'] = {
  swipe: 'Мурунку менен кийинкинин ортосундагы парда',
  swipeSide: (side, iso) => `${side === 'before' ? 'Мурун' : 'Кийин'} · ${date(iso)}`,
  swipeAt: (percent) => `Сол жакта мурунку ${percent} %, оң жакта кийинки ${100 - percent} %`,
};
