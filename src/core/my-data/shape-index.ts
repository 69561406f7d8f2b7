import Flatbush from 'flatbush';
import type { ShapeStore } from './shape-store.ts';

/** Finds the shapes whose bounds touch given bounds; shapes without a position are never found. */
export type ShapeIndex = {
  search(west: number, south: number, east: number, north: number): number[];
};

/** Indexes all shapes of a store; shapes added later are not in it. */
export function createShapeIndex(store: ShapeStore): ShapeIndex {
  const placed = new Uint32Array(store.count);
  let count = 0;
  for (let shape = 0; shape < store.count; shape++) if (store.isPlaced(shape)) placed[count++] = shape;
  if (count === 0) return { search: () => [] };
  const tree = new Flatbush(count);
  const { edges } = store;
  for (let item = 0; item < count; item++) {
    const k = 4 * (placed[item] as number);
    tree.add(edges[k] as number, edges[k + 1] as number, edges[k + 2], edges[k + 3]);
  }
  tree.finish();
  return {
    search: (west, south, east, north) =>
      tree.search(west, south, east, north).map((item) => placed[item] as number),
  };
}
