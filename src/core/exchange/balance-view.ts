import type { CitedSource } from '../atlas/cite.ts';
import type { CrestDisplacement } from '../atlas/crest-displacement.ts';
import type { Stretch } from '../atlas/stretch.ts';
import type { Selection } from '../page/choices.ts';
import type { AreaError } from './area-error/area-error.ts';
import type { BaselineSpan } from './baseline-span.ts';
import type { ClaimOf, ClaimRow } from './claim-rows.ts';
import type { Direction } from './direction.ts';
import type { ExchangeId, OtherExchangeId } from './exchange-ids.ts';
import type { Interval } from './interval.ts';
import type { ErrorLimits } from './mapped-limits.ts';
import type { VerdictCode } from './verdict.ts';

/** Hectares with the range in which they lie. */
export type Range = Interval;

/** One plot in an opened row; `selection` is null where the plot has no place on the map. */
export type ParcelRow = {
  readonly id: string;
  readonly name: string;
  readonly direction: Direction;
  readonly range: Range;
  readonly conflicting: boolean;
  readonly selection: Selection | null;
  readonly chosen: boolean;
};

/** One exchange of the published list, or a sum of several. */
export type ExchangeRow = {
  readonly id: ExchangeId | 'land-for-land' | 'all';
  readonly toKgz: Range;
  readonly toTjk: Range;
  readonly difference: Range;
  /** Null for a sum that is not judged. */
  readonly verdict: VerdictCode | null;
  readonly withinTolerance: boolean;
  readonly parcels: readonly ParcelRow[];
};

/** What answers the claim in one sentence: the exchanges of land for land together, and all that passed. */
export type Headline = {
  readonly landForLand: Pick<ExchangeRow, 'toKgz' | 'toTjk' | 'verdict'>;
  readonly all: Pick<ExchangeRow, 'toKgz' | 'toTjk'>;
  /** How many exchanges were land for land, and how many there were. */
  readonly judged: number;
  readonly exchanges: number;
  /** Those in which something else than land was given. */
  readonly others: readonly OtherExchangeId[];
};

/** The mapped change between the two countries: hectares by two engines. */
export type MappedRow = {
  readonly before: string;
  readonly after: string;
  /** Whether the ground between the two snapshots is still on its way: then no figure here holds. */
  readonly pending: boolean;
  readonly toKgz: { readonly ellipsoidal: number; readonly turf: number };
  readonly toTjk: { readonly ellipsoidal: number; readonly turf: number };
  /** Whether the pieces could be read whole, and there are any; if not, their hectares are not to be shown. */
  readonly isWhole: boolean;
  /** Turf's verdict. */
  readonly verdict: VerdictCode;
  readonly ellipsoidalVerdict: VerdictCode;
  /** Hectares at which the scale of both wings ends. */
  readonly scale: number;
  /** How many times the larger direction is the smaller one. */
  readonly ratio: number;
  /** How far a vertex of the lines is supposed to be off, metres. */
  readonly accuracyM: number;
  /** The two limits that decide nothing, hectares. */
  readonly limits: ErrorLimits;
  /** The error of the net change where it is known beforehand, from the build. */
  readonly known: AreaError | null;
  /** The error of the net change; fetched and reckoned when it is asked for. */
  readonly error: () => Promise<AreaError>;
  /** The verdicts in the light of that error; until then they are those that a bound lets tell. */
  readonly judge: (error: AreaError) => MappedVerdicts;
};

/** Turf's verdict and the ellipsoid's. */
export type MappedVerdicts = { readonly verdict: VerdictCode; readonly ellipsoidalVerdict: VerdictCode };

/** The ways that drew the line in March 2026, by their numbers, and the measurement of an old crest. */
export type DrawnLine = {
  readonly stretches: Readonly<Record<string, Stretch>>;
  readonly crest: CrestDisplacement | null;
};

export type BalanceView = {
  /** Whether the published list could be read whole; if not, its sums mean nothing and are not to be shown. */
  readonly listIsWhole: boolean;
  readonly exchanges: readonly ExchangeRow[];
  readonly landForLand: ExchangeRow;
  /** Hectares that passed against something else than land. */
  readonly setAgainst: Pick<ExchangeRow, 'toKgz' | 'toTjk'>;
  readonly all: ExchangeRow;
  readonly headline: Headline;
  readonly mapped: MappedRow;
  /** What holds whichever snapshot is taken as "before"; null until the older ones are fetched. */
  readonly span: BaselineSpan | null;
  /** How the stretches of the line were drawn, and how far off old ones proved; null until they are fetched. */
  readonly line: DrawnLine | null;
  readonly tolerancePercent: number;
  /** Hectares at which the one scale of all rows ends, the same for both wings. */
  readonly scale: number;
  /** The exchange whose row is open. */
  readonly open: string | null;
  readonly totals: readonly ClaimRow<ClaimOf<'total'>>[];
  readonly lengths: readonly ClaimRow<ClaimOf<'length'>>[];
  /** Length of the Kyrgyz–Tajik line by date of its snapshot, km. */
  readonly drawnLengths: readonly { readonly date: string; readonly km: number }[];
  /** What the published list rests on. */
  readonly sources: readonly CitedSource[];
};
