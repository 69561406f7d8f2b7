import { orient2d } from 'robust-predicates';

/**
 * Positive where c lies left of a→b, negative right of it, 0 exactly on its line: the sign is that of the true
 * value, whatever is rounded (Shewchuk, Adaptive precision floating-point arithmetic, 1997).
 */
export const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  -orient2d(ax, ay, bx, by, cx, cy);
