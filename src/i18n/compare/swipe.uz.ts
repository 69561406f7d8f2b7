import { datesOf } from '../language/dates.ts';
import { uzbek } from '../language/style.uz.ts';
import type { Words } from '../page/words.en.ts';

const date = datesOf(uzbek);

export const swipeWords: Words['swipe'] = {
  swipe: 'Oldingi va keyingi holat orasida surish',
  swipeSide: (side, iso) => `${side === 'before' ? 'Oldin' : 'Keyin'} · ${date(iso)}`,
  swipeAt: (percent) => `Chapda oldingi holat ${percent} %, oʻngda keyingi holat ${100 - percent} %`,
};
