import { paints } from '../paint.ts';
import { ShapeStore } from '../shape-store.ts';
import type { Comparison } from './comparison.ts';
import type { ParcelList } from './parcel-list.ts';

/** The outlines of two lists in one store, the second behind the first, with the paint of each. */
export type PaintedComparison = { readonly shapes: ShapeStore; readonly paints: Uint8Array };

const [onlyA, onlyB, both, unsure, faulty] = (
  ['only-a', 'only-b', 'in-both', 'unsure', 'faulty'] as const
).map((paint) => paints.indexOf(paint)) as [number, number, number, number, number];

/**
 * Paints every parcel by where it was found, one whose outline is faulty as such. A parcel without an outline keeps its
 * place and is not drawn.
 */
export function paintComparison(a: ParcelList, b: ParcelList, comparison: Comparison): PaintedComparison {
  const shapes = new ShapeStore();
  for (const list of [a, b])
    for (const [index, { figures, isFaulty }] of list.parcels.entries()) {
      if (figures || isFaulty) shapes.copy(list.shapes.rings(index));
      else {
        shapes.begin();
        shapes.end();
      }
    }
  const painted = new Uint8Array(shapes.count);
  const second = a.parcels.length;
  painted.fill(onlyA, 0, second);
  painted.fill(onlyB, second);
  for (const group of comparison.unsure) {
    for (const { feature } of group.a) painted[feature - 1] = unsure;
    for (const { feature } of group.b) painted[second + feature - 1] = unsure;
  }
  for (const pair of comparison.pairs) {
    painted[pair.a.feature - 1] = both;
    painted[second + pair.b.feature - 1] = both;
  }
  for (const [first, { parcels }] of [
    [0, a],
    [second, b],
  ] as const)
    for (const [index, { isFaulty }] of parcels.entries()) if (isFaulty) painted[first + index] = faulty;
  return { shapes, paints: painted };
}
