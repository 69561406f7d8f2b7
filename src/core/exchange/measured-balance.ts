import type { AreaError } from './area-error/area-error.ts';
import type { UnitErrors } from './area-error/unit-error.ts';
import type { OwnAccuracies } from './own-accuracy.ts';
import type { StatedSum } from './stated-sum.ts';
import type { VerdictCode } from './verdict.ts';

/** What passes to one party in an exchange. Hectares; the errors belong to the stated accuracy. */
export type MeasuredSide = {
  readonly party: string;
  readonly features: number;
  readonly ha: number;
  readonly turfHa: number;
  /** One standard deviation, where vertices err each on its own. */
  readonly independentHa: number;
  /** Where all outlines lie too far out, or in, by the accuracy. */
  readonly systematicHa: number;
  /** Half of the 95 % band, at the correlation that is worst for the difference. */
  readonly halfWidthHa: number;
  /** What the file states of its parcels' areas; null or absent where it states none. */
  readonly stated?: StatedSum | null;
};

export type MeasuredExchange = {
  /** Empty where the file names no exchange. */
  readonly id: string;
  /** Two sides, Tajikistan's first where it is one of them; more only where the file names more parties, none where no parcel is valid. */
  readonly sides: readonly MeasuredSide[];
  /** Second side less first, on the ellipsoid; null where there are not two sides. */
  readonly differenceHa: number | null;
  /** How far the difference may be off at the stated accuracy. */
  readonly error: AreaError;
  /** Which parcels say themselves how far they are off; null where none does. */
  readonly ownAccuracies: OwnAccuracies | null;
  /** The accuracy (m) of all points at which a verdict that cannot be told could be; null where none would do, or it is told. */
  readonly settledByAccuracyM: number | null;
  /** Turf's verdict, as the mission asks. */
  readonly verdict: VerdictCode;
  /** The ellipsoid's verdict; where it differs, both are told. */
  readonly ellipsoidalVerdict: VerdictCode;
  /** Features that name this exchange and are in no sum: faulty, without an area or a direction; absent where none is. */
  readonly leftOut?: number;
};

export type MeasuredBalance = {
  readonly exchanges: readonly MeasuredExchange[];
  readonly verdict: VerdictCode;
  readonly ellipsoidalVerdict: VerdictCode;
  /** Exchanges beyond those listed: a field was taken for the exchange that is none. */
  readonly unlisted: number;
};

export type CheckOptions = {
  readonly tolerancePercent: number;
  /** How far a vertex may be off: one standard deviation on each axis. */
  readonly accuracyM: number;
  /** The length (m) along which neighbours are off alike; the worst one unless told. */
  readonly correlationM?: number | null;
};

/** Errors that were reckoned already, by `reckonedKey`: for 1 m, or for one accuracy where parcels have others of their own. */
export type ReckonedErrors = Map<string, UnitErrors>;
