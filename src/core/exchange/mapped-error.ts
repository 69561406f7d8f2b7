import { type Border, drawnIn } from '../atlas/border.ts';
import type { Change } from '../atlas/change.ts';
import { type AreaError, errorAt } from './area-error/area-error.ts';
import { changeError } from './area-error/change-error.ts';
import type { ErrorOptions } from './exchange-error.ts';
import { groundsOf, mappedErrorAtMost } from './mapped-limits.ts';

/** Share of the outlines' vertices that may lie on neither line: ends of the area looked at, rounded crossings. */
const strayShare = 0.02;

/**
 * The error of the net mapped change between two snapshots, given by their dates. Where the lines are not those of the
 * pieces (one could not be read), it is a bound.
 */
export function mappedError(
  changes: readonly Change[],
  borders: readonly Border[],
  [before, after]: readonly [string, string],
  { accuracyM, correlationM }: ErrorOptions,
): AreaError {
  const line = (date: string) =>
    borders.filter((border) => drawnIn(border, date)).map(({ geometry }) => geometry.coordinates);
  const error = changeError(groundsOf(changes), line(before), line(after), correlationM);
  return error.onNeither > strayShare * error.vertices
    ? mappedErrorAtMost(changes, accuracyM)
    : errorAt(error, accuracyM);
}
