import Flatbush from 'flatbush';
import type { ShapeStore } from './shape-store.ts';

/** Finds the shapes whose bounds touch given bounds; shapes without a position are never found. */
export type ShapeIndex = {
  search(west: number, south: number, east: number, north: number): number[];
};

/** Indexes all shapes of a store; shapes added later are not in it. */
export function createShapeIndex(store: ShapeStore): ShapeIndex {
  const placed: number[] = [];
  for (let shape = 0; shape < store.count; shape++) {
    const [west, , east] = store.bounds(shape);
    if (west <= east) placed.push(shape);
  }
  if (placed.length === 0) return { search: () => [] };
  const tree = new Flatbush(placed.length);
  for (const shape of placed) tree.add(...store.bounds(shape));
  tree.finish();
  return {
    search: (west, south, east, north) =>
      tree.search(west, south, east, north).map((item) => placed[item] as number),
  };
}
