import { csvLine as line } from '../../exchange/balance-csv.ts';
import type { VerdictCode } from '../../exchange/verdict.ts';
import { rounded } from '../rounded.ts';
import type { ComparedParcel, Comparison, OnlyParcel } from './comparison.ts';
import { differencesOf } from './differences.ts';

type Cell = string | number;

/** A list's name, and its own verdict; null where it has none. */
export type NamedList = { readonly name: string; readonly verdict: VerdictCode | null };

const ofParcel = ['feature', 'id', 'name', 'from', 'to', 'exchange', 'stated_ha', 'measured_ha'];

const head = [
  'row',
  'kind',
  ...ofParcel.map((name) => `a_${name}`),
  ...ofParcel.map((name) => `b_${name}`),
  'shared_ha',
  'outline_distance_m',
  'on_parcels',
  'differences',
  'verdict',
];

const cell = (value: number | null, digits: number): Cell => (value === null ? '' : rounded(value, digits));

const none: readonly Cell[] = ofParcel.map(() => '');

const cellsOf = (parcel: ComparedParcel): readonly Cell[] => [
  parcel.feature,
  parcel.id,
  parcel.name,
  parcel.from ?? '',
  parcel.to ?? '',
  parcel.exchange,
  cell(parcel.statedHa, 6),
  cell(parcel.measuredHa, 6),
];

/** Several parcels in one row: their numbers, ids and names behind each other, as no figure of theirs is one. */
const several = (parcels: readonly ComparedParcel[]): readonly Cell[] => {
  const [first] = parcels;
  if (first && parcels.length === 1) return cellsOf(first);
  const joined = [
    parcels.map(({ feature }) => feature).join(' '),
    parcels.map(({ id }) => id).join('; '),
    parcels.map(({ name }) => name).join('; '),
  ];
  return [...joined, ...none.slice(joined.length)];
};

const only = (parcel: OnlyParcel): readonly Cell[] => [
  cell(parcel.onOtherHa, 6),
  '',
  parcel.on.map(({ feature, ha }) => `${feature}: ${cell(ha, 6)}`).join('; '),
  '',
  '',
];

/** The comparison of two lists as CSV, line by line: every pair and parcel, the verdicts, and where it comes from. */
export function* comparisonLines(
  comparison: Comparison,
  lists: readonly [NamedList, NamedList],
  tolerancePercent: number,
  provenance: readonly string[],
): Generator<string> {
  yield line(head);
  for (const pair of comparison.pairs)
    yield line([
      'both',
      pair.by,
      ...cellsOf(pair.a),
      ...cellsOf(pair.b),
      cell(pair.sharedHa, 6),
      cell(pair.distanceM, 2),
      '',
      differencesOf(pair, tolerancePercent).join(' '),
      '',
    ]);
  for (const parcel of comparison.onlyA)
    yield line(['only-a', '', ...cellsOf(parcel), ...none, ...only(parcel)]);
  for (const parcel of comparison.onlyB)
    yield line(['only-b', '', ...none, ...cellsOf(parcel), ...only(parcel)]);
  for (const { kind, a, b, sharedHa } of comparison.unsure)
    yield line(['undecided', kind, ...several(a), ...several(b), cell(sharedHa, 6), '', '', '', '']);
  for (const { a, b } of comparison.nearNames)
    yield line(['near-name', '', ...cellsOf(a), ...cellsOf(b), '', '', '', '', '']);
  for (const { outlines, parties, balance } of comparison.readings)
    yield line([
      'reading',
      `outlines ${outlines}, parties ${parties}`,
      ...none,
      ...none,
      '',
      '',
      '',
      '',
      balance.verdict,
    ]);
  for (const [index, { name, verdict }] of lists.entries())
    yield line([
      'list',
      `${index === 0 ? 'a' : 'b'}: ${name}`,
      ...none,
      ...none,
      '',
      '',
      '',
      '',
      verdict ?? '',
    ]);
  for (const text of provenance) yield line(['provenance', text]);
}
