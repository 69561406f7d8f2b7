import { type Box, boxesOverlap, holds } from '../atlas/pixels.ts';

const hasArea = ({ left, top, right, bottom }: Box) => right > left && bottom > top;

/** What is left of a rectangle beside a box, as the largest rectangles on its four sides. */
const around = (from: Box, box: Box): Box[] =>
  [
    { ...from, right: Math.min(from.right, box.left) },
    { ...from, left: Math.max(from.left, box.right) },
    { ...from, bottom: Math.min(from.bottom, box.top) },
    { ...from, top: Math.max(from.top, box.bottom) },
  ].filter(hasArea);

/** All rectangles inside `frame` that touch no box and that no larger such rectangle holds. */
export function freeRectangles(frame: Box, boxes: readonly Box[]): Box[] {
  let free = [frame];
  for (const box of boxes) {
    const parts = free.flatMap((each) => (boxesOverlap(each, box) ? around(each, box) : [each]));
    free = parts.filter(
      (part, i) => !parts.some((other, j) => i !== j && holds(other, part) && (j < i || !holds(part, other))),
    );
  }
  return free;
}

const size = ({ left, top, right, bottom }: Box) => ({ x: right - left, y: bottom - top });

/**
 * Of the free rectangles the one in which something `wide` pixels across and `high` down can be shown largest, of
 * equals the one with more room; the frame itself where nothing is free.
 */
export function roomiest(
  frame: Box,
  boxes: readonly Box[],
  { wide, high }: { readonly wide: number; readonly high: number },
): Box {
  const scale = (free: Box) => Math.min(size(free).x / wide, size(free).y / high);
  const area = (free: Box) => size(free).x * size(free).y;
  const best = (one: Box, other: Box) => scale(other) - scale(one) || area(other) - area(one);
  return freeRectangles(frame, boxes).sort(best)[0] ?? frame;
}
