import { datesOf } from '../dates.ts';
import type { Words } from '../en/words.ts';
import { russian } from './style.ts';

const date = datesOf(russian);

export const swipeWords: Words['swipe'] = {
  swipe: 'Шторка между «до» и «после»',
  swipeSide: (side, iso) => `${side === 'before' ? 'До' : 'После'} · ${date(iso)}`,
  swipeAt: (percent) => `Слева «до», ${percent} %, справа «после», ${100 - percent} %`,
};
