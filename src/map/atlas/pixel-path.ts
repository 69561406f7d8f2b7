import { clipRing } from '../../core/geometry/clip-ring.ts';
import type { Box } from './pixels.ts';

/** How the world lies in pixels: its width, and where its top left corner is. */
export type PixelFrame = {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** What need be drawn; null for everything. */
  readonly box: Box | null;
};

/** A line from its pixels; those that fall on the one before are left out. */
function drawn(points: ArrayLike<number>, from: number, to: number): string {
  let d = '';
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let i = from; i < to; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    if (x === lastX && y === lastY) continue;
    d += d === '' ? `M${x} ${y}` : ` ${x} ${y}`;
    lastX = x;
    lastY = y;
  }
  return d;
}

/** The stretches of a line of which each edge comes near the box. */
function near(points: ArrayLike<number>, { left, top, right, bottom }: Box): string {
  let d = '';
  let from = -1;
  for (let i = 2; i <= points.length; i += 2) {
    const [x1, y1] = [points[i - 2] as number, points[i - 1] as number];
    const [x2, y2] = [points[i] as number, points[i + 1] as number];
    const isNear =
      i < points.length &&
      Math.min(x1, x2) <= right &&
      Math.max(x1, x2) >= left &&
      Math.min(y1, y2) <= bottom &&
      Math.max(y1, y2) >= top;
    if (isNear && from < 0) from = i - 2;
    else if (!isNear && from >= 0) {
      d += drawn(points, from, i);
      from = -1;
    }
  }
  return d;
}

/** The part of a ring within the box, or a square about it. */
function within(points: Float64Array, { left, top, right, bottom }: Box): ArrayLike<number> {
  const [x, y] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  const half = Math.ceil(Math.max(right - left, bottom - top) / 2);
  const about = Array.from(points, (value, i) => value - (i % 2 === 0 ? x : y));
  return clipRing(about, -half, half).map((value, i) => Math.round(value) + (i % 2 === 0 ? x : y));
}

/**
 * Lines, or rings where `closed`, as the `d` of an SVG path in whole pixels. Each is pairs of Mercator x and y from 0
 * to 1. Only to be looked at.
 */
export function pixelPath(lines: readonly Float64Array[], frame: PixelFrame, closed: boolean): string {
  const { scale, left, top, box } = frame;
  let d = '';
  for (const line of lines) {
    const points = new Float64Array(line.length);
    for (let i = 0; i < line.length; i += 2) {
      points[i] = Math.round((line[i] as number) * scale + left);
      points[i + 1] = Math.round((line[i + 1] as number) * scale + top);
    }
    if (box && !closed) d += near(points, box);
    else {
      const kept = box ? within(points, box) : points;
      const ring = drawn(kept, 0, kept.length);
      if (ring !== '') d += closed ? `${ring}z` : ring;
    }
  }
  return d;
}
