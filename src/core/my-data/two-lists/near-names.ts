import { foldName } from '../../search/fold-name.ts';
import { letterChanges } from '../letter-changes.ts';
import type { IndexPair } from './match-by-text.ts';
import type { ListedParcel } from './parcel-list.ts';

/** Parcels of each list up to which every name is held against every other. */
const mostNear = 1000;
/** Names that differ in so many letters are asked about, by the length of the shorter one. */
const mostChanges = (length: number) => (length >= 8 ? 2 : length >= 5 ? 1 : 0);
const longest = 60;

/**
 * Pairs of parcels whose names are nearly the same, once Latin and Cyrillic are written alike: to be asked about,
 * never taken. Null where there are too many to be tried.
 */
export function nearNames(
  a: readonly ListedParcel[],
  b: readonly ListedParcel[],
  free: { readonly a: readonly number[]; readonly b: readonly number[] },
): readonly IndexPair[] | null {
  const folded = (parcels: readonly ListedParcel[], indices: readonly number[]) =>
    indices.flatMap((index) => {
      const names = (parcels[index]?.names ?? []).map((name) => foldName(name.slice(0, longest)));
      return names.some((name) => name !== '') ? [{ index, names: names.filter((name) => name !== '') }] : [];
    });
  const [inA, inB] = [folded(a, free.a), folded(b, free.b)];
  if (inA.length > mostNear || inB.length > mostNear) return null;
  const isNear = (one: string, other: string) => {
    // A plot's number in its name tells it from its neighbour.
    if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
    const most = mostChanges(Math.min(one.length, other.length));
    return letterChanges(one, other, most) <= most;
  };
  return inA.flatMap(({ index, names }) =>
    inB
      .filter((other) => names.some((name) => other.names.some((its) => isNear(name, its))))
      .map((other) => [index, other.index] as const),
  );
}
