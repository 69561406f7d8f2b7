import { formatDate } from '../dates.ts';

export const swipeWords = {
  swipe: 'Swipe between before and after',
  swipeSide: (side: 'before' | 'after', date: string) =>
    `${side === 'before' ? 'Before' : 'After'} · ${formatDate(date)}`,
  swipeAt: (percent: number) => `Before on the left ${percent} %, after on the right ${100 - percent} %`,
};
