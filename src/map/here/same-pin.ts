import type { Pin } from '../../core/atlas/marks.ts';

/** Whether two pins are drawn alike: the position, how far off it may be, and the way to the line. */
export const isSamePin = (one: Pin | null, other: Pin | null): boolean =>
  one?.at.join() === other?.at.join() && one?.foot === other?.foot && one?.radiusM === other?.radiusM;
