import { datesOf } from '../dates.ts';
import type { Words } from '../en/words.ts';
import { uzbek } from './style.ts';

const date = datesOf(uzbek);

export const uzSwipe: Words['swipe'] = {
  swipe: 'Oldingi va keyingi holat orasida surish',
  swipeSide: (side, iso) => `${side === 'before' ? 'Oldin' : 'Keyin'} · ${date(iso)}`,
  swipeAt: (percent) => `Chapda oldingi holat ${percent} %, oʻngda keyingi holat ${100 - percent} %`,
};
