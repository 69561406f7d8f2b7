import { datesOf } from '../language/dates.ts';
import { russian } from '../language/style.ru.ts';
import type { Words } from '../page/words.en.ts';

const date = datesOf(russian);

export const swipeWords: Words['swipe'] = {
  swipe: 'Шторка между «до» и «после»',
  swipeSide: (side, iso) => `${side === 'before' ? 'До' : 'После'} · ${date(iso)}`,
  swipeAt: (percent) => `Слева «до», ${percent} %, справа «после», ${100 - percent} %`,
};
