import type { Box, Pixel } from './pixels.ts';

/** Pixels between the samples of a line. */
const step = 6;
/** Samples on either side over which a line is smoothed: letters follow its course, not its bends; a crest has more. */
export const smoothing = { river: 6, ridge: 14 } as const;
/** Radians by which letters may turn between two samples, and in all. */
const sharpest = 0.16;
const mostTurning = 2.2;
/** Pixels around the line that letters take up. */
const halfHeight = 9;

/** Pixels between letters and the line that they stand above; a river's are close, a crest is a border, too. */
export const clearance = { river: 0, ridge: 5 } as const;

/** Samples of a line, and the number of the first of them along the whole line. */
type Stretch = { readonly first: number; readonly course: Pixel[] };

/** A line at equal distances, where its edges are near: at large scales most of a river is far from the view. */
function sampled(line: readonly Pixel[], isNear: (a: Pixel, b: Pixel) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let course: Pixel[] | null = null;
  let [left, passed] = [0, 0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Pixel, line[i] as Pixel];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const count = Math.max(0, Math.ceil((length - left) / step));
    if (!isNear(a, b)) course = null;
    else if (!course) {
      course = [];
      stretches.push({ first: passed, course });
    }
    for (let n = 0; course && n < count; n++) {
      const along = (left + n * step) / length;
      course.push({ x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along });
    }
    passed += count;
    left += count * step - length;
  }
  return stretches;
}

/** Each sample as the mean of those around it. */
const smoothed = (samples: readonly Pixel[], smooth: number): Pixel[] =>
  samples.map((_, i) => {
    const near = samples.slice(Math.max(0, i - smooth), i + smooth + 1);
    const mean = (axis: 'x' | 'y') => near.reduce((sum, each) => sum + each[axis], 0) / near.length;
    return { x: mean('x'), y: mean('y') };
  });

/** The path moved to its upper side until no bend of the line, sample by sample, comes nearer than `apart` pixels. */
function raised(path: readonly Pixel[], line: readonly Pixel[], apart: number): Pixel[] {
  const up = path.map((_, i) => {
    const [a, b] = [path[Math.max(0, i - 1)] as Pixel, path[Math.min(path.length - 1, i + 1)] as Pixel];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const side = b.x >= a.x ? 1 : -1;
    return { x: (side * (b.y - a.y)) / length, y: (side * (a.x - b.x)) / length };
  });
  const heights = path.map(({ x, y }, i) => {
    const [at, normal] = [line[i] as Pixel, up[i] as Pixel];
    return (at.x - x) * normal.x + (at.y - y) * normal.y;
  });
  const lift = Math.max(0, ...heights) + apart;
  return path.map(({ x, y }, i) => ({ x: x + lift * (up[i]?.x ?? 0), y: y + lift * (up[i]?.y ?? 0) }));
}

/** How much a path turns in all, radians; infinite where it turns too sharply for letters. */
function turning(path: readonly Pixel[]): number {
  let sum = 0;
  for (let i = 2; i < path.length; i++) {
    const [a, b, c] = [path[i - 2] as Pixel, path[i - 1] as Pixel, path[i] as Pixel];
    const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
    const turn = Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy));
    if (turn > sharpest) return Number.POSITIVE_INFINITY;
    sum += turn;
  }
  return sum > mostTurning ? Number.POSITIVE_INFINITY : sum;
}

/** The boxes that letters along a path take up. */
export const boxesAlong = (path: readonly Pixel[]): Box[] =>
  path
    .filter((_, i) => i % 2 === 0)
    .map(({ x, y }) => ({
      left: x - halfHeight,
      top: y - halfHeight,
      right: x + halfHeight,
      bottom: y + halfHeight,
    }));

/**
 * The piece of a line, `width` pixels long, along which a text reads best: the straightest inside the frame that
 * touches nothing taken, smoothed, from left to right; with `apart`, above every bend by so many pixels. Null where there
 * is none.
 */
export function letteringPath(
  line: readonly Pixel[],
  { width, smooth, apart = 0 }: { readonly width: number; readonly smooth: number; readonly apart?: number },
  frame: { readonly x: number; readonly y: number },
  isFree: (box: Box) => boolean,
): Pixel[] | null {
  const margin = halfHeight + 4;
  // Beyond it nothing that is smoothed or raised comes into the frame.
  const beyond = 4 * (smooth + 1) * step + apart;
  const isNear = (a: Pixel, b: Pixel) =>
    Math.max(a.x, b.x) > -beyond &&
    Math.max(a.y, b.y) > -beyond &&
    Math.min(a.x, b.x) < frame.x + beyond &&
    Math.min(a.y, b.y) < frame.y + beyond;
  const isInside = ({ x, y }: Pixel) =>
    x > margin && y > margin && x < frame.x - margin && y < frame.y - margin;
  let best: { path: Pixel[]; turning: number } | null = null;
  for (const { first, course } of sampled(line, isNear)) {
    const samples = smoothed(course, smooth);
    // Smoothing shortens a line: how far a text reaches is told by the lengths that are left.
    const lengths = [0];
    for (let i = 1; i < samples.length; i++) {
      const [a, b] = [samples[i - 1] as Pixel, samples[i] as Pixel];
      lengths.push((lengths[i - 1] as number) + Math.hypot(b.x - a.x, b.y - a.y));
    }
    let to = 0;
    for (let from = (3 - (first % 3)) % 3; from < samples.length; from += 3) {
      const end = (lengths[from] as number) + width;
      while (to < samples.length && (lengths[to] as number) < end) to++;
      if (to === samples.length) break;
      const along = samples.slice(from, to + 1);
      const path = apart > 0 ? raised(along, course.slice(from, to + 1), apart) : along;
      if (!path.every(isInside)) continue;
      const turned = turning(path);
      if (turned >= (best?.turning ?? Number.POSITIVE_INFINITY) || !boxesAlong(path).every(isFree)) continue;
      best = { path, turning: turned };
    }
  }
  if (!best) return null;
  const [first, last] = [best.path[0] as Pixel, best.path.at(-1) as Pixel];
  return first.x <= last.x ? best.path : best.path.reverse();
}
