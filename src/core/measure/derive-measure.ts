import type { Atlas } from '../atlas/atlas.ts';
import type { CommittedFigures, Measure } from './committed-figures.ts';
import { featureOf, offersOf } from './features.ts';
import type { MeasureState } from './measure-state.ts';
import type { FigureRow, HandBalance, MeasureRow, MeasureView } from './measure-view.ts';
import { type Drawn, isDrawn, type MeasureKind, type Measurement } from './measurement.ts';
import { type Errors, type Rounded, roundedArea, roundedLength } from './rounding.ts';
import { geometryOf } from './sketch.ts';
import { type Counted, exchangeByHand, type Side } from './sums.ts';
import type { AreaUnit } from './units.ts';

/** What is known besides the reader's own state. */
export type MeasureContext = {
  readonly atlas: Atlas;
  /** The committed figures of a measurement's geometry, or null while they are being made. */
  readonly figuresOf: (measurement: Measurement) => CommittedFigures | null;
  readonly tolerancePercent: number;
  readonly linkTooLong: number | null;
  readonly dataDate: string;
  /** The reader's language, for names of features. */
  readonly lang: string;
};

/** The part of the state that the list shows; a drawing under way does not touch it. */
export type ListState = Pick<MeasureState, 'list' | 'deleted' | 'settings' | 'coordinateFault'>;

const drawnGeometries = new WeakMap<Drawn, ReturnType<typeof geometryOf>>();

/** The geometry of a drawing, the same object each time. */
export function drawnGeometry(drawn: Drawn): ReturnType<typeof geometryOf> {
  const geometry = drawnGeometries.get(drawn) ?? geometryOf(drawn);
  drawnGeometries.set(drawn, geometry);
  return geometry;
}

const scaled = ({ independent, systematic }: Errors, accuracyM: number): Errors => ({
  independent: independent * accuracyM,
  systematic: systematic * accuracyM,
});

function figureRow<U>(
  measure: Measure | null,
  accuracyM: number,
  round: (value: number, errors: Errors) => Rounded<U>,
): FigureRow<U> | null {
  if (!measure) return null;
  const errors = scaled(measure.perMetre, accuracyM);
  const own = round(measure.ellipsoidal, errors);
  return { ...own, turf: { ...round(measure.turf, errors).amount, digits: 4 } };
}

/** The figures and names of one measurement. */
function rowOf(
  measurement: Measurement,
  number: number,
  state: ListState,
  context: MeasureContext,
): MeasureRow {
  const { what, id, name, colour, hidden, direction } = measurement;
  const { areaUnit, lengthUnit } = state.settings;
  const feature = isDrawn(what) ? null : featureOf(context.atlas, what, context.lang);
  const figures = context.figuresOf(measurement);
  const accuracyM = state.settings.accuracyM ?? measurement.accuracyM;
  return {
    id,
    number,
    name,
    kind: isDrawn(what) ? what.kind : 'area',
    feature: feature?.name ?? null,
    ref: isDrawn(what) ? null : what,
    colour,
    hidden,
    direction,
    geometry: isDrawn(what) ? drawnGeometry(what) : (feature?.geometry ?? null),
    area: figureRow(figures?.area ?? null, accuracyM, (m2, errors) => roundedArea(m2, errors, areaUnit)),
    length: figureRow(figures?.length ?? null, accuracyM, (m, errors) =>
      roundedLength(m, errors, lengthUnit),
    ),
    problem: figures?.problem ?? null,
    pending: figures === null,
    vertices: figures?.vertices ?? 0,
    accuracyM,
  };
}

function countedOf({ list, settings }: ListState, { atlas, figuresOf }: MeasureContext): Counted[] {
  return list.flatMap((measurement) => {
    const { direction, what } = measurement;
    const area = figuresOf(measurement)?.area;
    const geometry = isDrawn(what) ? drawnGeometry(what) : featureOf(atlas, what)?.geometry;
    if (!direction || !area || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return [];
    const accuracyM = settings.accuracyM ?? measurement.accuracyM;
    const errors = scaled(area.perMetre, accuracyM);
    return { direction, m2: area.ellipsoidal, errors, accuracyM, geometry };
  });
}

function handBalance(state: ListState, context: MeasureContext): HandBalance | null {
  const { tolerancePercent } = context;
  const found = exchangeByHand(countedOf(state, context), tolerancePercent);
  if (!found) return null;
  const { areaUnit } = state.settings;
  const side = ({ count, m2, errors }: Side): Rounded<AreaUnit> & { count: number } => ({
    count,
    ...roundedArea(m2, errors, areaUnit),
  });
  return {
    toKgz: side(found.toKgz),
    toTjk: side(found.toTjk),
    difference: roundedArea(found.differenceM2, found.errors, areaUnit, found.error.halfWidthHa * 10_000),
    error: found.error,
    accuracyM: found.accuracyM,
    settledByAccuracyM: found.settledByAccuracyM,
    verdict: found.verdict,
    tolerancePercent,
  };
}

/** Everything that the Measure panel and the map show of the reader's list. */
export function deriveMeasure(state: ListState, context: MeasureContext): MeasureView {
  const numbers = new Map<MeasureKind | 'feature', number>();
  const rows = state.list.map((measurement) => {
    const kind = isDrawn(measurement.what) ? measurement.what.kind : 'feature';
    const number = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, number);
    return rowOf(measurement, number, state, context);
  });
  return {
    rows,
    byHand: handBalance(state, context),
    deleted: state.deleted && rowOf(state.deleted.measurement, 0, state, context),
    settings: state.settings,
    offers: offersOf(context.atlas, context.lang),
    coordinateFault: state.coordinateFault,
    linkTooLong: context.linkTooLong,
    dataDate: context.dataDate,
  };
}
