import type { Change } from '../atlas/change.ts';
import type { AreaError } from './area-error/area-error.ts';
import type { VerdictCode } from './verdict.ts';
import { measuredVerdict } from './verdict.ts';

/** Hectares by engine. */
export type EngineAreas = { readonly ellipsoidal: number; readonly turf: number };

export type MappedBalance = {
  readonly toKgz: EngineAreas;
  readonly toTjk: EngineAreas;
  /** Turf's verdict, as the mission asks. */
  readonly verdict: VerdictCode;
  /** The ellipsoid's verdict; where it differs, both are told. */
  readonly ellipsoidalVerdict: VerdictCode;
};

/**
 * The mapped change between Kyrgyzstan and Tajikistan: all pieces, seams and slivers included. It is a
 * statement about two snapshots, not about the exchanged land. The error is that of the net change.
 */
export function mappedBalance(
  changes: readonly Change[],
  tolerancePercent: number,
  { halfWidthHa }: Pick<AreaError, 'halfWidthHa'>,
): MappedBalance {
  const towards = (from: string, to: string): EngineAreas =>
    changes
      .filter((change) => change.from === from && change.to === to)
      .reduce(
        (sum, { ellipsoidalHa, turfHa }) => ({
          ellipsoidal: sum.ellipsoidal + ellipsoidalHa,
          turf: sum.turf + turfHa,
        }),
        {
          ellipsoidal: 0,
          turf: 0,
        },
      );
  const toKgz = towards('TJK', 'KGZ');
  const toTjk = towards('KGZ', 'TJK');
  const verdict = (engine: keyof EngineAreas) =>
    measuredVerdict({
      a: toKgz[engine],
      b: toTjk[engine],
      halfWidth: halfWidthHa,
      percent: tolerancePercent,
    });
  return { toKgz, toTjk, verdict: verdict('turf'), ellipsoidalVerdict: verdict('ellipsoidal') };
}
