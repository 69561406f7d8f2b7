import { type Box, boxAt, boxesOverlap, type Pixel } from '../atlas/pixels.ts';
import type { Spreadable } from './spread.ts';

/** A symbol that may move aside: where it stands, and how far its circle reaches, without its figures. */
export type Evading = Spreadable & { readonly circle: Extent };

type Extent = Pick<Spreadable, 'left' | 'right' | 'half'>;

/** Pixels kept free between a symbol and what it makes way for. */
const gap = 1.5;
/** Pixels that it goes at most, in steps of so many, each tried in so many directions. */
const [farthest, step, directions] = [36, 3, 16];

const boxOf = ({ left, right, half }: Extent, { x, y }: Pixel): Box =>
  boxAt(x - left, y - half, left + right, 2 * half);

const ways: readonly Pixel[] = Array.from({ length: farthest / step }, (_, i) => (i + 1) * step).flatMap(
  (away) =>
    Array.from({ length: directions }, (_, turn) => {
      const angle = (2 * Math.PI * turn) / directions;
      return { x: away * Math.cos(angle), y: away * Math.sin(angle) };
    }),
);

/**
 * Where symbols go from `at` so that their circles cover nothing of what is `fixed`: the nearest place at which neither that
 * nor another symbol with its figures is touched; those that find none stay. The same input gives the same places.
 */
export function evade(
  items: readonly Evading[],
  at: readonly Pixel[],
  fixed: readonly Box[],
): readonly Pixel[] {
  const spots = [...at];
  for (const [i, item] of items.entries()) {
    const from = spots[i] as Pixel;
    const covers = (spot: Pixel) => fixed.some((box) => boxesOverlap(boxOf(item.circle, spot), box, gap));
    if (!covers(from)) continue;
    const others = items.flatMap((other, j) => (j === i ? [] : [boxOf(other, spots[j] as Pixel)]));
    const found = ways
      .map(({ x, y }) => ({ x: from.x + x, y: from.y + y }))
      .find((spot) => !covers(spot) && !others.some((other) => boxesOverlap(boxOf(item, spot), other)));
    if (found) spots[i] = found;
  }
  return spots;
}
