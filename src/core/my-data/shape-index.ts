import Flatbush from 'flatbush';
import { mercatorX, mercatorY } from '../geometry/mercator.ts';
import type { ShapeStore } from './shape-store.ts';

/** Finds the shapes whose bounds touch given bounds; shapes without a position are never found. */
export type ShapeIndex = {
  search(west: number, south: number, east: number, north: number): number[];
  /** The bounds of all shapes in the unit square of the map, four numbers each: left, top, right, bottom. */
  readonly onMap: Float64Array;
};

/** Indexes all shapes of a store; shapes added later are not in it. */
export function createShapeIndex(store: ShapeStore): ShapeIndex {
  const { edges, count: all } = store;
  const placed = new Uint32Array(all);
  let count = 0;
  for (let shape = 0; shape < all; shape++) if (store.isPlaced(shape)) placed[count++] = shape;
  if (count === 0) return { search: () => [], onMap: new Float64Array(0) };
  const onMap = new Float64Array(4 * all);
  const tree = new Flatbush(count);
  for (let item = 0; item < count; item++) {
    const k = 4 * (placed[item] as number);
    const [west, south] = [edges[k] as number, edges[k + 1] as number];
    const [east, north] = [edges[k + 2] as number, edges[k + 3] as number];
    tree.add(west, south, east, north);
    onMap[k] = mercatorX(west);
    onMap[k + 1] = mercatorY(north);
    onMap[k + 2] = mercatorX(east);
    onMap[k + 3] = mercatorY(south);
  }
  tree.finish();
  return {
    onMap,
    search: (west, south, east, north) =>
      tree.search(west, south, east, north).map((item) => placed[item] as number),
  };
}
