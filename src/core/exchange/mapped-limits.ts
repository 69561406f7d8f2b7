import type { Change } from '../atlas/change.ts';
import { areaUncertainty } from '../geometry/area-uncertainty.ts';
import { type AreaError, linesErrorAtMost } from './area-error/area-error.ts';
import type { ChangedGround } from './area-error/change-error.ts';

/** The pieces between Kyrgyzstan and Tajikistan, with the side to which they count. */
export const groundsOf = (changes: readonly Change[]): readonly ChangedGround[] =>
  changes.flatMap(({ from, to, geometry }): ChangedGround[] => {
    if (from === 'TJK' && to === 'KGZ') return [{ side: 1, geometry }];
    return from === 'KGZ' && to === 'TJK' ? [{ side: -1, geometry }] : [];
  });

/** The two limits of an error, hectares: vertices err each for itself (one standard deviation), or outlines as a whole. */
export type ErrorLimits = { readonly independentHa: number; readonly systematicHa: number };

export function mappedLimits(changes: readonly Change[], accuracyM: number): ErrorLimits {
  const limits = groundsOf(changes).map(({ geometry }) => areaUncertainty(geometry, accuracyM));
  return {
    independentHa: Math.hypot(...limits.map(({ independentM2 }) => independentM2)) / 10_000,
    systematicHa: limits.reduce((sum, { systematicM2 }) => sum + systematicM2, 0) / 10_000,
  };
}

/** What the error of one piece is at most. */
export const pieceErrorAtMost = ({ geometry }: Change, accuracyM: number): AreaError =>
  linesErrorAtMost(areaUncertainty(geometry, 1).systematicM2, accuracyM);

/** What the error is at most, found at once: both lines' edges, each line off on its own. */
export const mappedErrorAtMost = (changes: readonly Change[], accuracyM: number): AreaError =>
  linesErrorAtMost(mappedLimits(changes, 1).systematicHa * 10_000, accuracyM);
