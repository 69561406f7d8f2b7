import * as v from 'valibot';

/** Name of the form in which sums are written; another shape has another number. */
export const partSchema = 'urn:khujand-treaty-map:check-sums:1';

const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const terms = v.array(finite);
const field = v.nullable(v.string());

const ownShape = v.object({
  features: v.pipe(count, v.minValue(1)),
  low_m: positive,
  high_m: positive,
  independent_error_squares: terms,
  systematic_error_m2: terms,
  bound_m2: terms,
  perimeter_m: terms,
});

/** What `check --sums` prints. */
export const fileShape = v.object({
  schema: v.literal(partSchema),
  data_version: v.nullable(v.string()),
  engines: v.record(v.string(), v.string()),
  tolerance_percent: positive,
  accuracy_m: positive,
  correlation_m: v.nullable(positive),
  stated_allowance: v.object({ m2: positive, percent: positive }),
  inputs: v.pipe(
    v.array(
      v.object({
        name: v.string(),
        sha256: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
        features: count,
      }),
    ),
    v.minLength(1),
  ),
  fields: v.object({ from: field, to: field, exchange: field, area: field, accuracy: field }),
  // Earlier sums did not say.
  geometry_columns: v.optional(
    v.nullable(v.object({ read: v.array(v.string()), unread: v.array(v.string()) })),
    null,
  ),
  features: count,
  vertices: count,
  exchanges: v.array(
    v.object({
      id: v.string(),
      // Earlier sums did not count them.
      features_left_out: v.optional(count, 0),
      sides: v.array(
        v.object({
          party: v.string(),
          features: count,
          geodesic_m2: v.nullable(terms),
          authalic_m2: terms,
          turf_m2: terms,
          independent_error_squares: terms,
          perimeter_m: terms,
          own_accuracies: v.nullable(ownShape),
        }),
      ),
      errors: v.nullable(
        v.object({ bound: v.boolean(), sd_m2_by_correlation_m: v.array(v.tuple([positive, positive])) }),
      ),
    }),
  ),
  stated_areas: v.nullable(
    v.object({
      unit: field,
      compared: count,
      differing: count,
      // Earlier sums did not count them.
      unread: v.optional(v.nullable(count), null),
    }),
  ),
  stated_accuracies: v.nullable(v.object({ stated: count, unread: count })),
  problems: v.record(v.string(), count),
  incomplete: v.boolean(),
});

export type FileJson = v.InferOutput<typeof fileShape>;
export type ExchangeJson = FileJson['exchanges'][number];
export type SideJson = ExchangeJson['sides'][number];
