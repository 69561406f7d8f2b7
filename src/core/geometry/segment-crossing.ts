import type { Position } from 'geojson';
import { turn } from './orientation.ts';

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

const between = (value: number, one: number, other: number) =>
  value >= Math.min(one, other) && value <= Math.max(one, other);

/** Whether (x, y), known to be collinear with the segment, lies on it. */
const onSegment = (x: number, y: number, [x1, y1, x2, y2]: Segment) =>
  between(x, x1, x2) && between(y, y1, y2);

/** Where two segments cross, each passing through the other's inside; null where they only touch or miss. */
export function properCrossing(s: Segment, t: Segment): Position | null {
  const [ax, ay, bx, by] = s;
  const [cx, cy, dx, dy] = t;
  const c = turn(ax, ay, bx, by, cx, cy);
  const d = turn(ax, ay, bx, by, dx, dy);
  if (!((c > 0 && d < 0) || (c < 0 && d > 0))) return null;
  const a = turn(cx, cy, dx, dy, ax, ay);
  const b = turn(cx, cy, dx, dy, bx, by);
  if (!((a > 0 && b < 0) || (a < 0 && b > 0))) return null;
  const share = a / (a - b);
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

/** Where two segments meet in any way: crossing, touching, or lying on each other; null where they miss. */
export function anyMeeting(s: Segment, t: Segment): Position | null {
  const [ax, ay, bx, by] = s;
  const [cx, cy, dx, dy] = t;
  if (turn(ax, ay, bx, by, cx, cy) === 0 && onSegment(cx, cy, s)) return [cx, cy];
  if (turn(ax, ay, bx, by, dx, dy) === 0 && onSegment(dx, dy, s)) return [dx, dy];
  if (turn(cx, cy, dx, dy, ax, ay) === 0 && onSegment(ax, ay, t)) return [ax, ay];
  if (turn(cx, cy, dx, dy, bx, by) === 0 && onSegment(bx, by, t)) return [bx, by];
  return properCrossing(s, t);
}

/** Whether the second of two segments that follow each other turns straight back over the first. */
export function foldsBack([ax, ay, bx, by]: Segment, [, , cx, cy]: Segment): boolean {
  return turn(ax, ay, bx, by, cx, cy) === 0 && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}
