import type { BothGrounds } from './both-grounds.ts';
import type { IndexPair } from './match-by-text.ts';
import type { ListedParcel } from './parcel-list.ts';

/** Two parcels belong together where they share at least this part of the smaller one, and are one where of both. */
export const together = 0.5;

/**
 * Parcels that cover the same ground and are not one for one: one of the first list in several of the second
 * (`split`), the other way round (`merge`), several for several, or one within a much larger one (`part`).
 */
export type GroundGroup = {
  readonly kind: 'split' | 'merge' | 'several' | 'part';
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly sharedM2: number;
};

export type GroundMatch = {
  readonly pairs: readonly IndexPair[];
  readonly groups: readonly GroundGroup[];
  /** Pairs whose common ground could not be cut out: none of the two is paired by ground. */
  readonly uncut: readonly IndexPair[];
};

type Link = { readonly a: number; readonly b: number; readonly m2: number };

const areaOf = (parcels: readonly ListedParcel[], index: number) => parcels[index]?.figures?.m2 ?? 0;

/** Links that hang together, by union and find. */
function components(links: readonly Link[]): Link[][] {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(node, root);
    return root;
  };
  for (const { a, b } of links) parent.set(rootOf(`a${a}`), rootOf(`b${b}`));
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const root = rootOf(`a${link.a}`);
    groups.set(root, [...(groups.get(root) ?? []), link]);
  }
  return [...groups.values()];
}

/**
 * Pairs the parcels that are left by the ground they share; what is not one for one is told as a group. Yields after
 * each parcel. Time: n log n for parcels that lie beside each other.
 */
export function* matchByGround(
  a: readonly ListedParcel[],
  b: readonly ListedParcel[],
  free: { readonly a: readonly number[]; readonly b: readonly number[] },
  grounds: BothGrounds,
): Generator<void, GroundMatch> {
  const left = new Set(free.b);
  const links: Link[] = [];
  const uncut: IndexPair[] = [];
  for (const one of free.a) {
    for (const other of grounds.near(one)) {
      if (!left.has(other)) continue;
      const least = together * Math.min(areaOf(a, one), areaOf(b, other));
      if (grounds.atMost(one, other) < least) continue;
      const m2 = grounds.shared(one, other);
      if (m2 === null) uncut.push([one, other]);
      else if (m2 > 0 && m2 >= least) links.push({ a: one, b: other, m2 });
    }
    yield;
  }
  const pairs: IndexPair[] = [];
  const groups: GroundGroup[] = [];
  for (const group of components(links)) {
    const [inA, inB] = [[...new Set(group.map((link) => link.a))], [...new Set(group.map((link) => link.b))]];
    const [one = -1] = inA;
    const [other = -1] = inB;
    const single = inA.length === 1 && inB.length === 1;
    const sharedM2 = group.reduce((sum, { m2 }) => sum + m2, 0);
    if (single && sharedM2 >= together * Math.max(areaOf(a, one), areaOf(b, other))) pairs.push([one, other]);
    else {
      const kind = single ? 'part' : inA.length === 1 ? 'split' : inB.length === 1 ? 'merge' : 'several';
      groups.push({ kind, a: inA, b: inB, sharedM2 });
    }
  }
  return { pairs, groups, uncut };
}
