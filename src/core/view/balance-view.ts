import type { Selection } from './choices.ts';

/** Which way land passes. */
export type Direction = 'to-kgz' | 'to-tjk';

/** Hectares with the range in which they lie. */
export type Range = { readonly value: number; readonly low: number; readonly high: number };

export type VerdictCode = 'equal' | 'equal-within-precision' | 'not-equal' | 'not-land-for-land' | 'cannot-tell';

/** One plot in an opened row; `selection` is null where the plot has no place on the map. */
export type PlotRow = {
  readonly id: string;
  readonly name: string;
  readonly direction: Direction;
  readonly range: Range;
  readonly conflicting: boolean;
  readonly selection: Selection | null;
};

/** One exchange of the published list, or a sum of several. */
export type ExchangeRow = {
  readonly id: string;
  readonly toKgz: Range;
  readonly toTjk: Range;
  readonly difference: Range;
  readonly verdict: VerdictCode;
  readonly withinTolerance: boolean;
  readonly plots: readonly PlotRow[];
};

/** The mapped change between the two countries: hectares by two engines. */
export type MappedRow = {
  readonly before: string;
  readonly after: string;
  readonly toKgz: { readonly ellipsoidal: number; readonly turf: number };
  readonly toTjk: { readonly ellipsoidal: number; readonly turf: number };
  readonly verdict: VerdictCode;
  readonly enginesAgree: boolean;
  /** How many times the larger direction is the smaller one. */
  readonly ratio: number;
};

export type BalanceView = {
  readonly exchanges: readonly ExchangeRow[];
  readonly landForLand: ExchangeRow;
  readonly all: ExchangeRow;
  readonly mapped: MappedRow;
  readonly tolerancePercent: number;
  /** The longest wing, hectares: the scale all bars share. */
  readonly scale: number;
};
