import type { MultiPolygon, Polygon, Position } from 'geojson';
import { GrowableArray } from './growable-array.ts';

/** What a part is: 0 the outer ring (shell) of a polygon, 1 a hole in the polygon begun last, 2 an open line, 3 a point. */
export type PartKind = 0 | 1 | 2 | 3;

/** Rings in flat columns: those numbered from `first` to before `last`. */
export type Rings = {
  /** Longitudes at even, latitudes at odd indices. */
  readonly xy: Float64Array;
  /** By ring, the index in `xy` behind its last vertex; a ring begins where the one before it ends. */
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly first: number;
  readonly last: number;
};

/** Where in `xy` a ring begins. */
export const ringStart = (ends: Uint32Array, ring: number): number =>
  ring === 0 ? 0 : (ends[ring - 1] as number);

/** Growing columns of rings, lines and points. */
export class PartColumns {
  readonly xy: GrowableArray<Float64Array>;
  readonly ends: GrowableArray<Uint32Array>;
  readonly kinds: GrowableArray<Uint8Array>;

  /** Room for so many numbers and parts to begin with. */
  constructor(numbers = 0, parts = 0) {
    this.xy = new GrowableArray(Float64Array, Math.max(64, numbers));
    this.ends = new GrowableArray(Uint32Array, Math.max(16, parts));
    this.kinds = new GrowableArray(Uint8Array, Math.max(16, parts));
  }

  /** How many parts are stored. */
  get count(): number {
    return this.ends.length;
  }

  /** The parts from `first` to before `last`; to be used before the next one is added. */
  rings(first: number, last: number): Rings {
    return { xy: this.xy.array, ends: this.ends.array, kinds: this.kinds.array, first, last };
  }

  /** A list of positions as one part. What is no pair of finite numbers is kept as NaN, so that it is told. */
  addPart(kind: PartKind, positions: unknown): void {
    for (const position of listOf(positions)) {
      const [x, y] = listOf(position);
      const finite = Number.isFinite(x) && Number.isFinite(y);
      this.xy.push(finite ? (x as number) : Number.NaN);
      this.xy.push(finite ? (y as number) : Number.NaN);
    }
    this.endPart(kind);
  }

  /** Makes a part of the positions written since the last one. */
  endPart(kind: PartKind): void {
    this.ends.push(this.xy.length);
    this.kinds.push(kind);
  }

  /** Copies parts of other columns. */
  copy({ xy, ends, kinds, first, last }: Rings): void {
    const start = ringStart(ends, first);
    const shift = this.xy.length - start;
    this.xy.append(xy, start, first === last ? start : (ends[last - 1] as number));
    for (let part = first; part < last; part++) {
      this.ends.push((ends[part] as number) + shift);
      this.kinds.push(kinds[part] as number);
    }
  }

  /** The rings of one polygon; one without any stands as an empty shell. */
  addPolygon(rings: unknown): void {
    const list = listOf(rings);
    if (list.length === 0) this.addPart(0, []);
    for (let i = 0; i < list.length; i++) this.addPart(i === 0 ? 0 : 1, list[i]);
  }

  /** Drops the parts from number `count` on. */
  shorten(count: number): void {
    this.xy.shorten(ringStart(this.ends.array, count));
    this.ends.shorten(count);
    this.kinds.shorten(count);
  }
}

/** The value where it is a list, otherwise an empty one: broken geometries are looked at as far as they go. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The polygons of a geometry, each as its rings. */
export const polygonsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][][] =>
  type === 'Polygon' ? [coordinates] : coordinates;

/** The coordinates of a Polygon or MultiPolygon, as they may be in a file, as rings. */
export function packRings({
  type,
  coordinates,
}: {
  readonly type: string;
  readonly coordinates: unknown;
}): Rings {
  const columns = new PartColumns();
  for (const rings of type === 'Polygon' ? [coordinates] : listOf(coordinates)) columns.addPolygon(rings);
  return columns.rings(0, columns.count);
}
