import { outlineDistance } from '../../geometry/outline-distance.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import { leastSharedM2, sharedGround } from '../overlaps.ts';
import { sharingOf } from '../parcels-share.ts';
import { createShapeIndex } from '../shape-index.ts';
import { ShapeStore } from '../shape-store.ts';
import type { ParcelList } from './parcel-list.ts';

/** The ground of two lists beside each other. Parcels by their numbers from 0 in their own lists. */
export type BothGrounds = {
  /** Ground in common, m²; null where it is too intricate to be cut out or one of the two has no outline. */
  shared(a: number, b: number): number | null;
  /** The parcels of the second list that may share ground with one of the first. */
  near(a: number): readonly number[];
  /** The parcels of the first list that may share ground with one of the second. */
  nearOf(b: number): readonly number[];
  /** The most that two parcels can share, m², by their bounds. */
  atMost(a: number, b: number): number;
  /** How far apart the outlines lie, m; null where one of the two has none. */
  distance(a: number, b: number): number | null;
};

/** Ground that was cut out is kept: it is asked for again when parcels are listed. */
export function bothGrounds(a: ParcelList, b: ParcelList): BothGrounds {
  const store = new ShapeStore();
  const copy = ({ parcels, shapes }: ParcelList) => {
    const only = new ShapeStore();
    for (const [index, { figures }] of parcels.entries()) {
      for (const into of [store, only]) {
        if (figures) into.copy(shapes.rings(index));
        else {
          into.begin();
          into.end();
        }
      }
    }
    return createShapeIndex(only);
  };
  const indexA = copy(a);
  const shift = store.count;
  const indexB = copy(b);
  const known = new Map<string, number | null>();
  const outlined = (one: number, other: number) =>
    a.parcels[one]?.figures != null && b.parcels[other]?.figures != null;

  return {
    shared(one, other) {
      if (!outlined(one, other)) return null;
      const key = `${one} ${other}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const sharing = sharingOf(store, one, shift + other);
      const m2 =
        sharing === 'none'
          ? 0
          : sharing === 'intricate'
            ? null
            : (sharedGround(store, one, shift + other)?.m2 ?? null);
      const told = m2 !== null && m2 < leastSharedM2 ? 0 : m2;
      known.set(key, told);
      return told;
    },
    near: (one) => (a.parcels[one]?.figures ? indexB.search(...store.bounds(one)) : []),
    nearOf: (other) => (b.parcels[other]?.figures ? indexA.search(...store.bounds(shift + other)) : []),
    atMost(one, other) {
      const [w1, s1, e1, n1] = store.bounds(one);
      const [w2, s2, e2, n2] = store.bounds(shift + other);
      const [width, height] = [Math.min(e1, e2) - Math.max(w1, w2), Math.min(n1, n2) - Math.max(s1, s2)];
      if (width <= 0 || height <= 0) return 0;
      const { east, north } = metresPerDegree(Math.max(s1, s2) + height / 2);
      // Bounds are boxes in degrees: a metre to spare for the width of a degree above and below.
      return 1.01 * width * east * height * north;
    },
    distance: (one, other) =>
      outlined(one, other) ? outlineDistance(store.rings(one), store.rings(shift + other)) : null,
  };
}
