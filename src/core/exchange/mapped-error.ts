import { type Border, drawnIn } from '../atlas/border.ts';
import type { Change } from '../atlas/change.ts';
import { areaUncertainty } from '../geometry/area-uncertainty.ts';
import { type AreaError, errorAt, linesErrorAtMost } from './area-error/area-error.ts';
import { type ChangedGround, changeError } from './area-error/change-error.ts';
import type { ErrorOptions } from './exchange-error.ts';

/** The pieces between Kyrgyzstan and Tajikistan, with the side to which they count. */
const groundsOf = (changes: readonly Change[]): readonly ChangedGround[] =>
  changes.flatMap(({ from, to, geometry }): ChangedGround[] => {
    if (from === 'TJK' && to === 'KGZ') return [{ side: 1, geometry }];
    return from === 'KGZ' && to === 'TJK' ? [{ side: -1, geometry }] : [];
  });

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

/** The two limits of an error, hectares: vertices err each for itself (one standard deviation), or outlines as a whole. */
export type ErrorLimits = { readonly independentHa: number; readonly systematicHa: number };

export function mappedLimits(changes: readonly Change[], accuracyM: number): ErrorLimits {
  const limits = groundsOf(changes).map(({ geometry }) => areaUncertainty(geometry, accuracyM));
  return {
    independentHa: Math.hypot(...limits.map(({ independentM2 }) => independentM2)) / 10_000,
    systematicHa: limits.reduce((sum, { systematicM2 }) => sum + systematicM2, 0) / 10_000,
  };
}

/** What the error is at most, found at once: both lines' edges, each line off on its own. */
export const mappedErrorAtMost = (changes: readonly Change[], accuracyM: number): AreaError =>
  linesErrorAtMost(mappedLimits(changes, 1).systematicHa * 10_000, accuracyM);
