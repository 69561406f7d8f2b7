import { normalised } from '../party.ts';
import type { ListedParcel } from './parcel-list.ts';

/** Numbers from 0 of a parcel in the first list and one in the second. */
export type IndexPair = readonly [number, number];

/** A text that more than one parcel of a list bears, and so says nothing of which is which. */
export type Repeated = {
  readonly text: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
};

export type TextMatch = { readonly pairs: readonly IndexPair[]; readonly repeated: readonly Repeated[] };

type TextsOf = (parcel: ListedParcel) => readonly string[];

export const idsOf: TextsOf = ({ id }) => (id === '' ? [] : [normalised(id)]);
export const namesOf: TextsOf = ({ names }) =>
  [...new Set(names.map(normalised))].filter((name) => name !== '');

function bearers(parcels: readonly ListedParcel[], free: readonly number[], textsOf: TextsOf) {
  const by = new Map<string, number[]>();
  for (const index of free)
    for (const text of textsOf(parcels[index] as ListedParcel)) {
      const before = by.get(text);
      if (before) before.push(index);
      else by.set(text, [index]);
    }
  return by;
}

/**
 * Pairs parcels that bear the same text, which no other parcel of either list bears. Only the `free` ones are
 * looked at; a text that is borne more than once pairs nothing and is told. Time: n.
 */
export function matchByText(
  a: readonly ListedParcel[],
  b: readonly ListedParcel[],
  free: { readonly a: readonly number[]; readonly b: readonly number[] },
  textsOf: TextsOf,
): TextMatch {
  const [inA, inB] = [bearers(a, free.a, textsOf), bearers(b, free.b, textsOf)];
  const found = new Map<number, Set<number>>();
  const repeated: Repeated[] = [];
  for (const [text, ofA] of inA) {
    const ofB = inB.get(text);
    if (!ofB) continue;
    if (ofA.length > 1 || ofB.length > 1) repeated.push({ text, a: ofA, b: ofB });
    else found.set(ofA[0] as number, (found.get(ofA[0] as number) ?? new Set()).add(ofB[0] as number));
  }
  // One whose names in two languages lead to two parcels is left to what decides next.
  const single = [...found].filter(([, others]) => others.size === 1);
  const times = new Map<number, number>();
  for (const [, [other = -1]] of single) times.set(other, (times.get(other) ?? 0) + 1);
  const pairs = single.flatMap(([one, [other = -1]]) =>
    times.get(other) === 1 ? [[one, other] as const] : [],
  );
  return { pairs, repeated };
}
