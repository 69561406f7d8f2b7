import { turn } from './orientation.ts';

/** Edges up to which each is held against each. */
const few = 48;

/** Whether both values are positive or both negative. */
const alike = (a: number, b: number) => (a > 0 && b > 0) || (a < 0 && b < 0);

/** Whether the ranges between two pairs of values certainly have nothing in common. */
const apart = (a: number, b: number, c: number, d: number) =>
  a < c ? a < d && b < c && b < d : a > d && b > c && b > d;

/**
 * Whether a closed ring of finite numbers, in `xy` from `start` to `end`, certainly meets itself nowhere, found
 * without a table of its edges: most parcels are cleared so in a fraction of the time. False says nothing: the ring
 * has many edges, or two of them come so close (touching, in one line, of no length) that they must be looked at
 * properly.
 */
export function certainlySimple(xy: Float64Array, start: number, end: number): boolean {
  const last = end - 4;
  if (last - start >= 2 * few) return false;
  for (let a = start; a <= last; a += 2) {
    const ax = xy[a] as number;
    const ay = xy[a + 1] as number;
    const bx = xy[a + 2] as number;
    const by = xy[a + 3] as number;
    let cx = bx;
    let cy = by;
    for (let b = a + 2; b <= last; b += 2) {
      const dx = xy[b + 2] as number;
      const dy = xy[b + 3] as number;
      // Neighbours, three vertices: in one line, an edge may turn back over the other.
      if (b === a + 2) {
        if (turn(ax, ay, bx, by, dx, dy) === 0) return false;
      } else if (a === start && b === last) {
        if (turn(cx, cy, dx, dy, bx, by) === 0) return false;
      } else if (
        !apart(ax, bx, cx, dx) &&
        !apart(ay, by, cy, dy) &&
        !alike(turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)) &&
        !alike(turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by))
      )
        return false;
      cx = dx;
      cy = dy;
    }
  }
  return true;
}
