import type { AreaError } from '../../core/exchange/area-error/area-error.ts';
import type { CheckOptions, MeasuredExchange, MeasuredSide } from '../../core/exchange/measured-balance.ts';
import type { Sides } from '../../core/exchange/published-balance.ts';
import type { HashedInput } from '../../core/my-data/hashed-input.ts';
import { idsWithoutParcels } from '../../core/my-data/left-out.ts';
import { likeExchanges, likeParties } from '../../core/my-data/like-names.ts';
import type { FieldMapping } from '../../core/my-data/mapping.ts';
import { metColumns } from '../../data/my-data/geometry-columns.ts';
import type { FileReport, Known } from '../my-data/file-report.ts';
import { aboutJson } from './about-json.ts';
import { findingsJson } from './findings-json.ts';
import { degrees, hectares } from './json-figures.ts';
import type { ShippedReport } from './shipped.ts';

const sides = ({ toKgz, toTjk, difference, withinTolerance }: Sides) => ({
  to_kgz_ha: toKgz.value,
  to_tjk_ha: toTjk.value,
  difference_ha: difference.value,
  low_ha: difference.low,
  high_ha: difference.high,
  within_tolerance: withinTolerance,
});

/** The shipped data as the documented JSON value. */
export function shippedJson(
  { published, mapped, baselines, border, problems }: ShippedReport,
  tolerancePercent: number,
) {
  /** As scripts have known it: by the date of its package where it has been named so. */
  const known = (release: string) => border.find((each) => each.release === release)?.published ?? release;
  return {
    ...aboutJson(),
    tolerance_percent: tolerancePercent,
    published: {
      exchanges: published.exchanges.map((exchange) => ({
        id: exchange.id,
        kind: exchange.kind,
        ...sides(exchange),
        verdict: exchange.verdict,
      })),
      land_for_land: { ...sides(published.landForLand), verdict: published.landForLand.verdict },
      all: sides(published.all),
    },
    mapped: {
      before: known(mapped.before),
      after: known(mapped.after),
      to_tjk_ha: hectares(mapped.toTjk.ellipsoidal),
      to_kgz_ha: hectares(mapped.toKgz.ellipsoidal),
      turf: { to_tjk_ha: hectares(mapped.toTjk.turf), to_kgz_ha: hectares(mapped.toKgz.turf) },
      accuracy_m: mapped.accuracyM,
      error: errorJson(mapped.error),
      verdict: mapped.verdict,
      ellipsoidal_verdict: mapped.ellipsoidalVerdict,
    },
    /** By the snapshots' own dates. */
    baselines: baselines.map(({ date, toTjkHa, toKgzHa }) => ({
      before: date,
      to_tjk_ha: hectares(toTjkHa),
      to_kgz_ha: hectares(toKgzHa),
    })),
    border: border.map(({ release, lengthKm }) => ({
      release: known(release),
      snapshot: release,
      length_km: Math.round(lengthKm * 100) / 100,
    })),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

const side = ({ ha, turfHa, independentHa, systematicHa, features, stated }: MeasuredSide) => ({
  ha: hectares(ha),
  turf_ha: hectares(turfHa),
  independent_error_ha: hectares(independentHa),
  systematic_error_ha: hectares(systematicHa),
  features,
  ...(stated
    ? {
        stated_ha: hectares(stated.statedHa),
        stated: {
          features: stated.features,
          features_without: stated.silent,
          low_ha: hectares(stated.lowHa),
          high_ha: hectares(stated.highHa),
          measured_ha: hectares(stated.measuredHa),
          allowed_ha: hectares(stated.allowedHa),
          agrees: stated.agrees,
        },
      }
    : {}),
});

/** The 95 % band of a difference; `bound` stands there where the error is only known to be no larger. */
const errorJson = ({ sdHa, halfWidthHa, correlationM, bound }: AreaError) => ({
  sd_ha: hectares(sdHa),
  half_width_ha: hectares(halfWidthHa),
  correlation_m: correlationM,
  ...(bound ? { bound } : {}),
});

export const exchangeJson = ({
  id,
  sides: all,
  differenceHa,
  error,
  ownAccuracies,
  verdict,
  ellipsoidalVerdict,
  settledByAccuracyM,
  leftOut = 0,
}: MeasuredExchange) => ({
  id,
  parties: all.map(({ party }) => party),
  to: Object.fromEntries(all.map((one) => [one.party, side(one)])),
  difference_ha: differenceHa === null ? null : hectares(differenceHa),
  error: errorJson(error),
  verdict,
  ellipsoidal_verdict: ellipsoidalVerdict,
  settled_by_accuracy_m: settledByAccuracyM,
  own_accuracies: ownAccuracies && {
    features: ownAccuracies.parcels,
    low_m: metres(ownAccuracies.lowM),
    high_m: metres(ownAccuracies.highM),
    features_without: ownAccuracies.others,
  },
  ...(leftOut > 0 ? { features_left_out: leftOut } : {}),
});

const metres = (value: number) => Math.round(value * 1e6) / 1e6;

export const fieldsJson = ({ from, to, exchange, area = null, accuracy = null }: FieldMapping) => ({
  from,
  to,
  exchange,
  area,
  accuracy,
});

export const problemsJson = (problems: FileReport['problems']) =>
  problems.map((problem) => ({ ...problem, at: problem.at?.map(degrees) ?? null }));

/** A checked file as the documented JSON value. */
export const fileJson = (
  { balance, mapping, problems, problemCount, notices, incomplete, stated, accuracies, features }: FileReport,
  { tolerancePercent, accuracyM, correlationM = null }: CheckOptions,
  { facts, converted, findings, allowedGaps, inputs }: Known & { readonly inputs: readonly HashedInput[] },
) => ({
  ...aboutJson(),
  inputs,
  tolerance_percent: tolerancePercent,
  accuracy_m: accuracyM,
  correlation_m: correlationM,
  format: facts.format,
  converted_from: converted.convertedFrom,
  datum_accuracy_m: converted.datumAccuracyM,
  grid_ha_per_100: converted.gridHa(),
  closed_lines: facts.closedLines,
  encoding: facts.encoding,
  fields: fieldsJson(mapping),
  geometry_columns: metColumns(facts),
  features,
  exchanges: balance.exchanges.map(exchangeJson),
  like_exchanges: likeExchanges(balance.exchanges),
  like_parties: likeParties(balance.exchanges),
  exchanges_without_valid_parcel: idsWithoutParcels(balance),
  problem_count: problemCount,
  problems: problemsJson(problems),
  stated_areas: stated,
  accuracies: accuracies && {
    field: accuracies.field,
    unit: accuracies.unit,
    unit_named: accuracies.unitNamed,
    stated: accuracies.stated,
    silent: accuracies.silent,
    unread: accuracies.unread,
    listed: accuracies.listed,
  },
  ...findingsJson(findings, allowedGaps),
  notices,
  incomplete,
  verdict: balance.verdict,
});
