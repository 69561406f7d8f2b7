import type { Position } from 'geojson';
import { localStep } from '../geometry/local-length.ts';

/** Errors of a length, m, for a positional accuracy of one metre; both grow in proportion to it. */
export type LengthErrors = { readonly independent: number; readonly systematic: number };

const turnBetween = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) =>
  Math.atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2);

/**
 * Errors of a line's length whose vertices are known to one metre on each axis. With unit directions u(i) of the
 * edges, moving vertex i changes the length by u(i−1) − u(i), and by one at the two ends: independent errors add
 * in squares. Where the whole line lies a metre to one side, its length changes by the net angle it turns
 * (radians), as that of any parallel curve.
 */
export function lengthErrors(line: readonly Position[]): LengthErrors {
  let squares = 0;
  let turned = 0;
  let before: readonly [number, number] | null = null;
  for (let i = 1; i < line.length; i++) {
    const [east, north] = localStep(line[i - 1] as Position, line[i] as Position);
    const size = Math.hypot(east, north);
    if (size === 0) continue;
    const unit = [east / size, north / size] as const;
    if (before) {
      squares += (before[0] - unit[0]) ** 2 + (before[1] - unit[1]) ** 2;
      turned += turnBetween(before, unit);
    } else squares += 1;
    before = unit;
  }
  if (before) squares += 1;
  return { independent: Math.sqrt(squares), systematic: Math.abs(turned) };
}
