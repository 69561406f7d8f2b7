import { datesOf } from '../language/dates.ts';
import { english } from '../language/style.en.ts';

const date = datesOf(english);

export const swipeWords = {
  swipe: 'Swipe between before and after',
  swipeSide: (side: 'before' | 'after', iso: string) =>
    `${side === 'before' ? 'Before' : 'After'} · ${date(iso)}`,
  swipeAt: (percent: number) => `Before on the left ${percent} %, after on the right ${100 - percent} %`,
};
