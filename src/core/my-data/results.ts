import { csvLine as line } from '../exchange/balance-csv.ts';
import { squareMetresPerHectare } from '../geometry/wgs84.ts';
import { findingCells } from './finding-cells.ts';
import type { FieldMapping } from './mapping.ts';
import type { MeasuredBalance } from './my-balance.ts';
import { isLoss, type Notice } from './notice.ts';
import type { Findings } from './opened-file.ts';
import { featureStates, type ParcelSet } from './parcel-set.ts';
import { rounded } from './rounded.ts';
import { statedValues } from './stated-values.ts';
import { transferOf } from './transfer.ts';

const prefix = 'checked_';

/** The problem codes of each feature, in the order found, from the listed problems. */
export function problemsByFeature(set: ParcelSet): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  for (const { feature, code } of set.problems)
    codes.set(feature, codes.has(feature) ? `${codes.get(feature)} ${code}` : code);
  return codes;
}

/**
 * The figures of one feature as properties of their own. A name that the file already uses gets underscores
 * until it is free: nothing of the reader's is ever overwritten.
 */
export function addedProperties(
  set: ParcelSet,
  shape: number,
  mapping: FieldMapping,
  problems: ReadonlyMap<number, string>,
): Record<string, unknown> {
  const own = set.properties[shape] ?? {};
  const state = featureStates[set.states.at(shape)];
  const direction = transferOf(own, mapping);
  const added: Record<string, unknown> = { state };
  if (state === 'measured') {
    added.ellipsoidal_ha = rounded(set.ellipsoidalM2.at(shape) / squareMetresPerHectare, 6);
    added.turf_ha = rounded(set.turfM2.at(shape) / squareMetresPerHectare, 6);
  }
  if (direction) {
    added.from = direction.from;
    added.to = direction.to;
    if (mapping.exchange !== null) added.exchange = direction.exchange;
  }
  const codes = problems.get(shape + 1);
  if (codes !== undefined) added.problems = codes;
  return Object.fromEntries(
    Object.entries(added).map(([name, value]) => [freeName(prefix + name, own), value]),
  );
}

function freeName(name: string, own: Readonly<Record<string, unknown>>): string {
  return Object.hasOwn(own, name) ? freeName(`${name}_`, own) : name;
}

/** The feature as it was read, with the added properties behind its own. */
export const withProperties = (value: unknown, added: Record<string, unknown>): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const { properties } = value as { properties?: unknown };
  return { ...value, properties: { ...(typeof properties === 'object' ? properties : {}), ...added } };
};

const head = [
  'row',
  'exchange',
  'party_or_feature',
  'features',
  'ellipsoidal_ha',
  'turf_ha',
  'independent_error_ha',
  'systematic_error_ha',
  'verdict_or_state',
  'problems',
  'difference_sd_ha',
  'difference_half_width_ha',
  'correlation_m',
  'stated_ha',
  'stated_agrees',
  'accuracy_m',
  'own_accuracy_features',
];

const yesNo = (agrees: boolean) => (agrees ? 'yes' : 'no');

/** What a row has behind the columns of version 0.1: nothing, where it has nothing to say there. */
const added = (
  stated: number | '' = '',
  agrees: string = '',
  accuracyM: number | '' = '',
  own: number | '' = '',
) => [stated === '' ? '' : rounded(stated, 6), agrees, accuracyM, own];

/** The exchanges as CSV, line by line, then every feature, what was lost or noticed, and where the figures come from. */
export function* resultLines(
  set: ParcelSet,
  mapping: FieldMapping,
  balance: MeasuredBalance,
  provenance: readonly string[],
  notices: readonly Notice[] = [],
  findings: Findings | null = null,
): Generator<string> {
  yield line(head);
  for (const { id, sides, verdict, error, ownAccuracies } of balance.exchanges) {
    if (sides.length === 0) {
      const empty = ['', '', '', ''];
      yield line(['exchange', id, '', 0, ...empty, verdict, '', '', '', '', ...added()]);
    }
    for (const { party, features, ha, turfHa, independentHa, systematicHa, stated } of sides)
      yield line([
        'exchange',
        id,
        `to ${party}`,
        features,
        ha,
        turfHa,
        independentHa,
        systematicHa,
        verdict,
        '',
        error.sdHa,
        error.halfWidthHa,
        error.correlationM ?? '',
        ...added(stated?.statedHa, stated ? yesNo(stated.agrees) : '', '', ownAccuracies?.parcels),
      ]);
  }
  const problems = problemsByFeature(set);
  const values = statedValues(set, mapping, balance.stated?.allowance);
  for (let shape = 0; shape < set.count; shape++) {
    const state = featureStates[set.states.at(shape)] ?? '';
    const direction = transferOf(set.properties[shape] ?? {}, mapping);
    const areas = [set.ellipsoidalM2, set.turfM2].map((column) =>
      rounded(column.at(shape) / squareMetresPerHectare, 6),
    );
    const figures = state === 'measured' ? areas : ['', ''];
    const codes = problems.get(shape + 1) ?? '';
    const { area, accuracyM } = values(shape);
    yield line([
      'feature',
      direction?.exchange ?? '',
      shape + 1,
      1,
      ...figures,
      '',
      '',
      state,
      codes,
      '',
      '',
      '',
      ...added(area ? area.m2 / squareMetresPerHectare : '', area ? yesNo(area.agrees) : '', accuracyM ?? ''),
    ]);
  }
  for (const { code, name, line: at, promised, found } of notices) {
    const kind = isLoss({ code }) ? 'loss' : 'notice';
    const counts = [promised === null ? '' : `promised ${promised}`, found === null ? '' : `found ${found}`];
    const place = at === null ? '' : `line ${at}`;
    yield line([
      kind,
      '',
      name,
      '',
      '',
      '',
      '',
      '',
      code,
      [place, ...counts].join(' ').trim(),
      '',
      '',
      '',
      ...added(),
    ]);
  }
  for (const cells of findingCells(findings)) yield line(cells);
  for (const text of provenance) yield line(['provenance', '', text]);
}
