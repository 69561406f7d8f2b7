import type { UnitErrors } from '../area-error/unit-error.ts';
import type { Sum } from '../judge-sums.ts';
import { type FilePart, isBulk } from './file-part.ts';
import { partSchema } from './part-shape.ts';

type PartSide = { readonly party: string; readonly sum: Sum; readonly bulk: boolean };

/** Of parcels with accuracies of their own, at these. */
const ownJson = ({ parcels, lowM, highM, squares, systematic, bound, perimeterM }: Sum['own']) => ({
  features: parcels,
  low_m: lowM,
  high_m: highM,
  independent_error_squares: squares.parts(),
  systematic_error_m2: systematic.parts(),
  bound_m2: bound.parts(),
  perimeter_m: perimeterM.parts(),
});

/** Sums as numbers that add up to just the sum; m², m² for points 1 m off, squared, and metres. */
const sideJson = ({ party, sum, bulk }: PartSide) => ({
  party,
  features: sum.features,
  geodesic_m2: bulk ? null : sum.m2.parts(),
  authalic_m2: sum.authalicM2.parts(),
  turf_m2: sum.turfM2.parts(),
  independent_error_squares: sum.squares.parts(),
  perimeter_m: sum.perimeterM.parts(),
  own_accuracies: sum.own.parcels === 0 ? null : ownJson(sum.own),
});

const errorsJson = ({ sds, isBound }: UnitErrors) => ({
  bound: isBound,
  sd_m2_by_correlation_m: [...sds].map(([length, sd]) => [length, sd] as const),
});

/** A part as the JSON value that `check --sums` prints. */
export const partJson = (part: FilePart) => ({
  schema: partSchema,
  data_version: part.dataVersion,
  engines: part.engines,
  tolerance_percent: part.settings.tolerancePercent,
  accuracy_m: part.settings.accuracyM,
  correlation_m: part.settings.correlationM,
  stated_allowance: part.settings.allowance,
  inputs: part.inputs,
  fields: part.fields,
  geometry_columns: part.geometryColumns,
  features: part.features,
  vertices: part.vertices,
  exchanges: part.exchanges.map(({ id, sums, errors, leftOut = 0 }) => ({
    id,
    features_left_out: leftOut,
    sides: [...sums].map(([party, sum]) => sideJson({ party, sum, bulk: isBulk(part) })),
    errors: errors && errorsJson(errors),
  })),
  stated_areas: part.stated,
  stated_accuracies: part.accuracies,
  problems: part.problems,
  incomplete: part.incomplete,
});
