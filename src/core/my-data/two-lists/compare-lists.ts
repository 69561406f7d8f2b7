import type { CheckOptions } from '../../exchange/measured-balance.ts';
import { squareMetresPerHectare } from '../../geometry/wgs84.ts';
import { rounded } from '../rounded.ts';
import { type BothGrounds, bothGrounds } from './both-grounds.ts';
import type {
  ComparedParcel,
  Comparison,
  MatchAnswer,
  OnlyParcel,
  ParcelPair,
  UnsureMatch,
} from './comparison.ts';
import { heededAnswers } from './match-answers.ts';
import { type ListMatch, matchLists } from './match-lists.ts';
import type { ListedParcel, ParcelList } from './parcel-list.ts';
import { readings } from './readings.ts';

/** A list, and whether part of its file is missing: then no verdict rests on it. */
export type WholeList = ParcelList & { readonly incomplete: boolean };

/** Millimetres: what lies closer together does so by reckoning. */
const distanceDigits = 3;

const hectares = (m2: number | null | undefined) =>
  m2 === null || m2 === undefined ? null : m2 / squareMetresPerHectare;

const compared = ({ feature, id, names, transfer, statedM2, figures }: ListedParcel): ComparedParcel => ({
  feature,
  id,
  name: names[0] ?? '',
  from: transfer?.from || null,
  to: transfer?.to ?? null,
  exchange: transfer?.exchange ?? '',
  statedHa: hectares(statedM2),
  measuredHa: hectares(figures?.m2),
});

/** Pieces of a parcel on others that are listed. */
const mostPieces = 5;

function onlyIn(
  parcel: ListedParcel,
  others: readonly ListedParcel[],
  near: readonly number[],
  shared: (other: number) => number | null,
): OnlyParcel {
  const on = near
    .flatMap((index) => {
      const [other, ha] = [others[index], hectares(shared(index)) ?? 0];
      return other && ha > 0 ? [{ feature: other.feature, name: other.names[0] ?? '', ha }] : [];
    })
    .sort((x, y) => y.ha - x.ha || x.feature - y.feature);
  return {
    ...compared(parcel),
    onOtherHa: on.reduce((sum, { ha }) => sum + ha, 0),
    on: on.slice(0, mostPieces),
  };
}

function pairOf(
  a: ListedParcel,
  b: ListedParcel,
  { pair: [one, other], by }: ListMatch['pairs'][number],
  grounds: BothGrounds,
): ParcelPair {
  const [first, second] = [compared(a), compared(b)];
  const distanceM = grounds.distance(one, other);
  const said = a.transfer !== null && b.transfer !== null;
  return {
    a: first,
    b: second,
    by,
    sharedHa: hectares(grounds.shared(one, other)),
    distanceM: distanceM === null ? null : rounded(distanceM, distanceDigits),
    otherParties: said && (first.to !== second.to || differ(first.from, second.from)),
    otherExchange:
      said && first.exchange !== '' && second.exchange !== '' && first.exchange !== second.exchange,
  };
}

/** Whether both lists say from whom, and not the same. */
const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;

/** Compares two lists; yields how far it is, 0 to 1, so that a caller may pause, tell it, or stop. */
export function* compareLists(
  a: WholeList,
  b: WholeList,
  options: CheckOptions,
  answers: readonly MatchAnswer[] = [],
): Generator<number, Comparison> {
  const grounds = bothGrounds(a, b);
  const steps = 2 * a.parcels.length + b.parcels.length + 1;
  let done = 0;
  const { heeded, unheeded } = heededAnswers(answers, a.parcels.length, b.parcels.length);
  const matching = matchLists(a, b, grounds, heeded);
  let step = matching.next();
  for (; !step.done; step = matching.next()) yield Math.min(0.6, ++done / steps);
  const match = step.value;
  const at = ({ parcels }: ParcelList, index: number) => parcels[index] as ListedParcel;

  const pairs: ParcelPair[] = [];
  for (const found of match.pairs) {
    pairs.push(pairOf(at(a, found.pair[0]), at(b, found.pair[1]), found, grounds));
    yield 0.6 + (0.3 * pairs.length) / match.pairs.length;
  }
  const unsure: UnsureMatch[] = [
    ...match.sameId.map((each) => ({ ...each, kind: 'same-id' as const, sharedM2: null })),
    ...match.sameName.map((each) => ({ ...each, kind: 'same-name' as const, sharedM2: null })),
    ...match.ground.groups,
    ...match.ground.uncut.map(([one, other]) => ({
      kind: 'uncut' as const,
      a: [one],
      b: [other],
      sharedM2: null,
    })),
  ].map(({ kind, a: ofA, b: ofB, sharedM2 }) => ({
    kind,
    a: ofA.map((index) => compared(at(a, index))),
    b: ofB.map((index) => compared(at(b, index))),
    sharedHa: hectares(sharedM2),
  }));
  const settled = (which: 'a' | 'b', index: 0 | 1) =>
    new Set([
      ...match.pairs.map(({ pair }) => pair[index]),
      ...match.ground.groups.flatMap((group) => group[which]),
    ]);
  const [inA, inB] = [settled('a', 0), settled('b', 1)];
  const onlyA: OnlyParcel[] = [];
  for (const [one, parcel] of a.parcels.entries()) {
    if (inA.has(one)) continue;
    onlyA.push(onlyIn(parcel, b.parcels, grounds.near(one), (other) => grounds.shared(one, other)));
    yield 0.9;
  }
  const onlyB: OnlyParcel[] = [];
  for (const [other, parcel] of b.parcels.entries()) {
    if (inB.has(other)) continue;
    onlyB.push(onlyIn(parcel, a.parcels, grounds.nearOf(other), (one) => grounds.shared(one, other)));
    yield 0.95;
  }
  return {
    idFields: [a.idField, b.idField],
    nameFields: [a.nameField, b.nameField],
    idsMistrusted: match.idsMistrusted,
    pairs,
    onlyA,
    onlyB,
    unsure,
    nearNames: (match.near ?? []).map(([one, other]) => ({
      a: compared(at(a, one)),
      b: compared(at(b, other)),
    })),
    nearNamesTried: match.near !== null,
    unheeded,
    readings: readings(
      { a, b },
      match.pairs.map(({ pair }) => pair),
      options,
    ),
  };
}
