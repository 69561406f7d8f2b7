import type { MultiPolygon, Polygon } from 'geojson';
import { type AreaError, errorAt, noError } from '../exchange/area-error/area-error.ts';
import { SignedRings } from '../exchange/area-error/signed-rings.ts';
import { unitError } from '../exchange/area-error/unit-error.ts';
import type { VerdictCode } from '../exchange/verdict.ts';
import { measuredVerdict, settledByAccuracyM } from '../exchange/verdict.ts';
import type { Receiver } from './measurement.ts';
import type { Errors } from './rounding.ts';

/** One measured area that counts to a direction: m², its errors for the accuracy it has. */
export type Counted = {
  readonly direction: Receiver;
  readonly m2: number;
  readonly errors: Errors;
  readonly accuracyM: number;
  readonly geometry: Polygon | MultiPolygon;
};

export type Side = { readonly count: number; readonly m2: number; readonly errors: Errors };

/** What passes each way by the reader's own measurements. */
export type ExchangeByHand = {
  readonly toKgz: Side;
  readonly toTjk: Side;
  /** To Kyrgyzstan less to Tajikistan. */
  readonly differenceM2: number;
  readonly errors: Errors;
  /** How far the difference may be off. */
  readonly error: AreaError;
  readonly verdict: VerdictCode;
  /** The accuracy that all areas have, metres; null where it differs. */
  readonly accuracyM: number | null;
  readonly settledByAccuracyM: number | null;
};

/** Independent errors add in squares; outlines that are off as a whole may all be off the same way. */
const together = (all: readonly Errors[]): Errors => ({
  independent: Math.hypot(...all.map(({ independent }) => independent)),
  systematic: all.reduce((sum, { systematic }) => sum + systematic, 0),
});

function side(counted: readonly Counted[], wanted: Receiver): Side {
  const own = counted.filter(({ direction }) => direction === wanted);
  return {
    count: own.length,
    m2: own.reduce((sum, { m2 }) => sum + m2, 0),
    errors: together(own.map(({ errors }) => errors)),
  };
}

let last: { readonly counted: readonly Counted[]; readonly error: AreaError } | null = null;

/** The error of the difference; each outline's points are off by its own accuracy. Kept until the areas change. */
function differenceError(counted: readonly Counted[]): AreaError {
  const isSame =
    last?.counted.length === counted.length &&
    counted.every(({ geometry, direction, accuracyM }, i) => {
      const other = last?.counted[i];
      return other?.geometry === geometry && other.direction === direction && other.accuracyM === accuracyM;
    });
  if (last && isSame) return last.error;
  const rings = new SignedRings();
  for (const { geometry, direction, accuracyM } of counted)
    if (accuracyM > 0) rings.addPolygon(geometry, (direction === 'KGZ' ? 1 : -1) * accuracyM);
  const error = rings.count > 0 ? errorAt(unitError(rings, null), 1) : noError;
  last = { counted, error };
  return error;
}

/**
 * Sums per direction and whether they are equal within `percent` of the larger: only where the error of the difference
 * cannot change the answer, else `cannot-tell`; so too where one direction has nothing.
 */
export function exchangeByHand(counted: readonly Counted[], percent: number): ExchangeByHand | null {
  const [first] = counted;
  if (!first) return null;
  const [toKgz, toTjk] = [side(counted, 'KGZ'), side(counted, 'TJK')];
  const error = differenceError(counted);
  const judged = { a: toKgz.m2, b: toTjk.m2, halfWidth: error.halfWidthHa * 10_000, percent };
  const isPair = toKgz.count > 0 && toTjk.count > 0;
  const accuracyM = counted.every((one) => one.accuracyM === first.accuracyM) ? first.accuracyM : null;
  return {
    toKgz,
    toTjk,
    differenceM2: toKgz.m2 - toTjk.m2,
    errors: together([toKgz.errors, toTjk.errors]),
    error,
    verdict: isPair ? measuredVerdict(judged) : 'cannot-tell',
    accuracyM,
    settledByAccuracyM: isPair && accuracyM !== null ? settledByAccuracyM(judged, accuracyM) : null,
  };
}
