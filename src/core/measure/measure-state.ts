import type { Position } from 'geojson';
import type { CoordinateFault } from './coordinate-list.ts';
import type { History } from './history.ts';
import type { Drawn, Measurement } from './measurement.ts';
import type { AreaUnit, LengthUnit } from './units.ts';

/** How the reader wants to measure; remembered by the browser. */
export type MeasureSettings = {
  readonly areaUnit: AreaUnit;
  readonly lengthUnit: LengthUnit;
  readonly snapping: boolean;
  readonly tracing: boolean;
  /** Accuracy of every point, metres; null: as each measurement was made. */
  readonly accuracyM: number | null;
};

export const defaultSettings: MeasureSettings = {
  areaUnit: 'ha',
  lengthUnit: 'km',
  snapping: true,
  tracing: false,
  accuracyM: null,
};

/** A drawing under way. */
export type Session = {
  readonly history: History<Drawn>;
  /** The measurement that is being changed, or null for a new one. */
  readonly editing: string | null;
  /** The point that the buttons act on. */
  readonly selected: number | null;
  /** Coarsest accuracy of the points set so far, metres. */
  readonly accuracyM: number;
};

/** The last thing that happened, for those who hear it; numbers count from 1. */
export type MeasureNews =
  | { readonly code: 'started' | 'editing' | 'undone' | 'redone' | 'cancelled' | 'too-few' }
  | {
      readonly code: 'added' | 'moved';
      readonly point: number;
      readonly at: Position;
      readonly traced: number;
    }
  | { readonly code: 'removed' | 'selected'; readonly point: number; readonly of: number }
  | { readonly code: 'finished'; readonly id: string }
  | { readonly code: 'deleted'; readonly id: string };

export type MeasureState = {
  readonly list: readonly Measurement[];
  /** What was deleted last and where it stood, until something else is deleted or it is brought back. */
  readonly deleted: { readonly measurement: Measurement; readonly index: number } | null;
  readonly session: Session | null;
  readonly settings: MeasureSettings;
  readonly coordinateFault: CoordinateFault | null;
  readonly news: MeasureNews | null;
};

export const emptyMeasure: MeasureState = {
  list: [],
  deleted: null,
  session: null,
  settings: defaultSettings,
  coordinateFault: null,
  news: null,
};
