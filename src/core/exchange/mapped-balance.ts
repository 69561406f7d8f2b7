import type { Change } from '../atlas/change.ts';
import { drawnVerdict, type VerdictCode } from './verdict.ts';

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
 * statement about two snapshots, not about the exchanged land.
 */
export function mappedBalance(changes: readonly Change[], tolerancePercent: number): MappedBalance {
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
  return {
    toKgz,
    toTjk,
    verdict: drawnVerdict(toKgz.turf, toTjk.turf, tolerancePercent),
    ellipsoidalVerdict: drawnVerdict(toKgz.ellipsoidal, toTjk.ellipsoidal, tolerancePercent),
  };
}
