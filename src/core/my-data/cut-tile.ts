import { clipRing } from '../geometry/clip-ring.ts';
import { GrowableArray } from '../geometry/growable-array.ts';
import { mercatorLat, mercatorLon, mercatorX, mercatorY } from '../geometry/mercator.ts';
import type { ShapeIndex } from './shape-index.ts';
import type { ShapeStore } from './shape-store.ts';

/**
 * What is to be painted in a tile, packed so that it can be handed over without copying. Pixels of a tile of
 * 256. Part i runs from `starts[i]` to `starts[i + 1]` in `points`; its shape closes where kind is shell or
 * hole.
 */
export type Tile = {
  readonly points: Float32Array;
  readonly starts: Uint32Array;
  readonly kinds: Uint8Array;
  readonly styles: Uint8Array;
  /** Shapes too small to have a form: for every 2 × 2 pixels, row by row, 1 + look, or 0; empty where there are none. */
  readonly dots: Uint8Array;
};

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };

const size = 256;
/** Cells of 2 × 2 pixels along a side of a tile. */
export const dotCells = size / 2;
const buffer = 8;
/** Pixels below which a shape is a dot, and a vertex is not worth painting. */
const dotSize = 2.5;
const nearVertex = 0.6;

/**
 * Cuts one tile out of the stored shapes. `looks` says by shape how it is to be painted. Tiles are for looking
 * and are never measured.
 */
export function cutTile(
  store: ShapeStore,
  index: ShapeIndex,
  styles: Uint8Array,
  { z, x, y }: TileAddress,
): Tile {
  const scale = 2 ** z * size;
  const [left, top] = [x * size, y * size];
  const margin = buffer / scale;
  const [west, east] = [mercatorLon(left / scale - margin), mercatorLon((left + size) / scale + margin)];
  const [north, south] = [mercatorLat(top / scale - margin), mercatorLat((top + size) / scale + margin)];
  const [points, starts, kinds] = [
    new GrowableArray(Float32Array),
    new GrowableArray(Uint32Array),
    new GrowableArray(Uint8Array),
  ];
  const partLooks = new GrowableArray(Uint8Array);
  const dots = new Uint8Array(dotCells ** 2);
  let dotted = false;
  const toX = (lon: number) => mercatorX(lon) * scale - left;
  const toY = (lat: number) => mercatorY(lat) * scale - top;

  function addDot(px: number, py: number, style: number) {
    if (px < 0 || py < 0 || px >= size || py >= size) return;
    dots[Math.floor(py / 2) * dotCells + Math.floor(px / 2)] = style + 1;
    dotted = true;
  }

  function addPart(flat: readonly number[], kind: number, style: number) {
    if (flat.length < (kind < 2 ? 6 : 4)) return;
    starts.push(points.length);
    kinds.push(kind);
    partLooks.push(style);
    for (const value of flat) points.push(value);
  }

  const { array: xy } = store.parts.xy;
  const { onMap } = index;
  const shapes = Uint32Array.from(index.search(west, south, east, north)).sort();
  for (const shape of shapes) {
    const style = styles[shape] ?? 0;
    const x1 = (onMap[4 * shape] as number) * scale - left;
    const y1 = (onMap[4 * shape + 1] as number) * scale - top;
    const x2 = (onMap[4 * shape + 2] as number) * scale - left;
    const y2 = (onMap[4 * shape + 3] as number) * scale - top;
    if (x2 - x1 < dotSize && y2 - y1 < dotSize) {
      addDot((x1 + x2) / 2, (y1 + y2) / 2, style);
      continue;
    }
    const within = x1 > -buffer && y1 > -buffer && x2 < size + buffer && y2 < size + buffer;
    store.eachPart(shape, (kind, start, end) => {
      if (kind === 3) return addDot(toX(xy[start] as number), toY(xy[start + 1] as number), style);
      const flat: number[] = [];
      let lastX = Infinity;
      let lastY = Infinity;
      for (let i = start; i < end; i += 2) {
        const px = toX(xy[i] as number);
        const py = toY(xy[i + 1] as number);
        const near = Math.abs(px - lastX) < nearVertex && Math.abs(py - lastY) < nearVertex;
        if (near && i + 2 < end) continue;
        flat.push(px, py);
        lastX = px;
        lastY = py;
      }
      addPart(within || kind === 2 ? flat : clipRing(flat, -buffer, size + buffer), kind, style);
    });
  }
  starts.push(points.length);
  return {
    points: points.toArray(),
    starts: starts.toArray(),
    kinds: kinds.toArray(),
    styles: partLooks.toArray(),
    dots: dotted ? dots : new Uint8Array(0),
  };
}
