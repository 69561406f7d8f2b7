import type {
  ComparedParcel,
  OnlyParcel,
  ParcelPair,
  Reading,
  UnsureMatch,
} from '../../core/my-data/two-lists/comparison.ts';
import { metColumns } from '../../data/my-data/geometry-columns.ts';
import { exchangeJson, fieldsJson, problemsJson } from '../exchange/json.ts';
import { hectares } from '../exchange/json-figures.ts';
import type { CheckedInput } from './check-input.ts';
import type { Against, AgainstFault } from './compare-inputs.ts';

/** Parcels of a kind that are listed; all are counted. */
const mostListed = 10_000;

const ha = (value: number | null) => (value === null ? null : hectares(value));

const parcel = ({ feature, id, name, from, to, exchange, statedHa, measuredHa }: ComparedParcel) => ({
  feature,
  id,
  name,
  from,
  to,
  exchange,
  stated_ha: ha(statedHa),
  measured_ha: ha(measuredHa),
});

const only = ({ onOtherHa, on, ...own }: OnlyParcel) => ({
  ...parcel(own),
  on_other_ha: hectares(onOtherHa),
  on: on.map((each) => ({ feature: each.feature, name: each.name, ha: hectares(each.ha) })),
});

const pair = ({ a, b, by, sharedHa, distanceM, otherParties, otherExchange }: ParcelPair) => ({
  a: parcel(a),
  b: parcel(b),
  by,
  shared_ha: ha(sharedHa),
  outline_distance_m: distanceM === null ? null : Math.round(distanceM * 100) / 100,
  other_parties: otherParties,
  other_exchange: otherExchange,
});

const unsure = ({ kind, a, b, sharedHa }: UnsureMatch) => ({
  kind,
  a: a.map(parcel),
  b: b.map(parcel),
  shared_ha: ha(sharedHa),
});

const reading = ({ outlines, parties, leftOut, balance }: Reading) => ({
  outlines,
  parties,
  left_out: leftOut,
  exchanges: balance.exchanges.map(exchangeJson),
  verdict: balance.verdict,
});

/** How a list was read, under the names that the first list has. */
const readJson = ({ report, known }: CheckedInput) => ({
  format: known.facts.format,
  converted_from: known.converted.convertedFrom,
  datum_accuracy_m: known.converted.datumAccuracyM,
  encoding: known.facts.encoding,
  fields: fieldsJson(report.mapping),
  geometry_columns: metColumns(known.facts),
  problems: problemsJson(report.problems),
  notices: report.notices,
});

/** Why an asked comparison was not made, and what is faulty of the list that it was not made with. */
export const againstFaultJson = ({ path, fault, input }: AgainstFault) => ({
  list: path,
  ...fault,
  problems: problemsJson(input?.report.problems ?? []),
});

/** Of the published list, which is no file. */
const nothingRead = {
  format: null,
  converted_from: null,
  datum_accuracy_m: null,
  encoding: null,
  fields: null,
  geometry_columns: { read: [], unread: [] },
  problems: [],
  notices: [],
};

/** The comparison with a second list as the documented JSON value. */
export function againstJson({ path, comparison, verdict, incomplete, input }: Against) {
  const { pairs, onlyA, onlyB, nearNames } = comparison;
  return {
    list: path,
    verdict,
    problem_count: input?.report.problemCount ?? 0,
    ...(input ? readJson(input) : nothingRead),
    incomplete,
    id_fields: comparison.idFields,
    name_fields: comparison.nameFields,
    ids_mistrusted: comparison.idsMistrusted,
    counts: {
      both: pairs.length,
      only_a: onlyA.length,
      only_b: onlyB.length,
      unsure: comparison.unsure.length,
    },
    shared_ha: hectares(pairs.reduce((sum, { sharedHa }) => sum + (sharedHa ?? 0), 0)),
    both: pairs.slice(0, mostListed).map(pair),
    only_a: onlyA.slice(0, mostListed).map(only),
    only_b: onlyB.slice(0, mostListed).map(only),
    unsure: comparison.unsure.slice(0, mostListed).map(unsure),
    near_names: nearNames.map(({ a, b }) => ({ a: parcel(a), b: parcel(b) })),
    near_names_tried: comparison.nearNamesTried,
    readings: comparison.readings.map(reading),
  };
}
