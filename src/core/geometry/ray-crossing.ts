import { turn } from './orientation.ts';

/**
 * What a ray from (x, y) to the east does with the edge (x1, y1)–(x2, y2): 1 it crosses, 0 it begins on the edge,
 * −1 neither. The upper end of an edge is not crossed, so that a ray through a vertex is counted once.
 */
export function rayMeets(x1: number, y1: number, x2: number, y2: number, x: number, y: number): 1 | 0 | -1 {
  if ((y1 > y && y2 > y) || (y1 < y && y2 < y) || (x > x1 && x > x2)) return -1;
  return rayTurn(y1, y2, turn(x1, y1, x2, y2, x, y), y, x < x1 && x < x2);
}

/** As `rayMeets`, of a ray that begins half way between two places, on the edge wherever both are on its line. */
export function middleRayMeets(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  [ax, ay, bx, by]: readonly [number, number, number, number],
): 1 | 0 | -1 {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  if ((y1 > y && y2 > y) || (y1 < y && y2 < y) || (x > x1 && x > x2)) return -1;
  // Twice the area that the middle spans with the edge is the mean of what both places span.
  const side = turn(x1, y1, x2, y2, ax, ay) + turn(x1, y1, x2, y2, bx, by);
  return rayTurn(y1, y2, side, y, x < x1 && x < x2);
}

function rayTurn(y1: number, y2: number, side: number, y: number, isWest: boolean): 1 | 0 | -1 {
  if (side === 0) return isWest ? -1 : 0;
  return y1 > y !== y2 > y && side > 0 === y2 > y1 ? 1 : -1;
}

/** Whether (x, y) lies in the ring of flat x, y pairs from `start` to `end`: the ray meets it an odd number of times. */
export function ringHolds(xy: Float64Array, start: number, end: number, x: number, y: number): boolean {
  let inside = false;
  for (let i = start, before = end - 2; i < end; before = i, i += 2) {
    const [x1, y1] = [xy[before] as number, xy[before + 1] as number];
    if (rayMeets(x1, y1, xy[i] as number, xy[i + 1] as number, x, y) === 1) inside = !inside;
  }
  return inside;
}
