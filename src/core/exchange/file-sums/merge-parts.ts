import type { UnitErrors } from '../area-error/unit-error.ts';
import { addUnitErrors } from '../area-error/unit-error.ts';
import type { ExactSum } from '../exact-sum.ts';
import { type ExchangePart, nothing } from '../exchange-sums.ts';
import type { Sum } from '../judge-sums.ts';
import { type FilePart, type GeometryColumns, hasOwn, isBulk } from './file-part.ts';

/** Why parts cannot be added: what differs, in the first and in another one, or an input that stands twice. */
export type MergeFault = {
  readonly code:
    | 'settings-differ'
    | 'data-version-differs'
    | 'engines-differ'
    | 'fields-differ'
    | 'geometry-differs'
    | 'same-input';
  /** Numbers of the two parts, from 0. */
  readonly parts: readonly [number, number];
  readonly detail: string;
};

/** What must be alike; null where a part has nothing to say of it. */
const compared: readonly (readonly [MergeFault['code'], (part: FilePart) => unknown])[] = [
  ['settings-differ', ({ settings }) => settings],
  ['data-version-differs', ({ dataVersion }) => ({ data_version: dataVersion })],
  ['engines-differ', ({ engines }) => engines],
  // A file without a feature names no field.
  [
    'fields-differ',
    ({ fields: { from, to, exchange }, features }) => (features > 0 ? { from, to, exchange } : null),
  ],
  // Where no parcel of a file states its area, none is compared with it.
  ['fields-differ', ({ fields: { area } }) => area],
  ['fields-differ', ({ fields: { accuracy } }) => accuracy],
];

/** A column of geometries that one part read and another left: their sums are of different outlines. */
function geometryFault(parts: readonly FilePart[]): MergeFault | null {
  const before = new Map<string, { readonly number: number; readonly use: string }>();
  for (const [number, { geometryColumns, features }] of parts.entries()) {
    if (geometryColumns === null || features === 0) continue;
    const { read, unread } = geometryColumns;
    for (const column of new Set([...read, ...unread])) {
      // Of several layers one may have read it and another not.
      const uses = { read: read.includes(column), unread: unread.includes(column) };
      const use = JSON.stringify({ column, ...uses });
      const first = before.get(column);
      if (first && first.use !== use)
        return { code: 'geometry-differs', parts: [first.number, number], detail: `${first.use} / ${use}` };
      before.set(column, first ?? { number, use });
    }
  }
  return null;
}

/** What keeps parts from being added, or null. */
export function mergeFault(parts: readonly FilePart[]): MergeFault | null {
  for (const [code, of] of compared) {
    const told = parts.flatMap((part, number) => {
      const value = of(part);
      return value === null ? [] : [{ number, text: JSON.stringify(value) }];
    });
    const [first] = told;
    const other = told.find(({ text }) => text !== first?.text);
    if (first && other)
      return { code, parts: [first.number, other.number], detail: `${first.text} / ${other.text}` };
  }
  const geometry = geometryFault(parts);
  if (geometry) return geometry;
  const seen = new Map<string, number>();
  for (const [number, { inputs }] of parts.entries())
    for (const { name, sha256, features } of inputs) {
      if (sha256 === null || features === 0) continue;
      const before = seen.get(sha256);
      if (before !== undefined)
        return { code: 'same-input', parts: [before, number], detail: `${name} ${sha256}` };
      seen.set(sha256, number);
    }
  return null;
}

function addAll(sum: ExactSum, other: ExactSum): void {
  for (const part of other.parts()) sum.add(part);
}

function addSum(to: Sum, from: Sum, bulk: boolean): void {
  to.features += from.features;
  addAll(to.m2, bulk ? from.authalicM2 : from.m2);
  addAll(to.authalicM2, from.authalicM2);
  addAll(to.turfM2, from.turfM2);
  addAll(to.squares, from.squares);
  addAll(to.perimeterM, from.perimeterM);
  to.own.parcels += from.own.parcels;
  to.own.lowM = Math.min(to.own.lowM, from.own.lowM);
  to.own.highM = Math.max(to.own.highM, from.own.highM);
  for (const key of ['squares', 'systematic', 'bound', 'perimeterM'] as const)
    addAll(to.own[key], from.own[key]);
}

/** Errors of an exchange from the parts that add to it; null where one of them is not known, or nothing is off. */
function errorsOf(found: readonly ExchangePart[], accuracyM: number): UnitErrors | null {
  const errors = found
    .filter(({ errors, sums }) => sums.size > 0 && (errors || accuracyM > 0 || hasOwn(sums)))
    .map((part) => part.errors);
  if (errors.length === 0) return null;
  return errors.every((each) => each !== null) ? addUnitErrors(errors) : null;
}

function addExchanges(parts: readonly FilePart[], bulk: boolean): ExchangePart[] {
  const found = new Map<string, ExchangePart[]>();
  for (const { exchanges } of parts)
    for (const exchange of exchanges) {
      const before = found.get(exchange.id);
      if (before) before.push(exchange);
      else found.set(exchange.id, [exchange]);
    }
  return [...found].map(([id, same]) => {
    const sums = new Map<string, Sum>();
    for (const part of same)
      for (const [party, sum] of part.sums) {
        const total = sums.get(party) ?? nothing();
        sums.set(party, total);
        addSum(total, sum, bulk);
      }
    const leftOut = same.reduce((sum, part) => sum + (part.leftOut ?? 0), 0);
    return { id, sums, errors: errorsOf(same, parts[0]?.settings.accuracyM ?? 0), leftOut };
  });
}

function addStated(parts: readonly FilePart[]): FilePart['stated'] {
  const all = parts.flatMap(({ stated }) => stated ?? []);
  const units = new Set(all.filter(({ compared: n }) => n > 0).map(({ unit }) => unit));
  const count = (key: 'compared' | 'differing') => all.reduce((sum, each) => sum + each[key], 0);
  return all.length === 0
    ? null
    : {
        unit: units.size === 1 ? ([...units][0] ?? null) : null,
        compared: count('compared'),
        differing: count('differing'),
        unread: all.some(({ unread }) => unread === null)
          ? null
          : all.reduce((sum, { unread }) => sum + (unread ?? 0), 0),
      };
}

function addAccuracies(parts: readonly FilePart[]): FilePart['accuracies'] {
  const all = parts.flatMap(({ accuracies }) => accuracies ?? []);
  const count = (key: 'stated' | 'unread') => all.reduce((sum, each) => sum + each[key], 0);
  return all.length === 0 ? null : { stated: count('stated'), unread: count('unread') };
}

function addColumns(parts: readonly FilePart[]): FilePart['geometryColumns'] {
  const all = parts.flatMap(({ geometryColumns }) => geometryColumns ?? []);
  const union = (use: keyof GeometryColumns) => [...new Set(all.flatMap((each) => each[use]))];
  return all.length === 0 ? null : { read: union('read'), unread: union('unread') };
}

/** Adds the faults; that one of several files is empty is none. */
function addProblems(parts: readonly FilePart[], features: number): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { problems } of parts)
    for (const [code, count] of Object.entries(problems))
      if (code !== 'no-features' || features === 0) sums.set(code, (sums.get(code) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The sum of parts between which `mergeFault` finds nothing; at least one. Areas, counts and perimeters are exact. Of
 * the error of a difference only a bound is known where an exchange stands in several parts, as nothing is known of
 * how the outlines of different files are off together.
 */
export function mergeParts(parts: readonly [FilePart, ...FilePart[]]): FilePart {
  const sum = (key: 'features' | 'vertices') => parts.reduce((total, part) => total + part[key], 0);
  const [features, vertices] = [sum('features'), sum('vertices')];
  const whole = parts.find((part) => part.features > 0) ?? parts[0];
  const fieldOf = (role: 'area' | 'accuracy') =>
    parts.find(({ fields }) => fields[role] !== null)?.fields[role] ?? null;
  return {
    ...whole,
    fields: { ...whole.fields, area: fieldOf('area'), accuracy: fieldOf('accuracy') },
    geometryColumns: addColumns(parts),
    inputs: parts.flatMap(({ inputs }) => inputs),
    features,
    vertices,
    exchanges: addExchanges(parts, isBulk({ vertices })),
    stated: addStated(parts),
    accuracies: addAccuracies(parts),
    problems: addProblems(parts, features),
    incomplete: parts.some(({ incomplete }) => incomplete),
  };
}
