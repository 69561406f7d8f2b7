import { rounded } from '../rounded.ts';
import type { ComparedParcel, Comparison, ParcelPair } from './comparison.ts';

/** Hectares, and how many parcels have them. */
export type CountedArea = { readonly ha: number; readonly of: number };

/** What passes one way in one list. */
export type ListSum = {
  readonly parcels: number;
  readonly stated: CountedArea;
  readonly measured: CountedArea;
};

/** One direction in both lists; null parties for parcels that do not say. */
export type DirectionSums = {
  readonly from: string | null;
  readonly to: string | null;
  readonly lists: readonly [ListSum, ListSum];
};

type Which = 'a' | 'b';

/** Every parcel of a list once, whatever was found of it, in the order of the list. */
export function parcelsOf(comparison: Comparison, which: Which): ComparedParcel[] {
  const only = which === 'a' ? comparison.onlyA : comparison.onlyB;
  const all = new Map<number, ComparedParcel>();
  const found = [
    ...comparison.pairs.map((pair) => pair[which]),
    ...only,
    ...comparison.unsure.flatMap((match) => match[which]),
  ];
  for (const parcel of found) all.set(parcel.feature, parcel);
  return [...all.values()].sort((one, other) => one.feature - other.feature);
}

function countedArea(areas: readonly (number | null)[]): CountedArea {
  const known = areas.filter((ha) => ha !== null);
  return { ha: known.reduce((sum, ha) => sum + ha, 0), of: known.length };
}

const listSum = (parcels: readonly ComparedParcel[]): ListSum => ({
  parcels: parcels.length,
  stated: countedArea(parcels.map(({ statedHa }) => statedHa)),
  measured: countedArea(parcels.map(({ measuredHa }) => measuredHa)),
});

/** What passes which way in each list, over all its parcels; those that do not say stand last. */
export function directionSums(comparison: Comparison): DirectionSums[] {
  const directions = new Map<string, [ComparedParcel[], ComparedParcel[]]>();
  for (const [index, which] of (['a', 'b'] as const).entries())
    for (const parcel of parcelsOf(comparison, which)) {
      const key = parcel.to === null ? '' : `${parcel.from ?? ''}\u0000${parcel.to}`;
      const lists = directions.get(key) ?? [[], []];
      lists[index]?.push(parcel);
      directions.set(key, lists);
    }
  return [...directions]
    .sort(([one], [other]) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1))
    .map(([, [ofA, ofB]]) => {
      const { from = null, to = null } = ofA[0] ?? ofB[0] ?? {};
      return { from, to, lists: [listSum(ofA), listSum(ofB)] };
    });
}

/** A square metre: ground is cut out by rounded points. */
const areaDigits = 4;

/** Hectares of ground over the pairs whose ground was cut out, and how many pairs these are. */
export type PairGround = {
  readonly pairs: number;
  readonly sharedHa: number;
  readonly onlyAHa: number;
  readonly onlyBHa: number;
};

/** How much ground the matched parcels share, and how much only one of their outlines holds. */
export function pairGround(pairs: readonly ParcelPair[]): PairGround {
  let [counted, sharedHa, onlyAHa, onlyBHa] = [0, 0, 0, 0];
  for (const { a, b, sharedHa: shared } of pairs) {
    if (shared === null || a.measuredHa === null || b.measuredHa === null) continue;
    counted++;
    sharedHa += shared;
    onlyAHa += Math.max(0, a.measuredHa - shared);
    onlyBHa += Math.max(0, b.measuredHa - shared);
  }
  return {
    pairs: counted,
    sharedHa: rounded(sharedHa, areaDigits),
    onlyAHa: rounded(onlyAHa, areaDigits),
    onlyBHa: rounded(onlyBHa, areaDigits),
  };
}
