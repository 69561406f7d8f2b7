import * as v from 'valibot';
import { lengthsFor, type UnitErrors, worstError } from '../area-error/unit-error.ts';
import { exactSum } from '../exact-sum.ts';
import type { ExchangePart } from '../exchange-sums.ts';
import type { Sum } from '../judge-sums.ts';
import { noOwn } from '../own-accuracy.ts';
import { type FilePart, isBulk } from './file-part.ts';
import { type ExchangeJson, type FileJson, fileShape, partSchema, type SideJson } from './part-shape.ts';

const ownOf = (told: SideJson['own_accuracies']): Sum['own'] =>
  told
    ? {
        parcels: told.features,
        lowM: told.low_m,
        highM: told.high_m,
        squares: exactSum(told.independent_error_squares),
        systematic: exactSum(told.systematic_error_m2),
        bound: exactSum(told.bound_m2),
        perimeterM: exactSum(told.perimeter_m),
      }
    : noOwn();

const sumOf = (side: SideJson): Sum => ({
  features: side.features,
  m2: exactSum(side.geodesic_m2 ?? side.authalic_m2),
  authalicM2: exactSum(side.authalic_m2),
  turfM2: exactSum(side.turf_m2),
  squares: exactSum(side.independent_error_squares),
  perimeterM: exactSum(side.perimeter_m),
  own: ownOf(side.own_accuracies),
  parcels: [],
  accuraciesM: [],
});

function errorsOf({ errors: told }: ExchangeJson): UnitErrors | null {
  if (!told) return null;
  const sds = new Map(told.sd_m2_by_correlation_m);
  const lengths = [...sds.keys()];
  const difference = worstError(
    [...sds.values()].map((sd) => sd * sd),
    lengths,
  );
  return { difference, sides: [null, null], sds, isBound: told.bound };
}

const exchangeOf = (exchange: ExchangeJson): ExchangePart => ({
  id: exchange.id,
  sums: new Map(exchange.sides.map((side) => [side.party, sumOf(side)])),
  errors: errorsOf(exchange),
  leftOut: exchange.features_left_out,
});

const sumsOf = ({ sides }: ExchangeJson) =>
  sides
    .map(sumOf)
    .flatMap(({ m2, authalicM2, turfM2, squares, perimeterM }) => [
      m2,
      authalicM2,
      turfM2,
      squares,
      perimeterM,
    ]);

/** Square metres from which no formula measures nothing where another measures this. */
const leastArea = 1;

/** Whether a side has an area without a parcel, or by one formula and not by another. */
function isAreaLost(side: SideJson): boolean {
  const { features, m2, authalicM2, turfM2 } = sumOf(side);
  const areas = [m2, authalicM2, turfM2].map((sum) => sum.value());
  return features === 0
    ? areas.some((area) => area > 0)
    : Math.max(...areas) > leastArea && Math.min(...areas) === 0;
}

/** The count of another field that is more than there are features, or than were looked at; null where each fits. */
function wrongCount({ features, stated_areas: areas, stated_accuracies: accuracies }: FileJson) {
  if (areas && (areas.differing > areas.compared || areas.compared + (areas.unread ?? 0) > features))
    return 'stated_areas';
  return accuracies && accuracies.stated + accuracies.unread > features ? 'stated_accuracies' : null;
}

/** What the shape alone does not hold: names once, lengths that belong to the settings, no negative sum, counts that fit. */
function contradiction(file: FileJson): string | null {
  const lengths = JSON.stringify(lengthsFor(file.correlation_m));
  if (new Set(file.exchanges.map(({ id }) => id)).size !== file.exchanges.length) return 'exchanges';
  if (file.inputs.reduce((sum, { features }) => sum + features, 0) !== file.features)
    return 'inputs.features';
  const told = ({ sides, features_left_out }: ExchangeJson) =>
    sides.reduce((sum, { features }) => sum + features, features_left_out);
  // A feature is of one exchange at most.
  if (file.exchanges.reduce((sum, exchange) => sum + told(exchange), 0) > file.features) return 'features';
  for (const [i, exchange] of file.exchanges.entries()) {
    const { sides, errors } = exchange;
    const at = `exchanges.${i}`;
    if (new Set(sides.map(({ party }) => party)).size !== sides.length) return `${at}.sides`;
    if (sides.some(({ geodesic_m2 }) => (geodesic_m2 === null) !== isBulk(file))) return `${at}.geodesic_m2`;
    if (sumsOf(exchange).some((sum) => sum.value() < 0) || sides.some(isAreaLost)) return `${at}.sides`;
    if (errors && JSON.stringify(errors.sd_m2_by_correlation_m.map(([length]) => length)) !== lengths)
      return `${at}.sd_m2_by_correlation_m`;
    // Without them a difference would look as if it were sure.
    const isOff = file.accuracy_m > 0 || sides.some(({ own_accuracies }) => own_accuracies);
    if (isOff && sides.length === 2 && !errors) return `${at}.errors`;
  }
  return wrongCount(file);
}

/** Why a text holds no sums: it is no JSON, of another form, or damaged at a place. */
export type PartFault = {
  readonly code: 'not-json' | 'other-schema' | 'sums-damaged';
  readonly detail: string;
};

/** The sums in what `check --sums` printed. */
export function readPart(text: string): FilePart | PartFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { code: 'not-json', detail: '' };
  }
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (schema !== partSchema)
    return { code: 'other-schema', detail: typeof schema === 'string' ? schema.slice(0, 80) : '' };
  const read = v.safeParse(fileShape, value);
  if (!read.success) return { code: 'sums-damaged', detail: v.getDotPath(read.issues[0]) ?? '' };
  const file = read.output;
  const wrong = contradiction(file);
  if (wrong !== null) return { code: 'sums-damaged', detail: wrong };
  return {
    settings: {
      tolerancePercent: file.tolerance_percent,
      accuracyM: file.accuracy_m,
      correlationM: file.correlation_m,
      allowance: file.stated_allowance,
    },
    dataVersion: file.data_version,
    engines: file.engines,
    fields: file.fields,
    geometryColumns: file.geometry_columns,
    inputs: file.inputs,
    features: file.features,
    vertices: file.vertices,
    exchanges: file.exchanges.map(exchangeOf),
    stated: file.stated_areas,
    accuracies: file.stated_accuracies,
    problems: file.problems,
    incomplete: file.incomplete,
  };
}
