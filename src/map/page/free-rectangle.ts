/** A box in pixels of the map's container. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const meet = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

const hasArea = ({ left, top, right, bottom }: Rectangle) => right > left && bottom > top;

/** What is left of a rectangle beside a box, as the largest rectangles on its four sides. */
const around = (from: Rectangle, box: Rectangle): Rectangle[] =>
  [
    { ...from, right: Math.min(from.right, box.left) },
    { ...from, left: Math.max(from.left, box.right) },
    { ...from, bottom: Math.min(from.bottom, box.top) },
    { ...from, top: Math.max(from.top, box.bottom) },
  ].filter(hasArea);

/** All rectangles inside `frame` that touch no box and that no larger such rectangle holds. */
export function freeRectangles(frame: Rectangle, boxes: readonly Rectangle[]): Rectangle[] {
  let free = [frame];
  for (const box of boxes) {
    const parts = free.flatMap((each) => (meet(each, box) ? around(each, box) : [each]));
    free = parts.filter(
      (part, i) => !parts.some((other, j) => i !== j && holds(other, part) && (j < i || !holds(part, other))),
    );
  }
  return free;
}

const size = ({ left, top, right, bottom }: Rectangle) => ({ x: right - left, y: bottom - top });

/**
 * Of the free rectangles the one in which something `wide` pixels across and `high` down can be shown largest, of
 * equals the one with more room; the frame itself where nothing is free.
 */
export function roomiest(
  frame: Rectangle,
  boxes: readonly Rectangle[],
  { wide, high }: { readonly wide: number; readonly high: number },
): Rectangle {
  const scale = (free: Rectangle) => Math.min(size(free).x / wide, size(free).y / high);
  const area = (free: Rectangle) => size(free).x * size(free).y;
  const best = (one: Rectangle, other: Rectangle) => scale(other) - scale(one) || area(other) - area(one);
  return freeRectangles(frame, boxes).sort(best)[0] ?? frame;
}
