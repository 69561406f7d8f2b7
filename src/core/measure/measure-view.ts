import type { LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { AreaError } from '../exchange/area-error/area-error.ts';
import type { VerdictCode } from '../exchange/verdict.ts';
import type { GeometryProblem } from '../geometry/geometry-problem.ts';
import type { CoordinateFault } from './coordinate-list.ts';
import type { MeasureNews, MeasureSettings } from './measure-state.ts';
import type { Drawn, FeatureRef, MeasureKind, Receiver } from './measurement.ts';
import type { Rounded } from './rounding.ts';
import type { Amount, AreaUnit, LengthUnit } from './units.ts';

/** What a measured feature of the map is called. */
export type FeatureName =
  | { readonly layer: 'parcels'; readonly name: string }
  | { readonly layer: 'changes'; readonly id: string; readonly from: string; readonly to: string }
  | { readonly layer: 'countries'; readonly country: 'KGZ' | 'TJK' | 'UZB'; readonly release: string };

/** A figure and its twin by Turf, both rounded to what the accuracy supports. */
export type FigureRow<U> = Rounded<U> & { readonly turf: Amount<U> };

/** One measurement as panel, map and text show it. */
export type MeasureRow = {
  readonly id: string;
  /** Number in its kind, for those without a name. */
  readonly number: number;
  readonly name: string | null;
  readonly kind: MeasureKind;
  readonly feature: FeatureName | null;
  readonly ref: FeatureRef | null;
  readonly colour: number;
  readonly hidden: boolean;
  readonly direction: Receiver | null;
  readonly geometry: Point | LineString | Polygon | MultiPolygon | null;
  /** Null while it is still being measured, and where there is none. */
  readonly area: FigureRow<AreaUnit> | null;
  readonly length: FigureRow<LengthUnit> | null;
  readonly problem: GeometryProblem | null;
  readonly pending: boolean;
  readonly vertices: number;
  readonly accuracyM: number;
};

/** The sums per direction and their difference, rounded. */
export type HandBalance = {
  readonly toKgz: Rounded<AreaUnit> & { readonly count: number };
  readonly toTjk: Rounded<AreaUnit> & { readonly count: number };
  readonly difference: Rounded<AreaUnit>;
  /** How far the difference may be off; what it was reckoned for where all areas have one accuracy, metres. */
  readonly error: AreaError;
  readonly accuracyM: number | null;
  /** The accuracy that would let the verdict be told, where it cannot be. */
  readonly settledByAccuracyM: number | null;
  readonly verdict: VerdictCode;
  readonly tolerancePercent: number;
};

/** What can be measured as it is drawn on the map. */
export type Offer = { readonly ref: FeatureRef; readonly name: FeatureName };

/** All that the list and its settings show. */
export type MeasureView = {
  readonly rows: readonly MeasureRow[];
  readonly byHand: HandBalance | null;
  readonly deleted: MeasureRow | null;
  readonly settings: MeasureSettings;
  readonly offers: readonly Offer[];
  readonly coordinateFault: CoordinateFault | null;
  /** Length that the address would have, where that is too long to be shared. */
  readonly linkTooLong: number | null;
  readonly dataDate: string;
};

/** What the bar over the map and the live region tell while drawing. */
export type LiveView = {
  readonly kind: MeasureKind;
  readonly editing: boolean;
  readonly points: number;
  readonly selected: number | null;
  readonly length: Rounded<LengthUnit> | null;
  readonly area: Rounded<AreaUnit> | null;
  readonly crosses: boolean;
  readonly accuracyM: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly canFinish: boolean;
  readonly snapping: boolean;
  readonly tracing: boolean;
};

/** What the map draws of a drawing under way. */
export type SketchView = {
  readonly drawn: Drawn;
  readonly editing: boolean;
  readonly selected: number | null;
  /** Positions from the last point to the pointer, along a traced line where there is one. */
  readonly ahead: readonly Position[];
  readonly snap: { readonly at: Position; readonly kind: 'vertex' | 'edge' } | null;
  readonly crossing: Position | null;
};

export type { MeasureNews };
